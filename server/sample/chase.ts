import {
  editDocument,
  headOf,
  issueDocument,
  readDocument,
  registerDocument,
} from '../../domain/document/index.ts'
import {
  climbChase,
  draftChase,
  readChases,
  receiveChase,
  reviewChase,
  setChaseRule,
  signChase,
} from '../../domain/reminder/index.ts'
import { chase, standingAgencyKey } from '../../sample/index.ts'
import type { Stage } from './stage.ts'

/** The letter to all who were late: drafted, signed, numbered, received by some, and followed by a second one. */
export const loadChase = async ({ campaignId, units, actor }: Stage): Promise<void> => {
  const officer = actor('congan1')
  const { draftedAt, reviewedAt, signedAt, issuedAt, climbedAt, issuedOn, answerBy, climbAfter, symbol } =
    chase
  await officer.write(draftedAt, setChaseRule, { campaignId, climbAfter })
  const { late } = await officer.read(draftedAt, readChases, { campaignId })
  const own = units.get(standingAgencyKey)
  const assignmentIds = late.flatMap(({ unitId, assignmentId }) => (unitId === own ? [] : [assignmentId]))
  const wanted = { campaignId, answerBy, assignmentIds }
  const { chaseId, documentId } = await officer.write(draftedAt, draftChase, wanted)
  const draft = await officer.read(draftedAt, readDocument, { documentId })
  const head = { ...headOf(draft.content), symbol }
  await officer.write(draftedAt, editDocument, { documentId, revision: draft.revision, ...head })
  const which = { campaignId, chaseId }
  await actor('congan2').write(reviewedAt, reviewChase, which)
  await actor('lanhdao').write(signedAt, signChase, which)
  const archivist = actor('vanthu')
  const { revision } = await archivist.read(issuedAt, readDocument, { documentId })
  const numbered = await archivist.write(issuedAt, registerDocument, { documentId, revision, issuedOn })
  await archivist.write(issuedAt, issueDocument, { documentId, revision: numbered.revision })
  for (const { unit, by, at } of chase.receipts)
    await actor(by).write(at, receiveChase, { ...which, unitId: units.get(unit) ?? 0 })
  await officer.write(climbedAt, climbChase, which)
}
