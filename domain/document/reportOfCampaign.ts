import type { Indicator } from '../report/index.ts'
import { type MapReading, readingOf, type UnitReading } from '../rollup/index.ts'
import type { Passage } from '../synthesis/index.ts'
import { vietnameseNumber } from './figure.ts'
import type { OfficialDocument, TableBlock, TableColumn } from './schema.ts'
import {
  type ConsolidatedReport,
  consolidatedReport,
  type ReportHeading,
} from './templates/consolidatedReport.ts'
import type { Issuing } from './templates/letterhead.ts'
import { basisWords, unitAnnexTitle, unitTables } from './unitAnnex.ts'

/** All that a consolidated report is made of, as it stands at one moment. */
export interface CampaignAccount {
  readonly issuing: Issuing
  readonly subject: string
  readonly recipients: readonly string[]
  readonly plan: string
  readonly dataWindow: { readonly from: string; readonly to: string }
  readonly expected: number
  readonly missing: readonly string[]
  readonly sections: readonly { readonly label: string; readonly title: string }[]
  readonly passages: readonly Passage[]
  readonly periods: readonly string[]
  /** The accepted figures, as reported or on the map of a day. */
  readonly reading: UnitReading
  /** Where they are read on a map: how complete its places are, those that are not by name. */
  readonly onMap: Omit<NonNullable<ConsolidatedReport['completeness']['onMap']>, 'onDay'> | null
}

/** The consolidated report: every passage under its heading with its source, every figure with its completeness. */
export const reportOfCampaign = (account: CampaignAccount): OfficialDocument => {
  const { issuing, subject, recipients, plan, dataWindow, expected, missing } = account
  const cited = account.passages.flatMap(({ id, citation }) => (citation === null ? [] : [{ id, citation }]))
  return consolidatedReport({
    issuing,
    subject,
    recipients,
    plan,
    dataWindow,
    completeness: { expected, received: expected - missing.length, missing, ...completeOnMap(account) },
    headings: account.sections.map(({ title, label }) => ({
      title,
      paragraphs: account.passages.filter(({ section }) => section === label).flatMap(passageParagraphs),
    })),
    citations: cited.map(({ id, citation }) => ({
      id: String(id),
      source: `Báo cáo của ${citation.unitName}, lần gửi ${citation.version}, mục ${citation.section}, ký tự ${citation.start}–${citation.end}`,
      place: placeOf(citation),
    })),
    figureAnnexes: annexes(account),
  })
}

const placeOf = ({ reportId, version, section, start, end }: NonNullable<Passage['citation']>) => ({
  ...{ reportId, version, section, start, end },
})

/** A line a paragraph; the line that stands for a picture becomes the picture, and says below it whose it is. */
const passageParagraphs = ({ id, text, citation, pictures }: Passage): ReportHeading['paragraphs'] =>
  text.split('\n').map((line, at) => {
    const cited = citation === null ? {} : { citation: String(id) }
    const picture = pictures.find(each => each.line === at)
    if (picture === undefined || citation === null) return [{ text: line, ...cited }]
    const words = picture.caption === '' ? 'Hình' : picture.caption
    const caption = `${words} (Nguồn: báo cáo của ${citation.unitName})`
    return { uploadId: picture.uploadId, caption, ...cited }
  })

const completeOnMap = ({ onMap, reading: { roads } }: CampaignAccount) =>
  onMap === null || roads === null ? {} : { onMap: { onDay: roads.onDay, ...onMap } }

/** First the totals, then who they are made of; both by the units of the same day. */
const annexes = (account: CampaignAccount) => {
  const read = readingOf(account.reading)
  const byUnits = unitTables(account.reading, account.sections, read)
  return [
    ...totalsAnnex(account, read),
    ...(byUnits.length === 0 ? [] : [{ title: unitAnnexTitle, tables: byUnits }]),
  ]
}

const totalsAnnex = (account: CampaignAccount, { totals, overall }: MapReading) => {
  const { roads, indicators } = account.reading
  const rows = indicators
    .map(indicator => row(account, indicator, { totals, overall }))
    .filter(each => each !== null)
  if (rows.length === 0) return []
  const table: Omit<TableBlock, 'kind'> = {
    ...(roads === null ? {} : { basis: basisWords(roads.onDay) }),
    columns: columnsFor(account.periods, rows),
    rows,
    note: 'Ô trống: chưa có đơn vị nào báo cáo. Cột "Cả giai đoạn": số phát sinh cộng các năm; số đang duy trì, hiện có lấy năm cuối; tỷ lệ tính lại từ tổng tử số và tổng mẫu số, không lấy bình quân.',
  }
  return [{ title: 'Số liệu tổng hợp', tables: [table] }]
}

/** Columns as wide as their longest figure: a figure that breaks over two lines is read wrong. */
const columnsFor = (
  periods: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): TableColumn[] => {
  const figure = (header: string, at: number): TableColumn => {
    const longest = Math.max(5, ...rows.map(({ cells }) => cells[at]?.length ?? 0))
    return { header, align: 'right', width: longest + 2 }
  }
  const first = 2
  return [
    { header: 'Chỉ tiêu', width: 20 },
    { header: 'Đơn vị tính', align: 'center', width: 8 },
    ...periods.map((period, at) => figure(period, first + at)),
    figure('Cả giai đoạn', first + periods.length),
    { header: 'Số đơn vị có số liệu', align: 'center', width: 7 },
  ]
}

/** One indicator's line: its periods, the whole window, and of how many units it is made. */
const row = (
  { periods, expected, onMap }: CampaignAccount,
  indicator: Indicator,
  { totals, overall }: Pick<MapReading, 'totals' | 'overall'>,
): { cells: string[] } | null => {
  const whole = overall.find(total => total.indicator === indicator.code)
  if (whole === undefined) return null
  const own = new Map(
    totals.filter(total => total.indicator === indicator.code).map(({ period, value }) => [period, value]),
  )
  const cells = periods.map(period => shown(own.get(period) ?? null))
  const units = onMap === null ? `${whole.units}/${expected}` : String(whole.units)
  return { cells: [indicator.name, indicator.unitOfMeasure, ...cells, shown(whole.value), units] }
}

const shown = (value: string | null): string => (value === null ? '' : vietnameseNumber(value))
