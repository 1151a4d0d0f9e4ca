import { escaped, htmlPage, htmlTable, type SubmissionPart } from '../../../domain/closing/index.ts'
import { type Block, cellKey, runsOf } from '../../../domain/report/index.ts'
import { formatDate, formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { dayOfMoment, jsonPart, type Part, plainName, textPart } from './part.ts'
import { type HandedIn, versionContent } from './queries.ts'
import type { Scope } from './scope.ts'

const folder = '03-bao-cao'

/** Every version that was accepted, whole or in part: as data that its check value is over, and as a page to read. */
export async function* submissionParts({ db, campaign, versions, names }: Scope): AsyncGenerator<Part> {
  for (const handedIn of versions) {
    const { verdict, reportId, version, unit } = handedIn
    if (verdict !== 'accepted' && verdict !== 'partly') continue
    const content = await versionContent(db, campaign.id, reportId, version)
    const part = submissionOf(handedIn, content)
    const path = `${folder}/${reportId}-${plainName(unit)}-lan-${version}`
    const title = `Báo cáo của ${unit}, lần gửi ${version}`
    const about = { date: dayOfMoment(handedIn.submittedAt), author: unit }
    yield textPart({ path: `${path}.html`, kind: 'submission', title }, pageOf(part, names), about)
    yield jsonPart({ path: `${path}.json`, kind: 'submission', title: `${title} (dữ liệu)` }, part, about)
  }
}

type Content = Awaited<ReturnType<typeof versionContent>>

const submissionOf = (handedIn: HandedIn, content: Content): SubmissionPart => ({
  kind: 'tongket.submission',
  reportId: handedIn.reportId,
  version: handedIn.version,
  unitId: handedIn.unitId,
  unit: handedIn.unit,
  submittedAt: handedIn.submittedAt.toISOString(),
  submittedBy: handedIn.submittedBy,
  signedBy: handedIn.signedBy,
  late: handedIn.late,
  verdict: handedIn.verdict ?? '',
  verdictAt: handedIn.verdictAt?.toISOString() ?? '',
  verdictBy: handedIn.verdictBy,
  acceptedSections: (handedIn.acceptedSections ?? []) as string[],
  sha256: handedIn.sha256,
  sections: content.sections as SubmissionPart['sections'],
  figures: [...content.figures].sort((one, other) => (cellKey(one) < cellKey(other) ? -1 : 1)),
  explanations: content.explanations as SubmissionPart['explanations'],
  sources: content.sources as SubmissionPart['sources'],
  attachments: content.attachments as SubmissionPart['attachments'],
})

const pageOf = (part: SubmissionPart, names: ReadonlyMap<string, string>): string => {
  const title = `Báo cáo của ${part.unit}`
  const judged =
    part.verdict === 'partly'
      ? `Tiếp nhận một phần (mục ${part.acceptedSections.join(', ')})`
      : 'Đã tiếp nhận'
  const sections = part.sections.map(
    ({ section, title: heading, content }) =>
      `<h2>${escaped(`${section}. ${heading}`)}</h2>\n${runsOf(content.blocks).map(htmlRun).join('\n')}`,
  )
  const figures = part.figures.map(({ indicator, period, value }) => [
    names.get(indicator) ?? indicator,
    period === 'all' ? 'Cả giai đoạn' : period,
    shown(value),
  ])
  const files = part.attachments.map(({ name, size, sha256 }) => [name, String(size), sha256])
  return htmlPage(
    title,
    `<h1>${escaped(title)}</h1>
<p>Lần gửi ${part.version}, ngày ${dayWords(part.submittedAt)}${part.late ? ' (quá hạn)' : ''}; người gửi: ${escaped(part.submittedBy ?? '')}${part.signedBy === null ? '' : `; người ký: ${escaped(part.signedBy)}`}. ${judged} ngày ${dayWords(part.verdictAt)}.</p>
<p class="small">Mã kiểm tra (SHA-256) của lần gửi: <span class="mono">${part.sha256}</span></p>
${sections.join('\n')}
${figures.length === 0 ? '' : `<h2>Số liệu</h2>\n${htmlTable(['Chỉ tiêu', 'Kỳ', 'Giá trị'], figures)}`}
${
  part.explanations.length === 0
    ? ''
    : `<h2>Giải trình</h2>\n${htmlTable(
        ['Cảnh báo', 'Giải trình'],
        part.explanations.map(({ vi, text }) => [vi, text]),
      )}`
}
${files.length === 0 ? '' : `<h2>Tệp đính kèm</h2>\n${htmlTable(['Tên tệp', 'Dung lượng (byte)', 'SHA-256'], files)}`}`,
  )
}

const shown = (value: string): string => (/^-?\d+(?:\.\d+)?$/.test(value) ? formatNumber(value) : value)

const dayWords = (at: string): string => (at === '' ? '' : formatDate(dayOfMoment(new Date(at))))

const htmlRun = (run: readonly Block[]): string => {
  const [first] = run
  if (first?.kind !== 'item') return run.map(htmlBlock).join('\n')
  return `<ul>${run.map(each => `<li>${each.kind === 'item' ? escaped(each.text) : ''}</li>`).join('')}</ul>`
}

const htmlBlock = (each: Block): string => {
  if (each.kind === 'table') return htmlTable(each.rows[0] ?? [], each.rows.slice(1))
  if (each.kind === 'picture') return `<p>[Hình: ${escaped(each.alt)}]</p>`
  return each.kind === 'heading' ? `<h3>${escaped(each.text)}</h3>` : `<p>${escaped(each.text)}</p>`
}
