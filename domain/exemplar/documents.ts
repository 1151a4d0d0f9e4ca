import {
  type Block,
  type Issuing,
  letterhead,
  meetingMinutes,
  type OfficialDocument,
  vietnameseNumber,
} from '../document/index.ts'
import { type ExemplarKind, exemplarKinds } from './exemplar.ts'
import type { Ranked } from './ranking.ts'
import type { Meeting } from './schema.ts'

/** An exemplar as documents name it; an erased one keeps its unit and loses its name. */
export interface Named {
  readonly exemplarId: number
  readonly kind: ExemplarKind
  readonly name: string | null
  readonly title: string
  readonly unitName: string
}

const erasedName = '(đã xóa thông tin theo yêu cầu)'

export const nameOf = ({ name }: Pick<Named, 'name'>): string => name ?? erasedName

const inWords = ({ kind, name, unitName }: Named): string =>
  `${exemplarKinds[kind].vi}: ${nameOf({ name })} (${unitName})`

const secretaryOf = (meeting: Meeting) => ({
  authority: [],
  onBehalfOf: [],
  title: ['Thư ký'],
  name: meeting.secretary,
})

const ballotsOf = (meeting: Meeting, named: readonly Named[], chosen: readonly number[]) =>
  meeting.ballots.flatMap(({ exemplarId, inFavour, against }) => {
    const exemplar = named.find(each => each.exemplarId === exemplarId)
    return exemplar === undefined
      ? []
      : [
          {
            name: inWords(exemplar),
            inFavour,
            against,
            result: chosen.includes(exemplarId) ? 'Được chọn' : 'Không chọn',
          },
        ]
  })

interface LocalChoice {
  readonly issuing: Issuing
  readonly meeting: Meeting
  readonly clause: string
  readonly named: readonly Named[]
  readonly chosen: readonly number[]
}

/** Minutes of the meeting of a locality that chose its exemplars. */
export const localMinutes = ({ issuing, meeting, clause, named, chosen }: LocalChoice): OfficialDocument =>
  meetingMinutes({
    issuing,
    meeting: 'Họp xét chọn tập thể, cá nhân điển hình tiên tiến',
    ...meeting,
    secretary: secretaryOf(meeting),
    agenda: [
      { title: 'Căn cứ xét chọn', discussion: [clause] },
      { title: 'Các đề xuất đưa ra cuộc họp', discussion: named.map(inWords) },
    ],
    ballots: ballotsOf(meeting, named, chosen),
    conclusions: [
      ...named.filter(({ exemplarId }) => chosen.includes(exemplarId)).map(each => `Chọn ${inWords(each)}`),
      ...(meeting.conclusion === '' ? [] : [meeting.conclusion]),
    ],
  })

interface ProvinceChoice extends LocalChoice {
  readonly criteria: readonly { readonly name: string; readonly weight: number }[]
  readonly rankings: readonly { readonly kind: ExemplarKind; readonly ranking: readonly Ranked[] }[]
  readonly reviewers: readonly { readonly id: number; readonly name: string }[]
  readonly why: string
}

const rankingTable = (
  { kind, ranking }: ProvinceChoice['rankings'][number],
  { named, chosen, reviewers }: ProvinceChoice,
): Block => ({
  kind: 'table',
  title: `Xếp hạng điển hình là ${exemplarKinds[kind].vi.toLowerCase()}`,
  columns: [
    { header: 'Hạng', align: 'center', width: 8 },
    { header: 'Điển hình', width: 34 },
    { header: 'Đơn vị giới thiệu', width: 24 },
    { header: 'Điểm bình quân (thang 10)', align: 'center', width: 14 },
    { header: 'Số phiếu', align: 'center', width: 10 },
    { header: 'Ghi chú', width: 20 },
  ],
  rows: ranking.map(entry => {
    const exemplar = named.find(({ exemplarId }) => exemplarId === entry.exemplarId)
    const absent = entry.missing.flatMap(id => reviewers.find(each => each.id === id)?.name ?? [])
    const notes = [
      ...(chosen.includes(entry.exemplarId) ? ['Được chọn'] : []),
      ...(entry.tied ? ['Đồng hạng'] : []),
      ...(absent.length > 0 ? [`Thiếu phiếu của ${absent.join(', ')}`] : []),
    ]
    return {
      cells: [
        entry.rank === null ? '–' : String(entry.rank),
        exemplar === undefined ? '' : nameOf(exemplar),
        exemplar?.unitName ?? '',
        entry.points === null ? '–' : vietnameseNumber(entry.points),
        `${entry.counted}/${entry.counted + entry.missing.length}`,
        notes.join('; '),
      ],
      bold: chosen.includes(entry.exemplarId),
    }
  }),
})

