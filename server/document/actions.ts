import {
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
import { accountOf } from './account.ts'
import {
  addDocument,
  changeDocument,
  documentById,
  lockDocument,
  markIssued,
  nextNumber,
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
    const content = reportOfCampaign(await accountOf(tx, campaignId, now))
    const unitId = (await campaignById(tx, campaignId))?.unitId ?? subject.unitId
    const documentId = await addDocument(tx, {
      campaignId,
      unitId,
      content,
      createdAt: now,
      createdBy: subject.personId,
    })
    return { output: { documentId }, event: { about: `document:${documentId}`, unitId, campaignId } }
  },
})

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

/** The number is given once, after signing, in the order of the year's series. */
const register = action(registerDocument, {
  may: atDocument,
  run: async ({ tx, input, now }) => {
    const document = await held(tx, input)
    if (document.state !== 'draft') throw registerProblems.notDraft()
    if (document.origin !== null && document.signedAt === null) throw registerProblems.notSigned()
    if (document.content.signature.name.trim() === '') throw registerProblems.signerMissing()
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
