import { planProblems, readAmendment } from '../../../domain/plan/index.ts'
import { query } from '../../http/action.ts'
import { obligationsOf } from '../obligation/queries.ts'
import { visiblePlan } from '../visibility.ts'
import { amendmentById } from './queries.ts'

export const amendmentRead = query(readAmendment, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const amendment = await amendmentById(db, input.amendmentId)
    if (amendment === undefined) throw planProblems.amendmentNotFound()
    await visiblePlan(db, subject, amendment.planId, now)
    const { scope, changes, parties } = amendment.change
    const before = new Map(
      (await obligationsOf(db, [amendment.planId])).map(row => [row.obligation.id, row.obligation]),
    )
    const after = new Map(amendment.compiled.obligations.map(each => [each.id, each]))
    const { id, state, title, number, issuedOn, fileName, createdAt } = amendment
    return {
      amendment: {
        ...{ id, state, title, number, issuedOn, fileName },
        changes: changes.length,
        createdAt: createdAt.toISOString(),
      },
      text: amendment.text,
      scope,
      changes: changes.map(change => ({
        ...change,
        before: before.get(change.obligationId ?? 0) ?? null,
        after: after.get(change.compiledId ?? '') ?? null,
      })),
      parties,
    }
  },
})
