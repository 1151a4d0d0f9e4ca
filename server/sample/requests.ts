import { askExtension, decideExtension } from '../../domain/campaign/index.ts'
import { answerObstacle, raiseObstacle } from '../../domain/obstacle/index.ts'
import { extensions, obstacles } from '../../sample/index.ts'
import type { Stage } from './stage.ts'

/** Later dates asked for and difficulties raised, each at its own instant; two still wait for an answer. */
export const loadRequests = async (
  { campaignId, units, actor }: Stage,
  assignments: ReadonlyMap<number, number>,
): Promise<void> => {
  const assignmentOf = (unit: string): number => assignments.get(units.get(unit) ?? 0) ?? 0
  for (const { unit, by, askedAt, askedDueOn: wantedOn, reason, decision } of extensions) {
    const assignmentId = assignmentOf(unit)
    const asked = { campaignId, assignmentId, wantedOn, reason }
    const { extensionId } = await actor(by).write(askedAt, askExtension, asked)
    if (decision === undefined) continue
    const { by: officer, at, grantedOn, note } = decision
    await actor(officer).write(at, decideExtension, { campaignId, extensionId, grantedOn, note })
  }
  for (const { unit, by, raisedAt, text, answer } of obstacles) {
    const assignmentId = assignmentOf(unit)
    const { obstacleId } = await actor(by).write(raisedAt, raiseObstacle, { campaignId, assignmentId, text })
    if (answer === undefined) continue
    const { by: answeredBy, at, guidance } = answer
    const given = { campaignId, obstacleId, guidance, showQuestion: true, extension: null }
    await actor(answeredBy).write(at, answerObstacle, given)
  }
}
