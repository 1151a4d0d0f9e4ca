import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  type Ladder,
  placeholders,
  reminderProblems,
  setLadder,
  unknownNames,
} from '../../../domain/reminder/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Action, action } from '../../http/action.ts'
import { storeLadder } from './queries.ts'

/** Words that would be sent with a name in braces still in them. */
const refuseUnknownNames = ({ words }: Ladder): void => {
  const fields = Object.entries(words).flatMap(([standing, { vi, en }]) =>
    Object.entries({ vi, en }).flatMap(([language, text]) => {
      const names = unknownNames(text)
      return names.length === 0 ? [] : [{ path: `ladder.words.${standing}.${language}`, names }]
    }),
  )
  const [first] = fields
  if (first === undefined) return
  const known = placeholders.map(name => `{${name}}`).join(', ')
  const params = { names: first.names.join(', '), known }
  const { vi, en } = reminderProblems.unknownName(params).answer
  throw reminderProblems.unknownName(
    params,
    fields.map(({ path }) => ({ path, vi, en })),
  )
}

const set = action(setLadder, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, revision } = input
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const before = [...new Set(input.ladder.before)].sort((one, other) => other - one)
    const ladder = { ...input.ladder, before }
    refuseUnknownNames(ladder)
    const change = { campaignId, ladder, revision, changedBy: subject.personId, changedAt: now }
    if (!(await storeLadder(tx, change))) throw reminderProblems.ladderChanged()
    return {
      output: { revision: revision + 1 },
      event: {
        about: `campaign:${campaignId}`,
        unitId: campaign.unitId,
        campaignId,
        data: { revision: revision + 1, before, at: ladder.at },
      },
    }
  },
})

export const ladderActions: readonly Action[] = [set]
