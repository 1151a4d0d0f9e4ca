import {
  latestPassedOn,
  passAssignment,
  readPassing,
  recallAssignment,
} from '../../../domain/campaign/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { withStanding } from '../cells.ts'
import { assignmentOr404 } from '../stored.ts'
import { passedBelow, unitsRightBelow } from './queries.ts'

const passing = query(readPassing, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const assignment = await assignmentOr404(db, campaignId, assignmentId)
    const { unitId, mapOn, dueAt, state, campaignState } = assignment
    const open = campaignState === 'open' && state !== 'done'
    const held = open ? await rolesAt(db, subject, unitId, now) : []
    const below = await passedBelow(db, campaignId, assignmentId)
    return {
      latestOn: dueAt === null ? null : latestPassedOn(dueAt.toISOString()),
      candidates: await unitsRightBelow(db, unitId, mapOn),
      below: below.map(row => withStanding(row, now)),
      now: now.toISOString(),
      may: allowedVerbs([passAssignment, recallAssignment], held),
    }
  },
})

export const passingQueries: readonly Query[] = [passing]
