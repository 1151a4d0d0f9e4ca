import type { Actor } from './actor.ts'
import type { UnitIds } from './people.ts'

/** What every part of the story plays on. */
export interface Stage {
  readonly campaignId: number
  readonly units: UnitIds
  readonly actor: (username: string) => Actor
}
