import { planProblems } from '../../domain/plan/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { planOr404 } from './standing.ts'

/** Whoever reviews or answers for a plan sees it before it is confirmed. */
export const planReviewers: readonly Role[] = ['officer', 'leader', 'administrator', 'archivist']

export const mayReview = (held: readonly Role[]): boolean => held.some(role => planReviewers.includes(role))

/** The plan, if the person may see it in its state. */
export const visiblePlan = async (db: Reader, subject: Subject, planId: number, now: Date) => {
  const plan = await planOr404(db, planId)
  const held = await rolesAt(db, subject, plan.unitId, now)
  if (plan.state === 'draft' && !mayReview(held)) throw planProblems.underReview()
  return { plan, held }
}
