import type { EventDraft } from '../../../domain/org/index.ts'

/** What every part of the form works on. */
export interface FieldsProps {
  readonly draft: EventDraft
  readonly change: (part: Partial<EventDraft>) => void
  /** The map on which units are looked for. */
  readonly onDay: string
  /** What is wrong with a field, by its path in the input of the action. */
  readonly errorAt: (path: string) => string | undefined
}

/** A key for a new row that no other has. */
export const nextKey = (rows: readonly { readonly key: number }[]): number =>
  Math.max(0, ...rows.map(({ key }) => key)) + 1
