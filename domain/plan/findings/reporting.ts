import { folded } from '../../shared/vietnamese/index.ts'
import type { Obligation } from '../schema.ts'
import { type Inspection, listed, placeOf, type Rule, remark } from './inspection.ts'

const outlineWords = /\bde cuong\b|\bnoi dung bao cao\b|\bbao cao theo (?:mau|phu luc|noi dung)\b/
const formWords =
  /\bbieu mau\b|\bphu luc\b|\bmau (?:so|dinh kem|kem theo)|\btheo mau\b|\bbieu so lieu\b|\bbang bieu\b|\bmau bao cao\b/
const channelWords =
  /\bemail\b|\be-mail\b|\bthu dien tu\b|@|\bban (?:dien tu|cung|mem|giay)\b|\bbang van ban\b|\bfile\b|\bhe thong\b|\bphan mem\b|\btruc lien thong\b|\bbuu dien\b|\bqlvb\b|\bhop thu\b/

/** What a reporting duty must carry (Decree 09/2019/NĐ-CP, Article 7), as far as the plan leaves it out. */
export const reportingParts: Rule = inspection => {
  const reports = inspection.plan.obligations.filter(asksForReport)
  const [first] = reports
  if (!first) return []
  const missing = missingParts(inspection, reports)
  if (missing.length === 0) return []
  return [
    remark({
      rule: 'reportingParts',
      severity: 'note',
      line: first.line,
      quote: placeOf(first),
      what: `Kế hoạch giao báo cáo (${listed([...new Set(reports.map(placeOf))].slice(0, 4))}) nhưng không nêu ${listed(missing)}.`,
      why: 'Mỗi đơn vị sẽ làm một kiểu, khó tổng hợp; đây là các phần phải có của một chế độ báo cáo (Nghị định 09/2019/NĐ-CP).',
      todo: 'Bổ sung bằng hướng dẫn kèm theo, hoặc đặt trong đợt trước khi mở báo cáo.',
    }),
  ]
}

/** A report that somebody sends somewhere, not one that is only made and not a difficulty that may arise. */
const asksForReport = (duty: Obligation): boolean => {
  if (duty.condition !== null || duty.role !== 'lead') return false
  // What the issuer will itself report is no report of those it binds ("gửi câu hỏi … để tổng hợp báo cáo Sở").
  const words = folded(duty.text).replace(/ (?:de|nham) .*$/, '')
  return (
    /\bbao cao\b/.test(words) &&
    (duty.recipients.length > 0 || /\b(?:gui|nop|bao cao) .{0,80}\bve\b/.test(words))
  )
}

const missingParts = ({ plan, text, dues }: Inspection, reports: readonly Obligation[]): string[] => {
  const words = folded(text)
  const hasWindow = plan.dataWindow !== null || dues.some(({ kind }) => kind === 'window')
  const hasOutline = plan.reportOutline.length > 0 || outlineWords.test(words)
  const parts: readonly (readonly [string, boolean])[] = [
    [
      'nơi nhận báo cáo',
      reports.some(({ recipients }) => recipients.length > 0) || /\bgui\b.{0,80}\bve\b/.test(words),
    ],
    ['thời hạn gửi', reports.some(({ dueText, dueOn }) => dueText !== null || dueOn !== null)],
    ['mốc chốt số liệu', hasWindow],
    ['đề cương', hasOutline],
    ['biểu mẫu số liệu', formWords.test(words)],
    ['phương thức gửi', channelWords.test(words)],
  ]
  return parts.filter(([, present]) => !present).map(([name]) => name)
}
