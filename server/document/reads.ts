import {
  type DocumentKind,
  type DocumentProof,
  editDocument,
  issueDocument,
  listDocuments,
  numberLine,
  type OfficialDocument,
  readDocument,
  registerDocument,
  registerProblems,
  saveDocx,
  savePdf,
  saveProof,
  unitTablesIn,
} from '../../domain/document/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { dayOf, rolesAt } from '../org/index.ts'
import { pictureBytes } from '../report/index.ts'
import { documentOr404 } from './actions.ts'
import { toDocx, toPdf } from './layout/index.ts'
import { documentsUnder, readingDay, readingKept, type StoredDocument } from './queries.ts'

const atDocument = {
  at: async (db: Reader, input: { documentId: number }) => (await documentOr404(db, input.documentId)).unitId,
}

const row = (document: StoredDocument) => {
  const { id, campaignId, campaignName, state, number, symbol, subject, issuedOn, revision } = document
  const kind = document.kind as DocumentKind
  const createdAt = document.createdAt.toISOString()
  return { id, campaignId, campaignName, kind, state, number, symbol, subject, createdAt, issuedOn, revision }
}

const list = query(listDocuments, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const reading = new Set<string>(readDocument.roles)
    const unitIds = subject.grants.filter(({ role }) => reading.has(role)).map(({ unitId }) => unitId)
    const documents = await documentsUnder(db, unitIds, dayOf(now), input.campaignId ?? null)
    return { documents: documents.map(row) }
  },
})

/** What its state allows: a signed one is not edited, one from another room not numbered before its signature. */
const verbsOn = ({ state, origin, signedAt }: StoredDocument) => {
  if (state !== 'draft') return state === 'registered' ? [issueDocument] : []
  const numbered = origin === null || signedAt !== null ? [registerDocument] : []
  return [...(signedAt === null ? [editDocument] : []), ...numbered]
}

const one = query(readDocument, {
  may: atDocument,
  run: async ({ db, subject, input, now }) => {
    const document = await documentOr404(db, input.documentId)
    return {
      ...row(document),
      content: document.content as OfficialDocument,
      reading: (await readingDay(db, document.id)) ?? null,
      may: allowedVerbs(verbsOn(document), await rolesAt(db, subject, document.unitId, now)),
    }
  },
})

/** `05-BC-CAT.docx`, with nothing in it that a file system refuses. */
const fileName = (document: StoredDocument, ending: string): string => {
  const name =
    document.number === null ? `Dự thảo ${document.symbol}` : numberLine(document.content as OfficialDocument)
  return `${name
    .replace(/^Số:\s*/, '')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()}.${ending}`
}

const picturesOf = (db: Reader, { campaignId, content }: StoredDocument) => {
  const { body, annexes = [] } = content as OfficialDocument
  const blocks = [...body, ...annexes.flatMap(annex => annex.body)]
  const names = blocks.flatMap(block => (block.kind === 'picture' ? [block.uploadId] : []))
  return campaignId === null ? new Map<string, Uint8Array>() : pictureBytes(db, campaignId, names)
}

/** The document as Word, for another room that lets its own readers have it. */
export const docxOf = async (db: Reader, document: StoredDocument, citations: 'show' | 'hide' = 'hide') => ({
  fileName: fileName(document, 'docx'),
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: await toDocx(document.content as OfficialDocument, {
    citations,
    pictures: await picturesOf(db, document),
  }),
})

const docx = query(saveDocx, {
  may: atDocument,
  run: async ({ db, input: { documentId, citations } }) =>
    docxOf(db, await documentOr404(db, documentId), citations),
})

/** The document as a file to save, for another room that lets its own readers have it. */
export const pdfOf = async (db: Reader, document: StoredDocument, citations: 'show' | 'hide' = 'hide') => ({
  fileName: fileName(document, 'pdf'),
  mediaType: 'application/pdf',
  bytes: await toPdf(document.content as OfficialDocument, {
    citations,
    pictures: await picturesOf(db, document),
  }),
})

const pdf = query(savePdf, {
  may: atDocument,
  run: async ({ db, input: { documentId, citations } }) =>
    pdfOf(db, await documentOr404(db, documentId), citations),
})

/** The figures, passages and shares of a document's tables by units, with what it says itself; none without such tables. */
export const proofOf = async (db: Reader, document: StoredDocument): Promise<DocumentProof | undefined> => {
  const kept = await readingKept(db, document.id)
  if (kept === undefined) return undefined
  const content = document.content as OfficialDocument
  return {
    kind: 'tongket.proof',
    version: 1,
    document: `${numberLine(content)} ${content.subject}`,
    ...kept,
    tables: unitTablesIn(content),
  }
}

const proofFile = query(saveProof, {
  may: atDocument,
  run: async ({ db, input: { documentId } }) => {
    const document = await documentOr404(db, documentId)
    const proof = await proofOf(db, document)
    if (proof === undefined) throw registerProblems.noReading()
    return {
      fileName: fileName(document, 'chung-cu.json'),
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(proof, null, 1)),
    }
  },
})

export const documentQueries: readonly Query[] = [list, one, docx, pdf, proofFile]
