import type { ResolvableUnit, ReviewedObligation } from '../../../domain/plan/index.ts'
import type { WorkCalendar } from '../../../domain/shared/calendar/index.ts'
import type { StoredPlan } from '../queries.ts'

/** What is exported: a plan as people hold it at an instant. */
export interface ExportedPlan {
  readonly plan: StoredPlan
  readonly obligations: readonly ReviewedObligation[]
  readonly units: readonly ResolvableUnit[]
  /** The working calendar as clerks keep it. */
  readonly calendar: WorkCalendar
  readonly now: Date
}

/** Names of the units that a phrase stands for, in official order. */
export const unitNames = (obligation: ReviewedObligation, units: readonly ResolvableUnit[]): string[] => {
  const bound = new Set(obligation.parties.flatMap(party => party.unitIds))
  return units.filter(unit => bound.has(unit.id)).map(unit => unit.fullName)
}

/** A name that every file system takes: "672-KH-UBND", or the plan's number in the product. */
export const fileStem = ({ plan }: ExportedPlan): string =>
  `ke-hoach-${(plan.number ?? String(plan.id)).replace(/[^\p{L}\p{N}]+/gu, '-')}`
