import { shortDate } from '../figure.ts'
import type { Block, OfficialDocument, Signature } from '../schema.ts'
import { type Issuing, letterhead } from './letterhead.ts'
import { dash, heading, labelled, sentence, text } from './paragraphs.ts'

export interface Ballot {
  readonly name: string
  readonly inFavour: number
  readonly against: number
  readonly result: string
}

export interface MeetingMinutes {
  readonly issuing: Issuing
  /** `Họp Hội đồng xét chọn điển hình tiên tiến`. */
  readonly meeting: string
  readonly heldOn: string
  readonly startedAt: string
  readonly endedAt: string
  readonly venue: string
  readonly chair: string
  readonly secretary: Signature
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly agenda: readonly { readonly title: string; readonly discussion: readonly string[] }[]
  readonly ballots: readonly Ballot[]
  readonly conclusions: readonly string[]
}

/** The minutes of a meeting (biên bản), signed by the secretary and the chair. */
export const meetingMinutes = (minutes: MeetingMinutes): OfficialDocument => ({
  ...letterhead('BB', minutes.issuing),
  subject: minutes.meeting,
  legalBases: [],
  secondSignature: minutes.secretary,
  body: [
    ...attendance(minutes),
    heading('section', 'Nội dung'),
    ...minutes.agenda.flatMap(point => [
      heading('item', point.title),
      ...point.discussion.map(words => text(sentence(words))),
    ]),
    ...ballotBlocks(minutes.ballots),
    heading('section', 'Kết luận'),
    ...minutes.conclusions.map(words => dash(sentence(words))),
    text(
      `Cuộc họp kết thúc vào ${minutes.endedAt} cùng ngày. Biên bản đã được đọc lại, các thành viên dự họp nhất trí ` +
        'với nội dung và thống nhất thông qua.',
    ),
  ],
})

const attendance = (minutes: MeetingMinutes): Block[] => [
  heading('section', 'Thời gian, địa điểm, thành phần'),
  labelled('Thời gian', `Bắt đầu lúc ${minutes.startedAt}, ngày ${shortDate(minutes.heldOn)}.`),
  labelled('Địa điểm', sentence(minutes.venue)),
  labelled('Chủ trì', sentence(minutes.chair)),
  labelled('Thư ký', sentence(minutes.secretary.name)),
  labelled('Thành phần dự họp', ''),
  ...minutes.present.map((person, index) =>
    dash(person + (index === minutes.present.length - 1 ? '.' : ';')),
  ),
  labelled('Vắng mặt', minutes.absent.length === 0 ? 'Không.' : `${minutes.absent.join('; ')}.`),
]

const ballotBlocks = (ballots: readonly Ballot[]): Block[] =>
  ballots.length === 0
    ? []
    : [
        heading('section', 'Kết quả biểu quyết'),
        {
          kind: 'table',
          columns: [
            { header: 'TT', align: 'center', width: 6 },
            { header: 'Nội dung biểu quyết', width: 44 },
            { header: 'Đồng ý', group: 'Số phiếu', align: 'center', width: 13 },
            { header: 'Không đồng ý', group: 'Số phiếu', align: 'center', width: 13 },
            { header: 'Kết quả', align: 'center', width: 24 },
          ],
          rows: ballots.map((ballot, index) => ({
            cells: [
              String(index + 1),
              ballot.name,
              String(ballot.inFavour),
              String(ballot.against),
              ballot.result,
            ],
          })),
        },
      ]
