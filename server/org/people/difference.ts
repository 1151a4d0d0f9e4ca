import type { Grant } from './queries.ts'

export const same = (one: Grant, other: Grant): boolean =>
  one.role === other.role && one.unitId === other.unitId

/** What is taken and what is given where some roles stand in place of others. */
export const difference = (before: readonly Grant[], after: readonly Grant[]) => ({
  taken: before.filter(each => !after.some(other => same(each, other))),
  given: after.filter(each => !before.some(other => same(each, other))),
})
