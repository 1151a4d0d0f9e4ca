import { htmlPage, htmlTable } from '../../../domain/closing/index.ts'
import { readingOf } from '../../../domain/rollup/index.ts'
import { formatDate, formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { outlineOf } from '../../report/index.ts'
import { campaignReading } from '../../rollup/index.ts'
import { synthesisMapOn } from '../../synthesis/index.ts'
import { jsonPart, type Part, textPart } from './part.ts'
import type { Scope } from './scope.ts'

const day = (on: string | null): string => (on === null ? '…' : formatDate(on))

/** The accepted figures with their window, their map, who is in them and who is missing. */
export async function* figureParts({ db, campaign, names }: Scope): AsyncGenerator<Part> {
  const outline = await outlineOf(db, campaign)
  const mapOn = await synthesisMapOn(db, campaign.id)
  const reading = await campaignReading(db, campaign.id, outline.indicators, mapOn)
  const { windowFrom, windowTo } = campaign
  const missing = reading.reports.flatMap(({ version, unitName }) => (version === null ? [unitName] : []))
  const counted = reading.reports.length - missing.length
  const title = 'Số liệu tổng hợp'
  const { overall } = readingOf(reading.figures)
  const rows = overall.map(({ indicator, value, units }) => [
    names.get(indicator) ?? indicator,
    value === null ? '' : formatNumber(value),
    String(units),
  ])
  const page = htmlPage(
    title,
    `<h1>${title}</h1>
<p>Thời kỳ số liệu: ${day(windowFrom)} đến ${day(windowTo)}. Bản đồ: ${mapOn === null ? 'theo báo cáo' : day(mapOn)}. Đã có ${counted}/${reading.reports.length} báo cáo.</p>
${
  missing.length === 0
    ? ''
    : `<p>Chưa có báo cáo được tiếp nhận: ${htmlTable(
        ['Đơn vị'],
        missing.map(unit => [unit]),
      )}</p>`
}
${htmlTable(['Chỉ tiêu', 'Cả giai đoạn', 'Số đơn vị có số liệu'], rows)}`,
  )
  yield textPart({ path: '04-so-lieu/so-lieu.html', kind: 'figures', title }, page)
  const { figures, completeness, reports } = reading
  const data = {
    kind: 'tongket.figures',
    windowFrom,
    windowTo,
    mapOn,
    outline,
    reports,
    completeness,
    figures,
  }
  yield jsonPart({ path: '04-so-lieu/so-lieu.json', kind: 'figures', title: `${title} (dữ liệu)` }, data)
}
