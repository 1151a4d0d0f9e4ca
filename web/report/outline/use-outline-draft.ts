import { useState } from 'react'
import type { z } from 'zod'
import {
  type Indicator,
  type OutlineCheck,
  type OutlineSection,
  type outline,
  type readOutline,
  withoutParts,
} from '../../../domain/report/index.ts'
import { useDraft } from '../../ui/index.ts'

export type Outline = z.output<typeof outline>
export type Taken = z.output<typeof readOutline.output>['taken']

export interface OutlineDraft {
  /** The version the editor started from. */
  readonly from: number
  readonly sections: readonly OutlineSection[]
  /** Broken-down parts stand at their whole. */
  readonly indicators: readonly Indicator[]
  readonly checks: readonly OutlineCheck[]
}

const draftOf = ({ version, sections, indicators, checks }: Outline): OutlineDraft => ({
  from: version,
  sections,
  indicators: withoutParts(indicators),
  checks,
})

const same = (one: OutlineDraft, other: OutlineDraft): boolean =>
  JSON.stringify([one.sections, one.indicators, one.checks]) ===
  JSON.stringify([other.sections, other.indicators, other.checks])

/** The outline while it is being edited; it survives a crash and can be taken back step by step. */
export const useOutlineDraft = (campaignId: number, stored: Outline, taken: readonly string[]) => {
  const [kept, keep, forget] = useDraft<OutlineDraft | null>(`outline2.${campaignId}`, null)
  const [past, setPast] = useState<readonly OutlineDraft[]>([])
  const begun = draftOf(stored)
  const draft = kept ?? begun
  const change = (part: Partial<OutlineDraft>) => {
    setPast([...past, draft])
    keep({ ...draft, ...part })
  }
  const putSection = (at: number, section: OutlineSection) =>
    change({ sections: draft.sections.with(at, section) })
  return {
    draft,
    isChanged: !same(draft, begun),
    putSection,
    addSection: () => change({ sections: [...draft.sections, newSection(taken, draft.sections)] }),
    dropSection: (label: string) =>
      change({
        sections: draft.sections.filter(section => section.label !== label),
        indicators: draft.indicators.filter(({ section }) => section !== label),
      }),
    moveSection: (at: number, by: number) => {
      const section = draft.sections[at]
      if (section !== undefined)
        change({ sections: draft.sections.toSpliced(at, 1).toSpliced(at + by, 0, section) })
    },
    /** In the place of `code`; a new one where it belongs. */
    putIndicator: (code: string | null, indicator: Indicator) => {
      const at = draft.indicators.findIndex(each => each.code === code)
      change({
        indicators: at < 0 ? placed(draft.indicators, indicator) : draft.indicators.with(at, indicator),
      })
    },
    dropIndicator: (code: string) =>
      change({ indicators: draft.indicators.filter(each => each.code !== code) }),
    /** In the place of `code`; a new one at the end. */
    putCheck: (code: string | null, check: OutlineCheck) => {
      const at = draft.checks.findIndex(each => each.code === code)
      change({ checks: at < 0 ? [...draft.checks, check] : draft.checks.with(at, check) })
    },
    dropCheck: (code: string) => change({ checks: draft.checks.filter(each => each.code !== code) }),
    undo:
      past.length === 0
        ? null
        : () => {
            keep(past.at(-1) ?? null)
            setPast(past.slice(0, -1))
          },
    /** Forgets the changes: after saving, or to start again from what is stored. */
    done: () => {
      keep(null)
      forget()
      setPast([])
    },
  }
}
export type OutlineEditing = ReturnType<typeof useOutlineDraft>

/** A part stands below its whole and the parts before it; anything else at the end. */
const placed = (indicators: readonly Indicator[], indicator: Indicator): readonly Indicator[] => {
  const { partOf } = indicator
  const last = indicators.findLastIndex(
    each => partOf !== null && (each.code === partOf || each.partOf === partOf),
  )
  return last < 0 ? [...indicators, indicator] : indicators.toSpliced(last + 1, 0, indicator)
}

/** Drafts hang on a section's number, so a new section never takes one that any version of the outline had. */
const newSection = (taken: readonly string[], sections: readonly OutlineSection[]): OutlineSection => {
  const labels = [...taken, ...sections.map(({ label }) => label)]
  const highest = Math.max(0, ...labels.map(label => Number.parseInt(label, 10) || 0))
  return { label: String(highest + 1), title: '', guidance: '', required: true }
}
