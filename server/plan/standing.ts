import {
  leftOf,
  type Passage,
  passagesOf,
  planProblems,
  printedDay,
  type ReviewedObligation,
} from '../../domain/plan/index.ts'
import type { Problem } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { dayOf } from '../org/index.ts'
import { obligationsById, versionsOf } from './obligation/queries.ts'
import { planById, type StoredPlan } from './queries.ts'

/** The plan, or the problem that there is none. */
export const planOr404 = async (db: Reader, planId: number): Promise<StoredPlan> => {
  const plan = await planById(db, planId)
  if (plan === undefined) throw planProblems.notFound()
  return plan
}

/** The plan while it is still under review. */
export const draftOr409 = async (db: Reader, planId: number): Promise<StoredPlan> => {
  const plan = await planOr404(db, planId)
  if (plan.state !== 'draft') throw planProblems.confirmed()
  return plan
}

export interface Seen {
  readonly obligationId: number
  readonly revision: number
}

/** The plan of the obligations a person acts on. */
export const planOfSeen = async (db: Reader, seen: readonly Seen[]): Promise<StoredPlan> => {
  const found = await obligationsById(
    db,
    seen.map(each => each.obligationId),
  )
  const [first] = found
  if (first === undefined) throw planProblems.obligationNotFound()
  return planOr404(db, first.planId)
}

/** The obligations a person acts on, as they saw them; a later revision is told with who made it and when. */
export const seenObligations = async (
  db: Reader,
  seen: readonly Seen[],
): Promise<{ plan: StoredPlan; obligations: ReviewedObligation[] }> => {
  const found = new Map(
    (
      await obligationsById(
        db,
        seen.map(each => each.obligationId),
      )
    ).map(row => [row.obligation.id, row]),
  )
  const rows = seen.map(each => {
    const row = found.get(each.obligationId)
    if (row === undefined) throw planProblems.obligationNotFound()
    return { ...row, expected: each.revision }
  })
  const planId = rows[0]?.planId ?? 0
  if (rows.some(row => row.planId !== planId)) throw planProblems.differentPlans()
  const plan = await draftOr409(db, planId)
  const changed = rows.find(row => row.obligation.revision !== row.expected)
  if (changed !== undefined) throw await changedMeanwhile(db, changed.obligation.id)
  return { plan, obligations: rows.map(row => row.obligation) }
}

/** Says who changed an obligation last, and when. */
export const changedMeanwhile = async (db: Reader, obligationId: number): Promise<Problem> => {
  const [last] = await versionsOf(db, obligationId)
  const who = last?.by ?? ''
  return planProblems.changedMeanwhile({ who, at: last === undefined ? '' : clock(last.at) })
}

/** 14:05 ngày 05/4/2023, by the clocks of Vietnam. */
export const clock = (at: Date): string => {
  const time = new Date(at.getTime() + 7 * 3600 * 1000).toISOString().slice(11, 16)
  return `${time} ngày ${printedDay(dayOf(at))}`
}

export const standingOf = (
  plan: Pick<StoredPlan, 'text' | 'compiled'>,
  obligations: readonly ReviewedObligation[],
  read: readonly number[],
): { passages: Passage[]; left: ReturnType<typeof leftOf> } => {
  const passages = passagesOf(plan.text, plan.compiled.coverage, obligations, new Set(read))
  return { passages, left: leftOf(passages, obligations) }
}
