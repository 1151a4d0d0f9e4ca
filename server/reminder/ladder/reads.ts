import { defaultLadder, readClimbed, readLadder, setLadder } from '../../../domain/reminder/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { climbedOf, duesOf, storedLadder, unheardOf } from './queries.ts'

const ladderRead = query(readLadder, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const stored = await storedLadder(db, campaign.id)
    const dues = await duesOf(db, campaign.id)
    return {
      campaignName: campaign.name,
      ladder: stored === undefined ? mutable(defaultLadder) : mutable(stored.ladder),
      revision: stored?.revision ?? 0,
      dues: dues.map(({ dueAt, assignments }) => ({ dueAt: dueAt.toISOString(), assignments })),
      now: now.toISOString(),
      may: allowedVerbs([setLadder], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const mutable = (ladder: typeof defaultLadder) => ({ ...ladder, before: [...ladder.before] })

const climbed = query(readClimbed, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ db, input }) => ({
    climbed: (await climbedOf(db, input.campaignId)).map(({ dueAt, at, ...row }) => ({
      ...row,
      dueAt: dueAt.toISOString(),
      at: at.toISOString(),
    })),
    unheard: await unheardOf(db, input.campaignId),
  }),
})

export const ladderQueries: readonly Query[] = [ladderRead, climbed]
