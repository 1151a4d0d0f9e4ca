import type { Duty, Party } from '../../domain/plan/index.ts'

/** The parts of a duty whose changes are shown, in the order they are read. */
export const fields = [
  'text',
  'role',
  'assignees',
  'coordinators',
  'deliverable',
  'dueOn',
  'dueRelation',
  'recipients',
  'quantity',
  'condition',
] as const
export type Field = (typeof fields)[number]

export type Said = Pick<Duty, Field>

const flat = (value: unknown): string => JSON.stringify(value).replace(/\s+/g, ' ')

/** Which parts of two states of a duty differ. */
export const differences = (before: Said, after: Said): Field[] =>
  fields.filter(field => flat(before[field]) !== flat(after[field]))

/** Do two states name other units? */
export const partiesDiffer = (before: readonly Party[], after: readonly Party[]): boolean => {
  const units = (parties: readonly Party[]) => flat(parties.map(({ phrase, unitIds }) => [phrase, unitIds]))
  return units(before) !== units(after)
}
