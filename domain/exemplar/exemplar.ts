import type { Bilingual } from '../shared/index.ts'

export const exemplarKinds = {
  collective: { vi: 'Tập thể', en: 'Collective' },
  individual: { vi: 'Cá nhân', en: 'Individual' },
} as const satisfies Record<string, Bilingual>

export type ExemplarKind = keyof typeof exemplarKinds
export const exemplarKindNames = Object.keys(exemplarKinds) as [ExemplarKind, ...ExemplarKind[]]

/**
 * A candidate is proposed; one is chosen locally for each place the plan gives; all chosen are sent together and
 * accepted or returned by the standing agency; the province selects out of those it received. One that is
 * withdrawn gives its place free.
 */
export const exemplarStates = {
  candidate: { vi: 'Đề xuất', en: 'Proposed' },
  chosen: { vi: 'Đã chọn tại đơn vị', en: 'Chosen locally' },
  sent: { vi: 'Đã gửi tỉnh', en: 'Sent to the province' },
  returned: { vi: 'Trả lại bổ sung', en: 'Returned' },
  accepted: { vi: 'Tỉnh đã tiếp nhận', en: 'Accepted by the province' },
  selected: { vi: 'Được tỉnh chọn', en: 'Selected by the province' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Bilingual>

export type ExemplarState = keyof typeof exemplarStates
export const exemplarStateNames = Object.keys(exemplarStates) as [ExemplarState, ...ExemplarState[]]

/** The locality may still write in it: nobody above has it in hand. */
export const isEditable = (state: ExemplarState): boolean =>
  state === 'candidate' || state === 'chosen' || state === 'returned'

/** It lies with the province, to be read and scored there. */
export const isWithProvince = (state: ExemplarState): boolean =>
  state === 'sent' || state === 'accepted' || state === 'selected'

/** The province took it in; what may still be missing are receipts on its way. */
export const isAccepted = (state: ExemplarState): boolean => state === 'accepted' || state === 'selected'

export const consentWays = {
  written: { vi: 'Văn bản có chữ ký', en: 'Signed on paper' },
  minutes: { vi: 'Phát biểu tại cuộc họp, ghi trong biên bản', en: 'Said at the meeting, in its minutes' },
  electronic: { vi: 'Thư điện tử hoặc tin nhắn còn lưu', en: 'E-mail or message that is kept' },
} as const satisfies Record<string, Bilingual>

export type ConsentWay = keyof typeof consentWays
export const consentWayNames = Object.keys(consentWays) as [ConsentWay, ...ConsentWay[]]

export const turnNames = [
  'proposed',
  'chosen',
  'sent',
  'returned',
  'accepted',
  'withdrawn',
  'replaced',
  'selected',
  'dispatched',
  'erased',
] as const
export type TurnName = (typeof turnNames)[number]

/** The profile as it stands, as far as it matters for going up. */
export interface Prepared {
  readonly kind: ExemplarKind
  readonly name: string
  readonly position: string
  readonly workUnit: string
  readonly field: string
  readonly achievements: string
  readonly evidence: number
  readonly consented: boolean
}

export const lacks = {
  name: { vi: 'tên', en: 'the name' },
  position: { vi: 'chức vụ hoặc nghề nghiệp', en: 'the position or occupation' },
  workUnit: { vi: 'đơn vị công tác hoặc địa bàn', en: 'the unit or place' },
  field: { vi: 'lĩnh vực', en: 'the field' },
  achievements: { vi: 'thành tích (ít nhất 100 ký tự)', en: 'the achievements (at least 100 characters)' },
  evidence: { vi: 'ít nhất một dẫn chứng', en: 'at least one piece of evidence' },
  consent: { vi: 'sự đồng ý của người được nêu tên', en: 'the consent of the person named' },
} as const satisfies Record<string, Bilingual>
export type Lack = keyof typeof lacks

export const leastAchievements = 100

/** What is still to be done before it can go to the province. */
export const lackingIn = (exemplar: Prepared): Lack[] => {
  const blank = (words: string) => words.trim() === ''
  const lacking: [Lack, boolean][] = [
    ['name', blank(exemplar.name)],
    ['position', exemplar.kind === 'individual' && blank(exemplar.position)],
    ['workUnit', blank(exemplar.workUnit)],
    ['field', blank(exemplar.field)],
    ['achievements', exemplar.achievements.trim().length < leastAchievements],
    ['evidence', exemplar.evidence === 0],
    ['consent', exemplar.kind === 'individual' && !exemplar.consented],
  ]
  return lacking.flatMap(([lack, missing]) => (missing ? [lack] : []))
}
