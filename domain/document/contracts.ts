import { z } from 'zod'
import { day, fileAnswer, id, instant, may, read, write } from '../shared/index.ts'
import { documentKindSymbols } from './kind.ts'
import { officialDocument } from './schema.ts'

export const documentStates = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  registered: { vi: 'Đã vào sổ', en: 'Registered' },
  issued: { vi: 'Đã phát hành', en: 'Issued' },
} as const
const documentState = z.enum(['draft', 'registered', 'issued'])

const revision = z.number().int().positive()
const line = z.string().trim().max(1000)

/** The consolidated report of a campaign as a draft document, from the passages and figures as they stand. */
export const composeReport = write({
  name: 'document.composeReport',
  label: { vi: 'Lập dự thảo báo cáo tổng kết', en: 'Draft the consolidated report' },
  roles: ['officer'],
  input: z.object({ campaignId: id }),
  output: z.object({ documentId: z.number() }),
})

/** What an officer fills in by hand: who issues, who signs, where it goes. */
export const documentHead = officialDocument
  .pick({ issuingBody: true, place: true, subject: true, distributionList: true, filedUnder: true })
  .extend({
    parentBody: line.nullable(),
    symbol: line.min(1),
    recipientsTo: z.array(line),
    authority: officialDocument.shape.signature.shape.authority,
    onBehalfOf: z.array(line),
    signerTitle: z.array(line),
    signerName: line,
  })
export type DocumentHead = z.output<typeof documentHead>

export const editDocument = write({
  name: 'document.edit',
  label: { vi: 'Sửa thể thức văn bản', en: 'Edit the head of a document' },
  roles: ['officer', 'archivist'],
  input: documentHead.extend({ documentId: id, revision }),
  output: z.object({ revision }),
})

export const registerDocument = write({
  name: 'document.register',
  label: { vi: 'Vào sổ, lấy số văn bản', en: 'Register a document' },
  roles: ['archivist'],
  input: z.object({ documentId: id, revision, issuedOn: day }),
  output: z.object({ number: z.number(), revision }),
})

export const issueDocument = write({
  name: 'document.issue',
  label: { vi: 'Phát hành văn bản', en: 'Issue a document' },
  roles: ['archivist'],
  input: z.object({ documentId: id, revision }),
  output: z.object({ revision }),
})

const documentRow = z.object({
  id: z.number(),
  campaignId: z.number().nullable(),
  campaignName: z.string().nullable(),
  kind: z.enum(documentKindSymbols),
  state: documentState,
  number: z.number().nullable(),
  symbol: z.string(),
  subject: z.string(),
  createdAt: instant,
  issuedOn: day.nullable(),
  revision,
})

export const listDocuments = read({
  name: 'document.list',
  label: { vi: 'Xem sổ văn bản', en: 'List documents' },
  roles: [],
  input: z.object({ campaignId: id.optional() }),
  output: z.object({ documents: z.array(documentRow) }),
})

const readers = ['officer', 'leader', 'archivist'] as const

export const readDocument = read({
  name: 'document.read',
  label: { vi: 'Xem văn bản', en: 'Read a document' },
  roles: readers,
  input: z.object({ documentId: id }),
  output: documentRow.extend({
    content: officialDocument,
    /** Of a consolidated report: by the units of which day its figures are; `mapOn` null as reported. */
    reading: z.object({ mapOn: day.nullable() }).nullable(),
    may,
  }),
})

/**
 * What the tables by units of a document were made of, as JSON (`documentProof`): whoever has it can make and sum
 * them again offline, with `tongket document verify`.
 */
export const saveProof = read({
  name: 'document.proof',
  label: { vi: 'Tải chứng cứ số liệu', en: 'Save the proof of the figures' },
  roles: readers,
  input: z.object({ documentId: id }),
  output: fileAnswer,
})

const printing = z.object({
  documentId: id,
  /** Print the source of each passage, for whoever checks the draft. */
  citations: z.enum(['show', 'hide']).default('hide'),
})

export const saveDocx = read({
  name: 'document.docx',
  label: { vi: 'Tải văn bản .docx', en: 'Save a document as .docx' },
  roles: readers,
  input: printing,
  output: fileAnswer,
})

export const savePdf = read({
  name: 'document.pdf',
  label: { vi: 'Tải văn bản PDF', en: 'Save a document as PDF' },
  roles: readers,
  input: printing,
  output: fileAnswer,
})
