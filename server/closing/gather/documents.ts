import { type CitationsPart, saysAll } from '../../../domain/closing/index.ts'
import {
  documentKinds,
  numberLine,
  type OfficialDocument,
  reference,
} from '../../../domain/document/index.ts'
import { plainText } from '../../../domain/report/index.ts'
import { Problem } from '../../../domain/shared/index.ts'
import { documentOr404, docxOf, pdfOf, proofOf } from '../../document/index.ts'
import { pagesOf } from './pages.ts'
import { jsonPart, type Part, partOf, plainName } from './part.ts'
import { documentsOf, versionContent } from './queries.ts'
import type { Scope } from './scope.ts'
import { steadyDocx } from './steadyDocx.ts'

/** Every numbered document to edit, to read and as data; of a consolidated report its proof and its citations too. */
export async function* documentParts(scope: Scope): AsyncGenerator<Part> {
  for (const { id, proven } of await documentsOf(scope.db, scope.campaign.id)) {
    const document = await documentOr404(scope.db, id)
    const content = document.content as OfficialDocument
    const folder = proven ? '05-bao-cao-tong-ket' : '07-van-ban'
    const kind = proven ? 'report' : 'document'
    const number = numberLine(content).replace(/^Số:\s*/, '')
    const path = `${folder}/${id}-${plainName(number)}`
    const title = `${documentKinds[content.kind].name}: ${content.subject}`
    const about = { number, date: content.issuedOn, author: content.issuingBody }
    const pdf = await pdfWhereItFits(scope.db, document)
    const pages = pdf === null ? null : await pagesOf('.pdf', pdf)
    const { bytes } = await docxOf(scope.db, document)
    const steady = steadyDocx(bytes, document.registeredAt ?? document.createdAt)
    yield partOf({ path: `${path}.docx`, kind, title }, steady, { ...about, pages })
    if (pdf !== null)
      yield partOf({ path: `${path}.pdf`, kind, title: `${title} (PDF/A)` }, pdf, { ...about, pages })
    yield jsonPart({ path: `${path}.json`, kind, title: `${title} (dữ liệu)` }, content, about)
    const proof = await proofOf(scope.db, document)
    if (proof === undefined) continue
    yield jsonPart(
      { path: `${path}.chung-cu.json`, kind: 'proof', title: `Chứng cứ số liệu: ${title}` },
      proof,
    )
    yield jsonPart(
      { path: `${path}.dan-nguon.json`, kind: 'citations', title: `Dẫn nguồn: ${title}` },
      await citationsOf(scope, content),
    )
  }
}

/** A document that is too long for the typesetter is kept as Word alone. */
const pdfWhereItFits = async (
  db: Scope['db'],
  document: Parameters<typeof pdfOf>[1],
): Promise<Uint8Array | null> => {
  try {
    return (await pdfOf(db, document)).bytes
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

const citationsOf = async (scope: Scope, content: OfficialDocument): Promise<CitationsPart> => {
  const printed = new Map<string, string[]>()
  for (const block of content.body) {
    if (block.kind !== 'paragraph') continue
    for (const { citation, text } of block.runs) {
      const line = text.trim()
      if (citation !== undefined && line !== '')
        printed.set(citation, [...(printed.get(citation) ?? []), line])
    }
  }
  const citations: CitationsPart['citations'] = []
  for (const { id, source, place = null } of content.citations ?? []) {
    const quote = place === null ? null : await quoteAt(scope, place)
    const lines = printed.get(id) ?? []
    const verbatim = quote !== null && saysAll(quote, lines)
    citations.push({ id, source, printed: lines, place, quote, verbatim })
  }
  return { kind: 'tongket.citations', document: reference(content), citations }
}

type Place = NonNullable<CitationsPart['citations'][number]['place']>

const quoteAt = async ({ db, campaign }: Scope, place: Place): Promise<string> => {
  const { sections } = await versionContent(db, campaign.id, place.reportId, place.version)
  const all = sections as { section: string; content: Parameters<typeof plainText>[0] }[]
  const own = all.find(({ section }) => section === place.section)
  return own === undefined ? '' : plainText(own.content).slice(place.start, place.end)
}
