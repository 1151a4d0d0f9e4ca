import { documentKinds } from './kind.ts'
import { type LayoutSettings, standardLayout, textWidth } from './layout.ts'
import { boldWidth, evenLines } from './measure.ts'
import { roman } from './numbering.ts'
import { oneLine, plainText } from './plainText.ts'
import { endedBody, type PrintedBlock, printedBody } from './printedBody.ts'
import { type Citations, citationsOf } from './printedCitations.ts'
import type { OfficialDocument, Signature } from './schema.ts'
import {
  aboutLine,
  addresseeLines,
  capitals,
  distributionLines,
  legalBasisLines,
  motto,
  nation,
  numberLine,
  placeAndDateLine,
  reference,
  type Stamp,
  signatureLines,
  stamps,
} from './wording.ts'

/** Lines that are centred one under another, with a rule of `rule` mm below them. */
export interface RuledLines {
  readonly lines: readonly string[]
  readonly rule: number
}

export interface PrintedHead {
  readonly parentBody: readonly string[]
  readonly issuingBody: RuledLines
  readonly nation: string
  readonly motto: RuledLines
  readonly number: string
  readonly placeAndDate: string
  /** The "V/v …" of a công văn; empty for every other type. */
  readonly about: readonly string[]
  readonly stamps: readonly Stamp[]
}

export interface PrintedSignature {
  readonly lines: readonly string[]
  readonly name: string
}

export interface PrintedAnnex {
  readonly label: string
  readonly title: readonly string[]
  readonly attachedTo: readonly string[]
  readonly landscape: boolean
  readonly body: readonly PrintedBlock[]
}

/**
 * A document with every word, number and mark in its final form: the .docx, the PDF and the preview draw this
 * and decide nothing, so that they cannot differ.
 */
export interface PrintedDocument {
  readonly layout: LayoutSettings
  readonly title: string
  readonly author: string
  readonly issuedOn: string | null
  readonly head: PrintedHead
  readonly type: { readonly name: string; readonly subject: RuledLines } | null
  readonly addressees: readonly string[]
  readonly deciding: readonly string[]
  readonly legalBases: readonly string[]
  readonly operative: string | null
  readonly body: readonly PrintedBlock[]
  readonly signature: PrintedSignature
  readonly secondSignature: PrintedSignature | null
  readonly distribution: readonly string[]
  readonly annexes: readonly PrintedAnnex[]
  readonly sampleNotice: string | null
}

export interface PrintChoices {
  readonly layout?: LayoutSettings
  /** `show` sets a mark at each cited statement and lists the sources on a last page. */
  readonly citations?: 'show' | 'hide'
}

/** Sets a document in the layout of Decree 30/2020/NĐ-CP. Pure: the same document gives the same page. */
export const printed = (document: OfficialDocument, choices: PrintChoices = {}): PrintedDocument => {
  const layout = choices.layout ?? standardLayout
  const citations = citationsOf(choices.citations === 'show' ? (document.citations ?? []) : null)
  const kind = documentKinds[document.kind]
  const body = endedBody(printedBody(document.body, citations))
  const annexes = printedAnnexes(document, layout, citations)
  return {
    layout,
    title: oneLine(`${kind.name}: ${document.subject}`),
    author: oneLine(document.issuingBody),
    issuedOn: document.issuedOn,
    head: printedHead(document, layout),
    type: printedType(document, layout),
    addressees: printedAddressees(document.recipientsTo ?? []),
    deciding: document.deciding
      ? evenLines(capitals(document.deciding), textWidth(layout) - 20, layout.sizes.body)
      : [],
    legalBases: legalBasisLines(document.legalBases),
    operative: 'operative' in kind ? kind.operative : null,
    body,
    signature: printedSignature(document.signature, layout),
    secondSignature: document.secondSignature ? printedSignature(document.secondSignature, layout) : null,
    distribution: distributionLines(document),
    annexes: [...annexes, ...sourceList(citations, layout)],
    sampleNotice: document.sampleNotice ? oneLine(document.sampleNotice) : null,
  }
}

const cellPadding = 2

/** Typed line breaks are kept, so that an office can break its name or a subject by the sense. */
const typedLines = (text: string, set: (line: string) => string, width: number, size: number): string[] =>
  plainText(text)
    .split('\n')
    .flatMap(line => evenLines(set(line), width, size))

const printedHead = (document: OfficialDocument, layout: LayoutSettings): PrintedHead => {
  const { sizes } = layout
  const width = layout.headLeftWidth - cellPadding
  const issuingBody = typedLines(document.issuingBody, capitals, width, sizes.issuingBody)
  return {
    parentBody: document.parentBody ? typedLines(document.parentBody, capitals, width, sizes.parentBody) : [],
    issuingBody: ruled(issuingBody, sizes.issuingBody, layout.shortRule),
    nation,
    motto: ruled([motto], sizes.motto, 1),
    number: numberLine(document),
    placeAndDate: placeAndDateLine(document),
    about: document.kind === 'CV' ? evenLines(aboutLine(document.subject), width - 4, sizes.about) : [],
    stamps: stamps(document),
  }
}

const ruled = (lines: readonly string[], size: number, share: number): RuledLines => {
  const longest = Math.max(...lines.map(line => boldWidth(line, size)))
  return { lines, rule: Math.round(longest * share * 10) / 10 }
}

const printedType = (document: OfficialDocument, layout: LayoutSettings): PrintedDocument['type'] => {
  if (document.kind === 'CV') return null
  const subject = typedLines(document.subject, oneLine, textWidth(layout) - 10, layout.sizes.subject)
  return {
    name: documentKinds[document.kind].name.toUpperCase(),
    subject: ruled(subject, layout.sizes.subject, layout.shortRule),
  }
}

const printedAddressees = (addressees: readonly string[]): string[] =>
  addressees.length < 2 ? addressees.map(oneLine) : addresseeLines(addressees)

const printedSignature = (signature: Signature, layout: LayoutSettings): PrintedSignature => ({
  lines: signatureLines(signature).flatMap(line =>
    evenLines(line, textWidth(layout) / 2 - cellPadding, layout.sizes.signature),
  ),
  name: oneLine(signature.name),
})

const printedAnnexes = (
  document: OfficialDocument,
  layout: LayoutSettings,
  citations: Citations,
): PrintedAnnex[] => {
  const annexes = document.annexes ?? []
  const lines = (text: string, landscape = false) =>
    evenLines(text, textWidth(layout, landscape) - 10, layout.sizes.subject)
  return annexes.map((annex, index) => ({
    label: annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`,
    title: lines(capitals(annex.title), annex.landscape),
    attachedTo: lines(
      `(Kèm theo ${reference(document)} của ${oneLine(document.issuingBody)})`,
      annex.landscape,
    ),
    landscape: annex.landscape ?? false,
    body: printedBody(annex.body, citations),
  }))
}

const sourceList = (citations: Citations, layout: LayoutSettings): PrintedAnnex[] => {
  const sources = citations.listed()
  if (sources.length === 0) return []
  return [
    {
      label: 'Nguồn trích dẫn',
      title: evenLines(
        'Các báo cáo, số liệu được dẫn trong văn bản',
        textWidth(layout),
        layout.sizes.subject,
      ),
      attachedTo: [],
      landscape: false,
      body: printedBody(
        sources.map(({ mark, source }) => ({ kind: 'paragraph', runs: [{ text: `${mark} ${source}` }] })),
        citations,
      ),
    },
  ]
}
