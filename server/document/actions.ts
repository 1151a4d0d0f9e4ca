import {
  basisWords,
  type CampaignAccount,
  composeReport,
  editDocument,
  issueDocument,
  type OfficialDocument,
  registerDocument,
  registerProblems,
  reportOfCampaign,
  withHead,
} from '../../domain/document/index.ts'
import { campaignById, campaignOr404 } from '../campaign/index.ts'
import { tellConstraint } from '../db/constraints.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { fixSynthesisMap, synthesisMapOn } from '../synthesis/index.ts'
import { accountOf } from './account.ts'
import {
  addDocument,
  changeDocument,
  documentById,
  keepReading,
  lockDocument,
  markIssued,
  nextNumber,
  readingDay,
  registerDocument as registerStored,
  type StoredDocument,
} from './queries.ts'

tellConstraint('official_document_number', () => registerProblems.numberTaken())

/** The document, or the problem that there is none. */
export const documentOr404 = async (db: Reader, documentId: number): Promise<StoredDocument> => {
  const document = await documentById(db, documentId)
  if (document === undefined) throw registerProblems.notFound()
  return document
}

const atDocument = {
  at: async (db: Reader, input: { documentId: number }) => (await documentOr404(db, input.documentId)).unitId,
}

/** The document as the person saw it, held until the end of the transaction. */
const held = async (tx: Writer, input: { documentId: number; revision: number }) => {
  await lockDocument(tx, input.documentId)
  const document = await documentOr404(tx, input.documentId)
  if (document.revision !== input.revision) throw registerProblems.changed()
  return { ...document, content: document.content as OfficialDocument }
}

const happened = (document: StoredDocument, data = {}) => ({
  about: `document:${document.id}`,
  unitId: document.unitId,
  campaignId: document.campaignId,
  data,
})

const compose = action(composeReport, {
  may: {
    at: async (db, input) => {
      const campaign = await campaignOr404(db, input.campaignId)
      return campaign.unitId
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId } = input
    const account = await accountOf(tx, campaignId, now)
    const content = reportOfCampaign(account)
    const unitId = (await campaignById(tx, campaignId))?.unitId ?? subject.unitId
    const documentId = await addDocument(tx, {
      campaignId,
      unitId,
      content,
      createdAt: now,
      createdBy: subject.personId,
    })
    await keepReading(tx, documentId, { sections: sectionsOf(account), figures: account.reading })
    return { output: { documentId }, event: { about: `document:${documentId}`, unitId, campaignId } }
  },
})

const sectionsOf = ({ sections }: CampaignAccount) => sections.map(({ label, title }) => ({ label, title }))

const edit = action(editDocument, {
  may: atDocument,
  run: async ({ tx, input }) => {
    const { documentId: _, revision: __, ...head } = input
    const document = await held(tx, input)
    if (document.state !== 'draft') throw registerProblems.notDraft()
    if (document.signedAt !== null) throw registerProblems.signed()
    const revision = document.revision + 1
    await changeDocument(tx, document.id, withHead(document.content, head), revision)
    return { output: { revision }, event: happened(document, { revision }) }
  },
})

/** A consolidated report that is numbered fixes the map of its campaign; one on another map is not numbered after it. */
const fixMapOf = async (tx: Writer, { id, campaignId }: StoredDocument, at: Date): Promise<void> => {
  const reading = await readingDay(tx, id)
  if (reading === undefined || campaignId === null) return
  const { mapOn } = reading
  if (await fixSynthesisMap(tx, { campaignId, mapOn, at })) return
  const kept = await synthesisMapOn(tx, campaignId)
  throw registerProblems.otherMap({ kept: mapWords(kept), drafted: mapWords(mapOn) })
}

const mapWords = (mapOn: string | null): string => basisWords(mapOn).replace(/^Theo/, 'theo')

/** The number is given once, after signing, in the order of the year's series. */
const register = action(registerDocument, {
  may: atDocument,
  run: async ({ tx, input, now }) => {
    const document = await held(tx, input)
    if (document.state !== 'draft') throw registerProblems.notDraft()
    if (document.origin !== null && document.signedAt === null) throw registerProblems.notSigned()
    if (document.content.signature.name.trim() === '') throw registerProblems.signerMissing()
    await fixMapOf(tx, document, now)
    const { issuedOn } = input
    const series = {
      unitId: document.unitId,
      kind: document.content.kind,
      year: Number(issuedOn.slice(0, 4)),
    }
    const number = await nextNumber(tx, series)
    const revision = document.revision + 1
    const content = { ...document.content, number, issuedOn, isDraft: false }
    await registerStored(tx, { documentId: document.id, number, issuedOn, content, revision, at: now })
    return { output: { number, revision }, event: happened(document, { number, issuedOn }) }
  },
})

const issue = action(issueDocument, {
  may: atDocument,
  run: async ({ tx, input }) => {
    const document = await held(tx, input)
    if (document.state !== 'registered') throw registerProblems.notRegistered()
    const revision = document.revision + 1
    await markIssued(tx, document.id, revision)
    return { output: { revision }, event: happened(document) }
  },
})

export const documentActions: readonly Action[] = [compose, edit, register, issue]
