import type { Bilingual } from '../shared/index.ts'

export const nomineeKinds = {
  collective: { vi: 'Tập thể', en: 'Collective' },
  individual: { vi: 'Cá nhân', en: 'Individual' },
} as const satisfies Record<string, Bilingual>

export type NomineeKind = keyof typeof nomineeKinds
export const nomineeKindNames = Object.keys(nomineeKinds) as [NomineeKind, ...NomineeKind[]]

/** The papers of a dossier (Decree 98/2023; which of them a province asks for is a setting of the round). */
export const dossierParts = {
  submission: { vi: 'Tờ trình đề nghị khen thưởng', en: 'Submission for commendation' },
  achievement: {
    vi: 'Báo cáo thành tích có xác nhận của thủ trưởng',
    en: 'Achievement report, confirmed by the head of the unit',
  },
  minutes: { vi: 'Biên bản họp hội đồng của đơn vị', en: 'Minutes of the unit’s council' },
  summary: { vi: 'Báo cáo tóm tắt thành tích', en: 'Summary report of achievements' },
} as const satisfies Record<string, Bilingual>

export type DossierPart = keyof typeof dossierParts
export const dossierPartNames = Object.keys(dossierParts) as [DossierPart, ...DossierPart[]]

/** What a dossier must hold: its papers as a whole, and one for each nominee. */
export const partsOf = (simplified: boolean): readonly DossierPart[] =>
  simplified ? ['submission', 'summary'] : ['submission', 'minutes', 'achievement']

/**
 * A unit prepares its dossier and submits it; the emulation board returns or accepts it; the council votes on each
 * nominee; the chairman decides.
 */
export const dossierStates = {
  preparing: { vi: 'Đang lập hồ sơ', en: 'Being prepared' },
  submitted: { vi: 'Chờ thẩm định', en: 'Waiting to be checked' },
  returned: { vi: 'Trả lại bổ sung', en: 'Returned' },
  accepted: { vi: 'Đủ hồ sơ, chờ hội đồng', en: 'Complete, waiting for the council' },
  voted: { vi: 'Hội đồng đã biểu quyết', en: 'Voted on by the council' },
  decided: { vi: 'Đã có kết quả', en: 'Decided' },
} as const satisfies Record<string, Bilingual>

export type DossierState = keyof typeof dossierStates
export const dossierStateNames = Object.keys(dossierStates) as [DossierState, ...DossierState[]]

export const nomineeStates = {
  pending: { vi: 'Chưa biểu quyết', en: 'Not voted on' },
  recommended: { vi: 'Đủ phiếu, trình khen', en: 'Recommended' },
  notRecommended: { vi: 'Không đủ phiếu', en: 'Not recommended' },
  awarded: { vi: 'Được tặng', en: 'Awarded' },
  declined: { vi: 'Không được tặng', en: 'Not awarded' },
} as const satisfies Record<string, Bilingual>

export type NomineeState = keyof typeof nomineeStates
export const nomineeStateNames = Object.keys(nomineeStates) as [NomineeState, ...NomineeState[]]

export const turnNames = ['submitted', 'returned', 'accepted', 'withdrawn', 'voted', 'decided'] as const
export type TurnName = (typeof turnNames)[number]

/** Ballots on one nominee; together they are all members who may vote on its unit. */
export interface Vote {
  readonly inFavour: number
  readonly against: number
  readonly absent: number
}

/** Are enough of all who may vote in favour? An absent member counts as one who has not agreed. */
export const isRecommended = ({ inFavour, against, absent }: Vote, threshold: number): boolean =>
  inFavour > 0 && inFavour * 100 >= threshold * (inFavour + against + absent)

export interface Judged {
  readonly vote: Vote | null
  /** In the chairman's decision: granted or not; null while there is none. */
  readonly granted: boolean | null
}

/** The one place that says how far a nominee has come. */
export const nomineeStateOf = ({ vote, granted }: Judged, threshold: number): NomineeState => {
  if (granted !== null) return granted ? 'awarded' : 'declined'
  if (vote === null) return 'pending'
  return isRecommended(vote, threshold) ? 'recommended' : 'notRecommended'
}

const isSettled = (state: NomineeState): boolean =>
  state === 'awarded' || state === 'declined' || state === 'notRecommended'

/** The one place that says how far a dossier has come: from its turns, oldest first, and its nominees. */
export const dossierStateOf = (
  turns: readonly TurnName[],
  nominees: readonly NomineeState[],
): DossierState => {
  const last = turns.findLast(what => what === 'submitted' || what === 'returned' || what === 'accepted')
  if (last === undefined) return 'preparing'
  if (last !== 'accepted') return last === 'submitted' ? 'submitted' : 'returned'
  if (nominees.length === 0 || nominees.includes('pending')) return 'accepted'
  return nominees.every(isSettled) ? 'decided' : 'voted'
}

const acts = {
  edit: ['preparing', 'returned'],
  submit: ['preparing', 'returned'],
  withdraw: ['preparing', 'submitted', 'returned', 'accepted', 'voted'],
  accept: ['submitted'],
  giveBack: ['submitted', 'accepted'],
  vote: ['accepted', 'voted'],
} as const satisfies Record<string, readonly DossierState[]>

export type DossierAct = keyof typeof acts

/** May this be done with a dossier in this state? */
export const fits = (act: DossierAct, state: DossierState): boolean =>
  (acts[act] as readonly DossierState[]).includes(state)

/** Nobody judges their own unit, nor one above it: `path` is the person's unit and all above. */
export const isOwnUnit = (path: readonly number[], unitId: number): boolean => path.includes(unitId)

/** How many members may vote on what a unit put forward. */
export const votersOn = (members: readonly { readonly path: readonly number[] }[], unitId: number): number =>
  members.filter(({ path }) => !isOwnUnit(path, unitId)).length

/** Does a clause of the plan speak of commendation? */
export const speaksOfCommendation = (text: string): boolean =>
  /khen thưởng|bằng khen|giấy khen/iu.test(text.normalize('NFC'))
