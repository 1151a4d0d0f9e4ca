import { dateWithWeekday } from '../figure.ts'
import type { Block, OfficialDocument } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { dash, labelled, labelledRuns, sentence, text } from './paragraphs.ts'

export interface ConferenceInvitation {
  readonly issuing: Issuing
  /** `Hội nghị tổng kết 10 năm thực hiện …`. */
  readonly conference: string
  readonly invited: readonly string[]
  readonly chairedBy: string
  readonly heldOn: string
  /** `08 giờ 00`. */
  readonly startsAt: string
  readonly lasts: string
  readonly venue: string
  readonly agenda: readonly string[]
  readonly requests: readonly string[]
  readonly confirmBy?: { readonly day: string; readonly contact: string }
}

/** The invitation (giấy mời) to a conference. */
export const conferenceInvitation = (invitation: ConferenceInvitation): OfficialDocument => ({
  ...letterhead('GM', invitation.issuing),
  subject: `Dự ${invitation.conference}`,
  legalBases: [],
  body: [
    text(`${invitation.issuing.issuingBody} trân trọng kính mời:`),
    ...invitation.invited.map((guest, index) =>
      dash(guest + (index === invitation.invited.length - 1 ? '.' : ';')),
    ),
    text(`Đến dự ${invitation.conference}.`),
    labelled('Chủ trì', sentence(invitation.chairedBy)),
    labelled(
      'Thời gian',
      `${invitation.lasts}, bắt đầu từ ${invitation.startsAt}, ${dateWithWeekday(invitation.heldOn)}.`,
    ),
    labelled('Địa điểm', sentence(invitation.venue)),
    ...listed('Nội dung, chương trình', invitation.agenda),
    ...listed('Đề nghị', invitation.requests),
    ...confirmation(invitation),
    text(
      `${invitation.issuing.issuingBody} rất mong các đồng chí và quý vị đại biểu thu xếp công việc, đến dự đầy đủ, đúng giờ.`,
    ),
  ],
})

const listed = (label: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'paragraph', marker: 'item', runs: labelledRuns(label, '') },
        ...lines.map(line => dash(sentence(line))),
      ]

const confirmation = ({ confirmBy }: ConferenceInvitation): Block[] =>
  confirmBy
    ? [text(`Đề nghị đăng ký đại biểu trước ${dateWithWeekday(confirmBy.day)}, qua: ${confirmBy.contact}.`)]
    : []