/** Minutes of the province's meeting: the criteria, the ranking of each kind as an annex, and what it decided. */
export const provinceMinutes = (choice: ProvinceChoice): OfficialDocument => {
  const { issuing, meeting, clause, named, chosen, criteria, rankings, why } = choice
  const weights = criteria.map(({ name, weight }) => `${name}: hệ số ${weight}`)
  const total = rankings.reduce((sum, { ranking }) => sum + ranking.length, 0)
  return {
    ...meetingMinutes({
      issuing,
      meeting: 'Họp Hội đồng xét chọn điển hình tiên tiến của tỉnh',
      ...meeting,
      secretary: secretaryOf(meeting),
      agenda: [
        { title: 'Căn cứ xét chọn', discussion: [clause] },
        {
          title: 'Tiêu chí và hệ số',
          discussion: [...weights, 'Mỗi tiêu chí chấm từ 0 đến 10; không ai chấm điểm đơn vị mình'],
        },
        {
          title: 'Kết quả chấm điểm',
          discussion: [
            `Hội đồng xét ${total} điển hình do các đơn vị gửi về; bảng xếp hạng kèm theo biên bản này`,
            ...(why === '' ? [] : [why]),
          ],
        },
      ],
      ballots: ballotsOf(meeting, named, chosen),
      conclusions: [
        ...named.filter(({ exemplarId }) => chosen.includes(exemplarId)).map(each => `Chọn ${inWords(each)}`),
        ...(meeting.conclusion === '' ? [] : [meeting.conclusion]),
      ],
    }),
    annexes: [
      {
        title: 'Bảng xếp hạng điển hình tiên tiến',
        landscape: true,
        body: rankings.map(each => rankingTable(each, choice)),
      },
    ],
  }
}

interface Going {
  readonly issuing: Issuing
  readonly recipient: string
  readonly clause: string
  readonly chosen: readonly (Named & { readonly position: string; readonly workUnit: string })[]
}

/** The letter with the list of those who go up. */
export const listOfChosen = ({ issuing, recipient, clause, chosen }: Going): OfficialDocument => ({
  ...letterhead('CV', issuing),
  subject: 'gửi báo cáo điển hình tiên tiến của tỉnh',
  recipientsTo: [recipient],
  legalBases: [],
  body: [
    { kind: 'paragraph', runs: [{ text: clause }] },
    {
      kind: 'paragraph',
      runs: [
        {
          text: `${issuing.issuingBody} gửi kèm ${chosen.length} báo cáo điển hình tiên tiến, gồm:`,
        },
      ],
    },
    {
      kind: 'table',
      columns: [
        { header: 'TT', align: 'center', width: 6 },
        { header: 'Tập thể, cá nhân', width: 34 },
        { header: 'Chức vụ, đơn vị công tác', width: 34 },
        { header: 'Đơn vị giới thiệu', width: 26 },
      ],
      rows: chosen.map((each, index) => ({
        cells: [
          String(index + 1),
          `${exemplarKinds[each.kind].vi}: ${nameOf(each)}`,
          [each.position, each.workUnit].filter(words => words !== '').join(', '),
          each.unitName,
        ],
      })),
    },
  ],
})
