import { createContext, useContext } from 'react'
import type { Passage, PlanRead, ReviewedObligation } from '../../domain/plan/index.ts'
import type { Acts } from './use-acts.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Which dialog stands open over the desk, and for which duty. */
export type Dialog =
  | { readonly is: 'drop' | 'split' | 'history'; readonly obligation: ReviewedObligation }
  | { readonly is: 'party'; readonly obligation: ReviewedObligation; readonly phrase: string }
  /** Two neighbours that state different due dates. */
  | { readonly is: 'merge'; readonly obligation: ReviewedObligation; readonly next: ReviewedObligation }
  /** Words to make a duty of: what may be selected in, and what is to begin with. */
  | { readonly is: 'add'; readonly within: Stretch; readonly first: Stretch }
  | { readonly is: 'keys' }
  | null

export type UnitOf = ReadonlyMap<number, PlanRead['units'][number]>

/** All that the parts of a plan's page share: what is read, what is chosen, what may be done. */
export interface Desk {
  readonly data: PlanRead
  readonly passages: readonly Passage[]
  readonly unitOf: UnitOf
  /** Duties that the filters leave, in the order of the text. */
  readonly shown: readonly ReviewedObligation[]
  readonly selected: ReviewedObligation | null
  readonly select: (obligationId: number | null) => void
  /** Does something in the text; a phone shows it first. */
  readonly onText: (act: () => void) => void
  /** Brings a stretch of the text into view and lights it. */
  readonly showText: (start: number, end: number) => void
  readonly editing: boolean
  readonly setEditing: (editing: boolean) => void
  readonly dialog: Dialog
  readonly openDialog: (dialog: Dialog) => void
  /** May the person do this to this plan, in the state it is in? */
  readonly may: (verb: string) => boolean
  readonly acts: Acts
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('useDesk is for the parts of a plan’s page')
  return desk
}
