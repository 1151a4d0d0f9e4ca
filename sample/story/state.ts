import type { SectionNumber } from '../outline.ts'
import { reporterOf } from '../people.ts'

/** Every instant of the story is before this one; the sample is opened as if it were now. */
export const sampleClock = '2023-04-11T09:30:00+07:00'

export type Receiver = 'cong-an' | 'mttq'

/** One receiver's part of a submission: its receipt, its verdict, or nothing yet. */
export interface LegState {
  readonly receiver: Receiver
  readonly verdict: 'waiting' | 'accepted' | 'returned'
  readonly at?: string
  readonly by?: string
  /** Always there with a return. */
  readonly reason?: string
}

/** One immutable version. `withoutSections` are headings it left empty. */
export interface SubmissionState {
  readonly submittedAt: string
  readonly by: string
  readonly withoutSections: readonly SectionNumber[]
  readonly legs: readonly LegState[]
}

/** What is saved and not yet submitted: the headings written, and those whose figures are filled in. */
export interface DraftState {
  readonly savedAt: string
  readonly by: string
  readonly sections: readonly SectionNumber[]
  readonly figureSections: readonly SectionNumber[]
}

export type ReportStatus = 'accepted' | 'submitted' | 'returned' | 'draft' | 'notStarted'

export interface ReportState {
  readonly unit: string
  readonly status: ReportStatus
  readonly submissions: readonly SubmissionState[]
  readonly draft?: DraftState
}

/** '03T09:15' of April 2023, in the province's own time. */
export const april = (dayAndTime: string): string => `2023-04-${dayAndTime}:00+07:00`

const by = (unit: string): string => reporterOf(unit) ?? ''

export const accept = (receiver: Receiver, at: string): LegState => ({
  receiver,
  verdict: 'accepted',
  at: april(at),
  by: receiver === 'cong-an' ? 'congan3' : 'mattran1',
})

export const giveBack = (receiver: Receiver, at: string, reason: string): LegState => ({
  receiver,
  verdict: 'returned',
  at: april(at),
  by: receiver === 'cong-an' ? 'congan3' : 'mattran2',
  reason,
})

export const waiting = (receiver: Receiver): LegState => ({ receiver, verdict: 'waiting' })

export const submitted = (
  unit: string,
  at: string,
  legs: readonly LegState[],
  withoutSections: readonly SectionNumber[] = [],
): SubmissionState => ({ submittedAt: april(at), by: by(unit), withoutSections, legs })

/** Accepted by both receivers at the first attempt. */
export const accepted = (unit: string, at: string, police: string, front: string): ReportState => ({
  unit,
  status: 'accepted',
  submissions: [submitted(unit, at, [accept('cong-an', police), accept('mttq', front)])],
})

/** Sent and lying with one or both receivers. */
export const inTray = (unit: string, at: string, legs: readonly LegState[]): ReportState => ({
  unit,
  status: 'submitted',
  submissions: [submitted(unit, at, legs)],
})

/** Sent and returned by one receiver before the other looked at it. */
export const returned = (
  unit: string,
  at: string,
  leg: LegState,
  withoutSections: readonly SectionNumber[] = [],
): ReportState => ({
  unit,
  status: 'returned',
  submissions: [
    submitted(unit, at, [leg, waiting(leg.receiver === 'cong-an' ? 'mttq' : 'cong-an')], withoutSections),
  ],
})

/** Begun and saved, nothing sent yet. */
export const drafted = (
  unit: string,
  at: string,
  sections: readonly SectionNumber[],
  figureSections: readonly SectionNumber[],
): ReportState => ({
  unit,
  status: 'draft',
  submissions: [],
  draft: { savedAt: april(at), by: by(unit), sections, figureSections },
})

export const notStarted = (unit: string): ReportState => ({ unit, status: 'notStarted', submissions: [] })
