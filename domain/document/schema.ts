import { z } from 'zod'
import { day } from '../shared/index.ts'
import { documentKindSymbols } from './kind.ts'

const line = z.string().max(4_000)

/** A stretch of text in one style; `citation` names the source of what it says. */
export const run = z.object({
  text: z.string().max(20_000),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  citation: z.string().optional(),
})
export type Run = z.infer<typeof run>

export const headingLevel = z.enum(['part', 'section', 'article', 'item', 'point'])
export type HeadingLevel = z.infer<typeof headingLevel>

/** Counted by itself (I., 1., a)) unless the author's own `label` is kept; an empty label leaves it uncounted. */
export const headingBlock = z.object({
  kind: z.literal('heading'),
  level: headingLevel,
  text: line,
  label: z.string().max(40).optional(),
})

export const paragraphMarker = z.enum(['item', 'point', 'dash', 'plus'])

/** A paragraph of the body; with a marker it opens with 1., a), - or + in the weight of the text. */
export const paragraphBlock = z.object({
  kind: z.literal('paragraph'),
  runs: z.array(run),
  marker: paragraphMarker.optional(),
  align: z.enum(['justify', 'center', 'right']).optional(),
})

export const tableColumn = z.object({
  header: line,
  /** Neighbouring columns of one group stand under a common header. */
  group: line.optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  /** Share of the width; equal shares unless given. */
  width: z.number().positive().optional(),
})
export type TableColumn = z.infer<typeof tableColumn>

export const tableRow = z.object({
  cells: z.array(z.string().max(20_000)),
  bold: z.boolean().optional(),
})

/** A table whose header repeats on each page. */
export const tableBlock = z.object({
  kind: z.literal('table'),
  title: line.optional(),
  /** By the units of which day the rows go, below the title. */
  basis: line.optional(),
  unitOfMeasure: line.optional(),
  columns: z.array(tableColumn).min(1).max(40),
  rows: z.array(tableRow),
  note: line.optional(),
  /** One line for each sum that is the same on both maps. */
  proofs: z.array(line).max(40).optional(),
})
export type TableBlock = z.infer<typeof tableBlock>

/** A picture that a report has as an attachment; its words stand below it, and alone where it cannot be shown. */
export const pictureBlock = z.object({
  kind: z.literal('picture'),
  uploadId: z.uuid(),
  caption: line,
  citation: z.string().optional(),
})

export const block = z.discriminatedUnion('kind', [
  headingBlock,
  paragraphBlock,
  tableBlock,
  pictureBlock,
  z.object({ kind: z.literal('pageBreak') }),
])
export type Block = z.infer<typeof block>

/** TM. for a collective, KT. deputy for the head, TL. by order, TUQ. by written delegation, Q. acting. */
export const authority = z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q'])
export type Authority = z.infer<typeof authority>

/**
 * `authority` stands in front of the lines of `onBehalfOf`, then of `title`, one each from the top:
 * ['TM','KT'] + ['Ủy ban nhân dân','Chủ tịch'] + ['Phó Chủ tịch'] is TM. … / KT. … / PHÓ CHỦ TỊCH.
 */
export const signature = z.object({
  authority: z.array(authority),
  onBehalfOf: z.array(line),
  title: z.array(line),
  name: line,
})
export type Signature = z.infer<typeof signature>

export const annex = z.object({
  title: line,
  landscape: z.boolean().optional(),
  body: z.array(block),
})

export const urgency = z.enum(['khan', 'thuongKhan', 'hoaToc'])

/** The characters of one version of one report: what a program looks up where a reader reads `source`. */
export const citedPlace = z.object({
  reportId: z.number(),
  version: z.number(),
  section: z.string(),
  start: z.number(),
  end: z.number(),
})

/** Where a cited statement stands, in words a reader can follow. */
export const citedSource = z.object({ id: z.string(), source: line, place: citedPlace.optional() })

/** An official document before it is set: what it says, none of how it looks. */
export const officialDocument = z.object({
  kind: z.enum(documentKindSymbols),
  parentBody: line.nullable(),
  issuingBody: line,
  number: z.int().positive().nullable(),
  symbol: z.string().max(100),
  place: z.string().max(200),
  issuedOn: day.nullable(),
  /** Without "V/v": the layout sets it where it belongs. */
  subject: line,
  /** Kính gửi. */
  recipientsTo: z.array(line).optional(),
  /** Stands above the bases of a decision: whose decision it is. */
  deciding: line.optional(),
  legalBases: z.array(line),
  body: z.array(block),
  signature,
  /** Of a second signer, to the left of the first: the secretary of a meeting. */
  secondSignature: signature.optional(),
  distributionList: z.array(line),
  /** What follows "Lưu:", `VT, NC`. */
  filedUnder: z.string().max(200),
  annexes: z.array(annex).optional(),
  citations: z.array(citedSource).optional(),
  urgency: urgency.optional(),
  isDraft: z.boolean().optional(),
  /** Printed at the foot of every page of a sample. */
  sampleNotice: line.optional(),
})
export type OfficialDocument = z.infer<typeof officialDocument>
