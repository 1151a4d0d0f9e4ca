import type { Bilingual } from '../shared/index.ts'

/** How far an estimate has come. It is never stored: it follows from what was submitted and what was said to it. */
export const estimateStates = {
  drafting: { vi: 'Đang lập', en: 'Being drawn up' },
  submitted: { vi: 'Chờ thẩm định', en: 'Awaiting appraisal' },
  returned: { vi: 'Trả lại để giải trình', en: 'Returned for explanation' },
  appraised: { vi: 'Đã thẩm định, chờ bố trí', en: 'Appraised, awaiting allocation' },
  granted: { vi: 'Đã bố trí kinh phí', en: 'Granted' },
} as const satisfies Record<string, Bilingual>

export type EstimateState = keyof typeof estimateStates
export const estimateStateNames = Object.keys(estimateStates) as [EstimateState, ...EstimateState[]]

export const verdictNames = ['returned', 'appraised'] as const
export type VerdictName = (typeof verdictNames)[number]

/** What has happened to an estimate. */
export interface Facts {
  /** How many versions were submitted; they are numbered from 1. */
  readonly submitted: number
  /** What finance said to the last of them. */
  readonly verdict: VerdictName | null
  readonly isGranted: boolean
}

export const stateOf = ({ submitted, verdict, isGranted }: Facts): EstimateState => {
  if (submitted === 0) return 'drafting'
  if (isGranted) return 'granted'
  return verdict ?? 'submitted'
}

/** Whoever drew it up may write only before it is submitted and after it was returned: always a new version. */
export const isOpenToWriter = (state: EstimateState): boolean => state === 'drafting' || state === 'returned'

/** The version that is being written; null while the last one lies with finance or is settled. */
export const versionInWriting = (facts: Facts): number | null =>
  isOpenToWriter(stateOf(facts)) ? facts.submitted + 1 : null

/** Names of the writes that fit each state, whoever may do them. */
export const movesFrom = (state: EstimateState): readonly string[] => {
  if (state === 'drafting') return ['budget.save', 'budget.submit', 'budget.discard']
  if (state === 'returned') return ['budget.save', 'budget.submit']
  if (state === 'submitted') return ['budget.examine', 'budget.return', 'budget.appraise']
  return state === 'appraised' ? ['budget.allocate'] : []
}
