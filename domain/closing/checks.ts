import type { DocumentProof } from '../document/index.ts'
import { plainText, sum } from '../report/index.ts'
import type { Bilingual } from '../shared/index.ts'
import type { CitationsPart, ObligationsPart, SubmissionPart } from './parts.ts'

/** Something that does not hold, in a sentence that names the file and the place. */
export interface Fault extends Bilingual {
  readonly path: string
}

/** Obligations whose words do not stand at their characters. */
export const obligationFaults = (
  path: string,
  { obligations }: ObligationsPart,
  textOf: (textPath: string) => string | undefined,
): Fault[] =>
  obligations.flatMap(({ id, section, textPath, start, end, quote }) =>
    textOf(textPath)?.slice(start, end) === quote
      ? []
      : [
          {
            path,
            vi: `nhiệm vụ ${id} (mục ${section}) không nằm đúng ký tự ${start}–${end} của ${textPath}`,
            en: `obligation ${id} (${section}) is not at characters ${start}–${end} of ${textPath}`,
          },
        ],
  )

const wordsAt = (
  submission: SubmissionPart | undefined,
  place: { readonly section: string; readonly start: number; readonly end: number },
): string | null => {
  const own = submission?.sections.find(({ section }) => section === place.section)
  return own === undefined ? null : plainText(own.content).slice(place.start, place.end)
}

/** A line as it is compared: spaces of all kinds are one, the mark that closes it aside. */
export const comparable = (line: string): string =>
  line
    .replace(/[\u200B\u00AD\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+\/?\.?$/, '')

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

/** Does the quote say every line that is printed? */
export const saysAll = (quote: string, printed: readonly string[]): boolean => {
  const words = comparable(quote)
  return printed.every(line => words.includes(comparable(line)))
}

/** Cited sentences that do not stand in the version that they cite, or that the document does not print. */
export const citationFaults = (
  path: string,
  { citations }: CitationsPart,
  submissionOf: (reportId: number, version: number) => SubmissionPart | undefined,
  documentWords: string,
): Fault[] => {
  const printedWords = comparable(documentWords)
  return citations.flatMap(({ id, printed, place, quote, verbatim, source }) => {
    const named = short(printed[0] ?? '')
    const missing = printed.find(line => !printedWords.includes(comparable(line)))
    if (missing !== undefined)
      return [
        {
          path,
          vi: `văn bản không in câu có dẫn nguồn ${id}: “${short(missing)}”`,
          en: `the document does not print the cited sentence ${id}: “${short(missing)}”`,
        },
      ]
    if (place === null) return []
    const found = wordsAt(submissionOf(place.reportId, place.version), place)
    if (found !== null && found !== '' && found === quote && saysAll(quote, printed) === verbatim) return []
    return [
      {
        path,
        vi: `câu “${named}” không có ở nguồn đã dẫn: ${source}`,
        en: `the sentence “${named}” is not at its source: ${source}`,
      },
    ]
  })
}

/** Figures of the tables that are not those of the versions they were taken from. */
export const figureFaults = (
  path: string,
  { figures: { reports, figures } }: DocumentProof,
  submissionOf: (reportId: number, version: number) => SubmissionPart | undefined,
): Fault[] => {
  const unsealed = reports.flatMap(({ unitName, reportId, version, sha256 }) =>
    submissionOf(reportId, version)?.sha256 === sha256
      ? []
      : [
          {
            path,
            vi: `báo cáo của ${unitName}, lần gửi ${version} không có trong gói đúng như khi lập bảng`,
            en: `the report of ${unitName}, version ${version}, is not here as the tables were made of it`,
          },
        ],
  )
  const handedIn = new Map<string, Set<string>>()
  for (const { unitId, reportId, version } of reports) {
    for (const { indicator, period, value } of submissionOf(reportId, version)?.figures ?? []) {
      const key = `${unitId} ${indicator} ${period}`
      handedIn.set(key, (handedIn.get(key) ?? new Set()).add(plain(value)))
    }
  }
  const wrong = figures.flatMap(([unitId, indicator, period, value]) =>
    handedIn.get(`${unitId} ${indicator} ${period}`)?.has(plain(value))
      ? []
      : [
          {
            path,
            vi: `số ${value} (chỉ tiêu ${indicator}, kỳ ${period}, đơn vị mã ${unitId}) không có trong báo cáo đã tiếp nhận`,
            en: `the figure ${value} (${indicator}, ${period}, unit ${unitId}) is in no accepted report`,
          },
        ],
  )
  return [...unsealed, ...wrong]
}

/** A number as it is compared, so that 12.50 is 12.5; words as they are. */
const plain = (value: string): string => (/^-?\d+(?:\.\d+)?$/.test(value) ? sum([value]) : value)
