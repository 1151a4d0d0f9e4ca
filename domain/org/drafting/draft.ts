import type { Exact } from '../../shared/vietnamese/index.ts'
import type { Basis } from '../basis.ts'
import type { Level } from '../unit.ts'

export const eventKinds = ['merge', 'split', 'rename', 'move', 'upgrade', 'abolish'] as const
export type EventKind = (typeof eventKinds)[number]

/** A unit chosen in the form, with the name it is shown by; nobody yet where the id is null. */
export interface DraftUnit {
  readonly unitId: number | null
  readonly name: string
}

export const nobody: DraftUnit = { unitId: null, name: '' }

/** A unit that is there, or one that the event makes; what belongs to the other choice is kept while the form is filled. */
export interface DraftTarget {
  readonly made: boolean
  readonly unit: DraftUnit
  readonly fullName: string
  readonly code: string
  readonly level: Level
  readonly parent: DraftUnit
}

/** A unit that goes into another whole, or gives a part and goes on. */
export interface DraftSource {
  readonly key: number
  readonly unit: DraftUnit
  readonly whole: boolean
  readonly given: Exact | null
  readonly kept: Exact | null
}

export interface DraftPart {
  readonly key: number
  readonly target: DraftTarget
  readonly weight: Exact | null
}

/** What the form of an event holds; only the fields of its kind count, the others wait for another choice of kind. */
export interface EventDraft {
  readonly kind: EventKind
  readonly onDay: string | null
  readonly decision: string
  readonly decidedOn: string | null
  /** Whether weights are given; if not, the shares become an open question. */
  readonly sharesKnown: boolean
  readonly basis: Basis
  readonly sources: readonly DraftSource[]
  readonly into: DraftTarget
  /** The unit that is split, renamed, moved, upgraded or abolished. */
  readonly unit: DraftUnit
  /** It stays as one of those it is split into, and keeps this much. */
  readonly stays: boolean
  readonly kept: Exact | null
  readonly parts: readonly DraftPart[]
  readonly parent: DraftUnit
  /** After a renaming or an upgrade. */
  readonly fullName: string
  readonly level: Level
}

/** What is known of a unit that is chosen, as far as other fields follow it. */
export interface KnownUnit {
  readonly unitId: number
  readonly fullName: string
  readonly level: Level
  readonly parent: DraftUnit
}

const kindWord = /^(?:UBND\s+)?(?:Thành phố|Thị trấn|Thị xã|Đặc khu|Phường|Huyện|Quận|Tỉnh|Xã)\s+/iu

/** A full name without the word for its kind: "Phường Phúc Xá" is Phúc Xá. */
export const givenName = (fullName: string): string => fullName.trim().replace(kindWord, '')

const made: DraftTarget = {
  made: true,
  unit: nobody,
  fullName: '',
  code: '',
  level: 'commune',
  parent: nobody,
}

/** A new unit beside one that is known: of its level, below its parent. */
export const madeLike = (known: KnownUnit | null): DraftTarget =>
  known === null ? made : { ...made, level: known.level, parent: known.parent }

const source = (key: number): DraftSource => ({ key, unit: nobody, whole: true, given: null, kept: null })
const part = (key: number): DraftPart => ({ key, target: made, weight: null })

export const emptyDraft = (today: string): EventDraft => ({
  kind: 'merge',
  onDay: today,
  decision: '',
  decidedOn: null,
  sharesKnown: true,
  basis: 'population',
  sources: [source(1), source(2)],
  into: made,
  unit: nobody,
  stays: false,
  kept: null,
  parts: [part(1), part(2)],
  parent: nobody,
  fullName: '',
  level: 'commune',
})

/** A new unit nobody has named yet takes after the one that is chosen. */
const takingAfter = (target: DraftTarget, known: KnownUnit, named: boolean): DraftTarget =>
  target.parent.unitId === null && target.fullName === ''
    ? { ...target, level: known.level, parent: known.parent, fullName: named ? known.fullName : '' }
    : target

/**
 * The unit that the event is about, with all that follows from it where nothing else was entered: it is the first of
 * those that merge, a new unit takes its level, parent and name, and a renaming begins with the name it has.
 */
export const withSubject = (draft: EventDraft, known: KnownUnit): EventDraft => {
  const unit = { unitId: known.unitId, name: known.fullName }
  const untouched = draft.fullName === '' || draft.fullName === draft.unit.name
  const [first, ...others] = draft.sources
  return {
    ...draft,
    unit,
    fullName: untouched ? known.fullName : draft.fullName,
    level: untouched ? known.level : draft.level,
    sources: first === undefined ? draft.sources : [{ ...first, unit }, ...others],
    into: takingAfter(draft.into, known, true),
    parts: draft.parts.map(each => ({ ...each, target: takingAfter(each.target, known, false) })),
  }
}
