import { campaignOr404 } from '../../campaign/index.ts'
import type { Database } from '../../db/database.ts'
import { outlineOf } from '../../report/index.ts'
import { assignmentParts, chaseParts, obstacleParts } from './assignments.ts'
import { attachmentParts } from './attachments.ts'
import { auditParts, type Chain } from './audit.ts'
import { documentParts } from './documents.ts'
import { figureParts } from './figures.ts'
import type { Part } from './part.ts'
import { planParts } from './plan.ts'
import { versionsOf } from './queries.ts'
import type { Scope } from './scope.ts'
import { submissionParts } from './submissions.ts'

export { type Chain, newChain } from './audit.ts'
export { jsonPart, type Part, textPart } from './part.ts'
export { attachmentsKept, documentsOf, obligationsOf, versionsOf } from './queries.ts'
export { type Listed, registerPart } from './register.ts'

const scopeOf = async (db: Database, campaignId: number): Promise<Scope> => {
  const campaign = await campaignOr404(db, campaignId)
  const { indicators } = await outlineOf(db, campaign)
  const names = new Map(indicators.map(({ code, name }) => [code, name]))
  return { db, campaign, versions: await versionsOf(db, campaignId), names }
}

/** All that belongs to a campaign, one file at a time and always in the same order; the chain grows with the audit. */
export async function* allParts(db: Database, campaignId: number, chain: Chain): AsyncGenerator<Part> {
  const scope = await scopeOf(db, campaignId)
  yield* planParts(scope)
  yield* assignmentParts(scope)
  yield* chaseParts(scope)
  yield* submissionParts(scope)
  yield* figureParts(scope)
  yield* documentParts(scope)
  yield* obstacleParts(scope)
  yield* attachmentParts(scope)
  yield* auditParts(scope, chain)
}
