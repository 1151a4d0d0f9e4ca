import { eraseExemplar, exemplarProblems, exportExemplar } from '../../../domain/exemplar/index.ts'
import { type Action, action, type Query, query } from '../../http/action.ts'
import { atExemplar, happened } from '../local/actions.ts'
import { reopenDuty } from '../local/choosing.ts'
import { addTurn, lockDuty, moveExemplar } from '../queries.ts'
import { exemplarOr404, readableView } from '../views.ts'
import { eraseProfile } from './queries.ts'

/**
 * Law 91/2025/QH15: the person named may ask that their data go. One that was still being considered is withdrawn
 * with it; one that the province has selected stays selected, without a name. Documents already drawn up stay
 * under the law of archives.
 */
const erase = action(eraseExemplar, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, exemplarId, requestedOn } = input
    const { personId } = subject
    const { assignmentId } = await exemplarOr404(tx, input)
    await lockDuty(tx, campaignId, assignmentId)
    const exemplar = await exemplarOr404(tx, input)
    if (exemplar.erasedAt !== null) throw exemplarProblems.erased()
    if (exemplar.state !== 'selected' && exemplar.state !== 'withdrawn') {
      await moveExemplar(tx, { campaignId, exemplarId, state: 'withdrawn', slot: null })
      await reopenDuty(tx, exemplar, now, personId)
    }
    await eraseProfile(tx, { campaignId, exemplarId, at: now })
    await addTurn(tx, { campaignId, exemplarId, what: 'erased', at: now, personId })
    return { output: {}, event: happened(exemplar, { requestedOn }) }
  },
})

/** Everything the product keeps about the person, readable by them and by a machine. */
const exported = query(exportExemplar, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { may: _, ...view } = await readableView(db, subject, input, now)
    const content = { ...view, exportedAt: now.toISOString() }
    return {
      fileName: `dien-hinh-${view.id}.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(content, null, 2)),
    }
  },
})

export const privacyActions: readonly Action[] = [erase]
export const privacyQueries: readonly Query[] = [exported]
