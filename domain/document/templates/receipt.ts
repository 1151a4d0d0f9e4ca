import { momentText } from '../figure.ts'
import type { OfficialDocument } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { labelled, text } from './paragraphs.ts'

export interface SubmissionReceipt {
  readonly issuing: Issuing
  readonly report: string
  readonly submittedBy: string
  /** The person who filed it, as the office names them. */
  readonly submitter: string
  readonly version: number
  readonly submittedAt: string
  readonly receivedAt: string
  readonly dueAt: string
  /** Judged by the server's clock when it was filed. */
  readonly onTime: boolean
  /** SHA-256 of the immutable version, in hexadecimal. */
  readonly hash: string
  readonly attachments: readonly { readonly fileName: string; readonly size: string }[]
  /** The receiver's name and office on this leg of the route. */
  readonly receivedBy: string
}

/** The receipt of a submission (phiếu tiếp nhận): what was filed, when, by whom, and how to prove it. */
export const submissionReceipt = (receipt: SubmissionReceipt): OfficialDocument => ({
  ...letterhead('PTN', receipt.issuing),
  subject: 'Báo cáo gửi qua hệ thống theo dõi tổng kết',
  legalBases: [],
  body: [
    text(`${receipt.issuing.issuingBody} đã tiếp nhận báo cáo với các thông tin sau:`),
    labelled('Tên báo cáo', `${receipt.report} (lần gửi thứ ${receipt.version}).`),
    labelled('Đơn vị gửi', `${receipt.submittedBy}; người gửi: ${receipt.submitter}.`),
    labelled(
      'Thời điểm gửi',
      `${momentText(receipt.submittedAt)}; thời hạn: ${momentText(receipt.dueAt)} (${punctuality(receipt)}).`,
    ),
    labelled(
      'Thời điểm tiếp nhận',
      `${momentText(receipt.receivedAt)}; nơi tiếp nhận: ${receipt.receivedBy}.`,
    ),
    labelled('Tài liệu kèm theo', attachmentText(receipt)),
    labelled('Mã kiểm chứng nội dung (SHA-256)', groupedHash(receipt.hash)),
    text(
      'Phiếu này xác nhận việc đã nhận báo cáo; kết quả xem xét nội dung được thông báo riêng. Bản báo cáo đã gửi ' +
        'được lưu nguyên trạng, đối chiếu được bằng mã kiểm chứng nêu trên.',
    ),
  ],
})

const punctuality = (receipt: SubmissionReceipt): string => (receipt.onTime ? 'đúng hạn' : 'quá hạn')

const attachmentText = ({ attachments }: SubmissionReceipt): string =>
  attachments.length === 0
    ? 'Không có.'
    : `${attachments.map(({ fileName, size }) => `${fileName} (${size})`).join('; ')}.`

/** In groups of eight, so that two people can compare it aloud and the line can break. */
const groupedHash = (hash: string): string => `${hash.match(/.{1,8}/g)?.join(' ') ?? ''}.`
