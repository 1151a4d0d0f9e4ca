import { countText, momentText, shortDate } from '../figure.ts'
import type { Block, OfficialDocument, TableBlock } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { dash, text } from './paragraphs.ts'

export interface LateUnit {
  readonly unit: string
  /** What it owes: `Báo cáo tổng kết`. */
  readonly deliverable: string
  readonly dueOn: string
  readonly state: 'notSubmitted' | 'returned'
  /** Days past the last accepted instant, at the moment of the list. */
  readonly daysLate: number
}

export interface ChaseLetter {
  readonly issuing: Issuing
  /** The plan as the letter names it: `Kế hoạch số 245/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh`. */
  readonly plan: string
  /** What is reported on, to go after "báo cáo": `tổng kết 10 năm thực hiện Chương trình …`. */
  readonly reportOf: string
  /** The instant (ISO 8601) at which the list was frozen; nothing filed later changes the letter. */
  readonly frozenAt: string
  readonly late: readonly LateUnit[]
  /** The day until which the letter asks for the reports. */
  readonly answerBy: string
  /** Where the reports go: `Ủy ban nhân dân tỉnh (qua Công an tỉnh)`. */
  readonly sendTo: string
  readonly contact?: string
  /** 1 the first letter; from 2 on it says that it repeats an earlier one. */
  readonly occasion: number
}

/** More than this are named in an annex, so that the letter itself stays on its page. */
const mostInLetter = 25
const mostAddressed = 4

const stateText = { notSubmitted: 'Chưa gửi', returned: 'Đã trả lại, chưa gửi bổ sung' } as const

/** The official chase letter (công văn đôn đốc) to the units that are late at one frozen moment. */
export const chaseLetter = (letter: ChaseLetter): OfficialDocument => {
  const inAnnex = letter.late.length > mostInLetter
  const table = lateTable(letter)
  return {
    ...letterhead('CV', letter.issuing),
    subject: `đôn đốc gửi báo cáo ${letter.reportOf}${letter.occasion > 1 ? ` (lần ${letter.occasion})` : ''}`,
    recipientsTo: addressees(letter.late, inAnnex),
    legalBases: [],
    body: [...opening(letter, inAnnex), ...(inAnnex ? [] : [table]), ...request(letter)],
    ...(inAnnex
      ? { annexes: [{ title: 'Danh sách cơ quan, đơn vị chưa hoàn thành việc gửi báo cáo', body: [table] }] }
      : {}),
  }
}

const unitsOf = (late: readonly LateUnit[]): string[] => [...new Set(late.map(({ unit }) => unit))]

const addressees = (late: readonly LateUnit[], inAnnex: boolean): string[] => {
  const units = unitsOf(late)
  if (units.length <= mostAddressed) return units
  return [`Các cơ quan, đơn vị có tên trong danh sách ${inAnnex ? 'kèm theo' : 'dưới đây'}`]
}

const opening = (letter: ChaseLetter, inAnnex: boolean): Block[] => {
  const count = unitsOf(letter.late).length
  const repeated =
    letter.occasion > 1
      ? ` Mặc dù ${letter.issuing.issuingBody} đã có văn bản đôn đốc (lần ${letter.occasion - 1}),`
      : ' Tuy nhiên,'
  const where = inAnnex ? 'có danh sách kèm theo' : 'cụ thể như sau:'
  const end = inAnnex ? '.' : ''
  return [
    text(
      `Thực hiện ${letter.plan}, đến nay phần lớn các cơ quan, đơn vị, địa phương đã triển khai và gửi báo cáo ` +
        `theo yêu cầu.${repeated} tính đến ${momentText(letter.frozenAt)} vẫn còn ${countText(count)} cơ quan, ` +
        `đơn vị chưa hoàn thành việc gửi báo cáo ${letter.reportOf}, ${where}${end}`,
    ),
  ]
}

/** The late units in the order given, with the moment at which they were late. */
export const lateTable = (letter: Pick<ChaseLetter, 'late' | 'frozenAt'>): TableBlock => ({
  kind: 'table',
  columns: [
    { header: 'TT', align: 'center', width: 6 },
    { header: 'Cơ quan, đơn vị', width: 30 },
    { header: 'Nội dung chưa hoàn thành', width: 30 },
    { header: 'Thời hạn', align: 'center', width: 14 },
    { header: 'Số ngày quá hạn', align: 'center', width: 11 },
    { header: 'Tình trạng', width: 17 },
  ],
  rows: letter.late.map((late, index) => ({
    cells: [
      String(index + 1),
      late.unit,
      late.deliverable,
      shortDate(late.dueOn),
      String(late.daysLate),
      stateText[late.state],
    ],
  })),
  note: `Danh sách được chốt tại thời điểm ${momentText(letter.frozenAt)}.`,
})

const request = (letter: ChaseLetter): Block[] => [
  text(
    'Để bảo đảm tiến độ tổng hợp, xây dựng báo cáo chung theo Kế hoạch, ' +
      `${letter.issuing.issuingBody} đề nghị thủ trưởng các cơ quan, đơn vị nêu trên:`,
  ),
  dash(
    `Khẩn trương chỉ đạo hoàn thành và gửi báo cáo về ${letter.sendTo} chậm nhất ngày ` +
      `${shortDate(letter.answerBy)}; báo cáo đã bị trả lại phải được bổ sung đầy đủ theo ý kiến của cơ quan tiếp nhận.`,
  ),
  dash(
    'Trường hợp có khó khăn, vướng mắc, kịp thời phản ánh bằng văn bản, nêu rõ nguyên nhân và thời gian hoàn thành ' +
      'để được hướng dẫn, xem xét gia hạn theo quy định.',
  ),
  dash(
    'Chịu trách nhiệm về việc chậm gửi báo cáo; kết quả thực hiện chế độ báo cáo được tổng hợp, đưa vào nội dung ' +
      'đánh giá khi tổng kết.',
  ),
  ...(letter.contact ? [text(`Thông tin chi tiết xin liên hệ: ${letter.contact}.`)] : []),
  text(`Nhận được Công văn này, đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện.`),
]
