import type { Share } from './share.ts'

/** From one unit to those that took it over on a day; without shares nobody has said how it was divided. */
export interface Passage {
  readonly id: number
  readonly onDay: string
  readonly fromUnitId: number
  readonly into: readonly PassagePart[]
}

export interface PassagePart {
  readonly unitId: number
  readonly share: Share | null
  /**
   * The event did not name it and a person said later that figures of the unit belong here: reports and figures go
   * this way, duties and places in groups do not.
   */
  readonly figuresOnly?: boolean
  /** A unit of another level, which came from others of its own: what it counts goes back to those. */
  readonly oneWay?: boolean
}
