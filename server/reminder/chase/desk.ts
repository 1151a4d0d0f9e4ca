import { issueDocument, registerDocument } from '../../../domain/document/index.ts'
import { readChaseDesk, reviewChase, signChase, stageOf } from '../../../domain/reminder/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { addresseesOf, notIssued } from './queries.ts'

/** What brings a letter on from each stage. */
const onward = {
  draft: { waits: 'review', verb: reviewChase },
  reviewed: { waits: 'sign', verb: signChase },
  signed: { waits: 'register', verb: registerDocument },
  registered: { waits: 'issue', verb: issueDocument },
} as const

export const chaseDesk: Query = query(readChaseDesk, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const letters = []
    for (const chase of await notIssued(db)) {
      const stage = stageOf(chase)
      if (stage === 'issued' || stage === 'discarded') continue
      const { waits, verb } = onward[stage]
      const held = await rolesAt(db, subject, chase.campaignUnitId, now)
      const isOwnDraft = waits === 'review' && chase.draftedBy === subject.personId
      if (isOwnDraft || allowedVerbs([verb], held).length === 0) continue
      const rows = await addresseesOf(db, chase.campaignId, [chase.id])
      const units = new Set(rows.filter(row => row.droppedAt === null).map(row => row.unitId)).size
      const { campaignId, campaignName, subject: about, answerBy } = chase
      letters.push({ campaignId, campaignName, chaseId: chase.id, subject: about, answerBy, units, waits })
    }
    return { letters }
  },
})
