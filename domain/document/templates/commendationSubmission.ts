import { countText } from '../figure.ts'
import type { OfficialDocument, TableBlock } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { dash, text } from './paragraphs.ts'

export interface Nominee {
  readonly name: string
  /** Office and place of an individual; the governing body of a collective. */
  readonly position: string
  readonly achievement: string
}

export interface CommendationSubmission {
  readonly issuing: Issuing
  /** Who decides: `Chủ tịch Ủy ban nhân dân tỉnh Nghệ An`. */
  readonly decider: string
  /** `Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh`. */
  readonly award: string
  /** `thành tích xuất sắc trong 10 năm thực hiện …`. */
  readonly merit: string
  readonly legalBases: readonly string[]
  readonly collectives: readonly Nominee[]
  readonly individuals: readonly Nominee[]
  /** The vote of the council, as its minutes state it. */
  readonly council: string
  readonly dossier: readonly string[]
}

/** The submission for commendation (tờ trình đề nghị khen thưởng) with its lists of nominees as annexes. */
export const commendationSubmission = (submission: CommendationSubmission): OfficialDocument => ({
  ...letterhead('TTr', submission.issuing),
  subject: `Về việc đề nghị tặng ${submission.award} cho tập thể, cá nhân có ${submission.merit}`,
  recipientsTo: [submission.decider],
  legalBases: [...submission.legalBases],
  body: [
    text(
      `Trên cơ sở kết quả xét chọn của các cơ quan, đơn vị, địa phương và ${submission.council}, ` +
        `${submission.issuing.issuingBody} kính trình ${submission.decider} xem xét, tặng ${submission.award} ` +
        `cho ${nomineeCount(submission)} có ${submission.merit} (có danh sách kèm theo).`,
    ),
    text(
      'Các tập thể, cá nhân được đề nghị khen thưởng bảo đảm đúng đối tượng, đủ điều kiện, tiêu chuẩn, không trùng thành tích đã được khen thưởng và đã được lấy ý kiến theo quy định.',
    ),
    text('Hồ sơ gửi kèm Tờ trình gồm:'),
    ...submission.dossier.map((paper, index) =>
      dash(paper + (index === submission.dossier.length - 1 ? '.' : ';')),
    ),
    text(`${submission.issuing.issuingBody} kính trình ${submission.decider} xem xét, quyết định.`),
  ],
  annexes: [
    ...nomineeAnnex(
      'Danh sách tập thể đề nghị khen thưởng',
      'Tên tập thể',
      'Cơ quan chủ quản',
      submission.collectives,
    ),
    ...nomineeAnnex(
      'Danh sách cá nhân đề nghị khen thưởng',
      'Họ và tên',
      'Chức vụ, nơi công tác',
      submission.individuals,
    ),
  ],
})

const nomineeCount = ({ collectives, individuals }: CommendationSubmission): string =>
  [
    ...(collectives.length > 0 ? [`${countText(collectives.length)} tập thể`] : []),
    ...(individuals.length > 0 ? [`${countText(individuals.length)} cá nhân`] : []),
  ].join(' và ')

const nomineeAnnex = (title: string, name: string, position: string, nominees: readonly Nominee[]) =>
  nominees.length === 0 ? [] : [{ title, body: [nomineeTable(name, position, nominees)] }]

const nomineeTable = (name: string, position: string, nominees: readonly Nominee[]): TableBlock => ({
  kind: 'table',
  columns: [
    { header: 'TT', align: 'center', width: 6 },
    { header: name, width: 26 },
    { header: position, width: 28 },
    { header: 'Tóm tắt thành tích', width: 40 },
  ],
  rows: nominees.map((nominee, index) => ({
    cells: [String(index + 1), nominee.name, nominee.position, nominee.achievement],
  })),
})
