import type { Indicator } from '../report/index.ts'
import { sum, type Total } from '../rollup/index.ts'
import type { Passage } from '../synthesis/index.ts'
import { vietnameseNumber } from './figure.ts'
import type { OfficialDocument, TableBlock } from './schema.ts'
import { consolidatedReport } from './templates/consolidatedReport.ts'
import type { Issuing } from './templates/letterhead.ts'

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
  readonly indicators: readonly Indicator[]
  readonly periods: readonly string[]
  readonly totals: readonly Total[]
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
    completeness: { expected, received: expected - missing.length, missing },
    headings: account.sections.map(({ title, label }) => ({
      title,
      paragraphs: account.passages
        .filter(({ section }) => section === label)
        .flatMap(({ id, text, citation }) =>
          text
            .split('\n')
            .map(line => [citation === null ? { text: line } : { text: line, citation: String(id) }]),
        ),
    })),
    citations: cited.map(({ id, citation }) => ({
      id: String(id),
      source: `Báo cáo của ${citation.unitName}, lần gửi ${citation.version}, mục ${citation.section}, ký tự ${citation.start}–${citation.end}`,
    })),
    figureAnnexes: annexes(account),
  })
}

const annexes = (account: CampaignAccount) => {
  const rows = account.indicators.map(indicator => row(account, indicator)).filter(each => each !== null)
  if (rows.length === 0) return []
  const table: Omit<TableBlock, 'kind'> = {
    columns: [
      { header: 'Chỉ tiêu', width: 5 },
      { header: 'Đơn vị tính', align: 'center', width: 2 },
      ...account.periods.map(period => ({ header: period, align: 'right' as const, width: 1.6 })),
      { header: 'Cộng', align: 'right', width: 2 },
      { header: 'Số đơn vị có số liệu', align: 'center', width: 1.8 },
    ],
    rows,
    note: 'Ô trống: chưa có đơn vị nào báo cáo. Tỷ lệ tính lại từ tổng tử số và mẫu số, không lấy bình quân.',
  }
  return [{ title: 'Số liệu tổng hợp', table }]
}

/** One indicator's line: its periods, and over the whole window the sum of a count, but no sum of rates. */
const row = (
  { periods, totals, expected }: CampaignAccount,
  indicator: Indicator,
): { cells: string[] } | null => {
  const own = totals.filter(total => total.indicator === indicator.code)
  if (own.length === 0) return null
  const cell = (period: string): string => shown(own.find(total => total.period === period)?.value ?? null)
  const whole = own.find(({ period }) => !periods.includes(period))?.value ?? null
  const overall = indicator.type === 'rate' ? null : (whole ?? added(own))
  const units = Math.max(...own.map(each => each.units))
  const measure = indicator.unitOfMeasure
  return { cells: [indicator.name, measure, ...periods.map(cell), shown(overall), `${units}/${expected}`] }
}

const added = (totals: readonly Total[]): string =>
  sum(totals.flatMap(({ value }) => (value === null ? [] : [value])))

const shown = (value: string | null): string => (value === null ? '' : vietnameseNumber(Number(value)))
