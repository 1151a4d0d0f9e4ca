import { countText, momentText, shortDate } from '../figure.ts'
import type { OfficialDocument } from '../schema.ts'
import { type LateUnit, lateTable } from './chaseLetter.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { dash, text } from './paragraphs.ts'

export interface LateReport {
  readonly issuing: Issuing
  /** Who decides: `Chủ tịch Ủy ban nhân dân tỉnh`. */
  readonly decider: string
  readonly plan: string
  /** What is reported on, to go after "báo cáo". */
  readonly reportOf: string
  readonly frozenAt: string
  readonly late: readonly LateUnit[]
  /** The chase letters already sent, by number and day: `Công văn số 12/UBND ngày 12/4/2023`. */
  readonly chased: readonly string[]
  readonly answerBy: string
}

/** The report to the chairman on units that stay late after two chase letters: the last step of the ladder. */
export const lateReport = (report: LateReport): OfficialDocument => {
  const count = new Set(report.late.map(({ unit }) => unit)).size
  const letters = report.chased.length === 0 ? '' : ` (${report.chased.join('; ')})`
  return {
    ...letterhead('BC', report.issuing),
    subject: `Về việc chậm gửi báo cáo ${report.reportOf}`,
    recipientsTo: [report.decider],
    legalBases: [],
    body: [
      text(
        `Thực hiện ${report.plan}, cơ quan thường trực đã theo dõi, nhắc hạn và tham mưu văn bản đôn đốc${letters}. ` +
          `Tính đến ${momentText(report.frozenAt)} vẫn còn ${countText(count)} cơ quan, đơn vị chưa hoàn thành việc ` +
          `gửi báo cáo ${report.reportOf}, cụ thể như sau:`,
      ),
      lateTable(report),
      text(`${report.issuing.issuingBody} kính báo cáo ${report.decider} xem xét, cho ý kiến chỉ đạo:`),
      dash(
        `Yêu cầu thủ trưởng các cơ quan, đơn vị nêu trên hoàn thành và gửi báo cáo chậm nhất ngày ${shortDate(report.answerBy)}; làm rõ nguyên nhân, trách nhiệm đối với việc chậm gửi báo cáo.`,
      ),
      dash('Cho phép tổng hợp theo số liệu hiện có của các đơn vị đã gửi nếu quá thời hạn trên.'),
    ],
  }
}
