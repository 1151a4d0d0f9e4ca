import { countText, shortDate } from '../figure.ts'
import type { Block, OfficialDocument, TableBlock } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { inSentence, sentence, text } from './paragraphs.ts'

/** One passage as it was composed: a sentence or a paragraph, with the source it comes from. */
export interface ReportPassage {
  readonly text: string
  readonly citation?: string
}

/** A picture out of a report, with the words that stand below it. */
export interface ReportPicture {
  readonly uploadId: string
  readonly caption: string
  readonly citation?: string
}

/** A heading of the outline with its passages and pictures; passages of one inner list make one paragraph. */
export interface ReportHeading {
  readonly title: string
  /** The label of the outline, where the plan prescribes it. */
  readonly label?: string
  readonly paragraphs: readonly (readonly ReportPassage[] | ReportPicture)[]
  readonly tables?: readonly Omit<TableBlock, 'kind'>[]
  readonly headings?: readonly ReportHeading[]
}

export interface ConsolidatedReport {
  readonly issuing: Issuing
  readonly subject: string
  readonly recipients: readonly string[]
  /** The plan as the report names it. */
  readonly plan: string
  readonly dataWindow: { readonly from: string; readonly to: string }
  readonly completeness: {
    readonly expected: number
    readonly received: number
    readonly missing: readonly string[]
    /** The same on the map of a day, where figures are read on one. */
    readonly onMap?: {
      readonly onDay: string
      /** Units of the map that reports go to, and those all of whose reports are in. */
      readonly expected: number
      readonly received: number
      /** Units of the map that wait for reports of units that went into them. */
      readonly missing: readonly string[]
      /** How many units' reports stay under their old names. */
      readonly held: number
    }
  }
  readonly headings: readonly ReportHeading[]
  readonly citations: readonly NonNullable<OfficialDocument['citations']>[number][]
  /** Full tables of figures. */
  readonly figureAnnexes?: readonly {
    readonly title: string
    readonly tables: readonly Omit<TableBlock, 'kind'>[]
  }[]
}

/** The consolidated report (báo cáo tổng kết): headings, passages with their sources, tables of figures. */
export const consolidatedReport = (report: ConsolidatedReport): OfficialDocument => ({
  ...letterhead('BC', report.issuing),
  subject: report.subject,
  recipientsTo: [...report.recipients],
  legalBases: [],
  body: [...opening(report), ...report.headings.flatMap(part => headingBlocks(part, 0)), ...closing(report)],
  citations: [...report.citations],
  annexes: (report.figureAnnexes ?? []).map(({ title, tables }) => ({
    title,
    landscape: tables.some(({ columns }) => columns.length > widestUpright),
    body: tables.map(table => ({ kind: 'table', ...table })),
  })),
})

const widestUpright = 8
const levels = ['section', 'item', 'point'] as const

const opening = (report: ConsolidatedReport): Block[] => {
  const { expected, received, missing } = report.completeness
  const base =
    `Thực hiện ${report.plan}, trên cơ sở báo cáo của ${countText(received)}/${countText(expected)} cơ quan, ` +
    `đơn vị, địa phương (số liệu tính từ ngày ${shortDate(report.dataWindow.from)} đến ngày ` +
    `${shortDate(report.dataWindow.to)}), ${report.issuing.issuingBody} báo cáo kết quả như sau:`
  const gap =
    missing.length === 0
      ? []
      : [
          text(
            `Đến thời điểm tổng hợp còn ${countText(missing.length)} đơn vị chưa có báo cáo được tiếp nhận: ${missing.join(', ')}; số liệu của các đơn vị này không có trong báo cáo.`,
          ),
        ]
  return [text(base), ...gap, ...mapWords(report)]
}

/** By the units of which day the report reads its figures, and how complete they are there. */
const mapWords = ({ completeness: { onMap } }: ConsolidatedReport): Block[] => {
  if (onMap === undefined) return []
  const { onDay, expected, received, missing, held } = onMap
  const kept = held === 0 ? '' : `, ${countText(held)} đơn vị giữ ở tên cũ`
  const base =
    `Số liệu theo đơn vị trong báo cáo này đọc theo địa giới, đơn vị ngày ${shortDate(onDay)} ` +
    `(${countText(received)}/${countText(expected)} đơn vị có đủ báo cáo${kept}); tổng không đổi so với tổng theo báo cáo.`
  const gap = missing.length === 0 ? '' : ` Chưa đủ báo cáo: ${missing.join('; ')}.`
  return [text(`${base}${gap}`)]
}

const headingBlocks = (part: ReportHeading, depth: number): Block[] => [
  {
    kind: 'heading',
    level: levels[depth] ?? 'point',
    text: part.title,
    ...(part.label === undefined ? {} : { label: part.label }),
  },
  ...part.paragraphs.flatMap((each): Block[] => {
    if ('uploadId' in each) return [{ kind: 'picture', ...each }]
    return each.length === 0 ? [] : [passageParagraph(each)]
  }),
  ...(part.tables ?? []).map((table): Block => ({ kind: 'table', ...table })),
  ...(part.headings ?? []).flatMap(inner => headingBlocks(inner, depth + 1)),
]

/** Sentences of one paragraph are joined by a space; the last one gets its full stop. */
const passageParagraph = (passages: readonly ReportPassage[]): Block => ({
  kind: 'paragraph',
  runs: passages.map((passage, index) => ({
    text: (index === 0 ? '' : ' ') + sentence(passage.text),
    ...(passage.citation === undefined ? {} : { citation: passage.citation }),
  })),
})

const closing = (report: ConsolidatedReport): Block[] => [
  text(
    `Trên đây là báo cáo ${inSentence(report.subject)}, ${report.issuing.issuingBody} trân trọng báo cáo.`,
  ),
]
