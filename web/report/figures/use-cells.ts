import { useCallback, useMemo } from 'react'
import {
  cellKey,
  checkFigures,
  type Figure,
  type FigureFinding,
  type Indicator,
  ratesOf,
} from '../../../domain/report/index.ts'
import { formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { useDraft, useSay } from '../../ui/index.ts'
import { type Desks, type Report, useDraftOf, useEntries } from '../drafting/use-desks.ts'
import { valueTyped } from './paste.ts'

/** Typed text that is no number, by cell: it stays where it was typed until it is mended. */
export type Unreadable = Readonly<Record<string, string>>

/** The unreadable cells of a report, kept on this machine. */
export const useUnreadable = (reportId: number) => useDraft<Unreadable>(`report.typed.${reportId}`, {})

export interface CellFinding {
  readonly severity: 'error' | 'warning'
  readonly text: string
}

export interface Cells {
  /** What the cell shows when nobody types in it. */
  readonly shown: (key: string) => string
  readonly type: (changes: readonly { readonly key: string; readonly typed: string }[]) => void
  /** What is wrong or doubtful in the cell, worst first. */
  readonly finding: (key: string) => CellFinding | null
  readonly rate: (key: string) => string | null
}

const byCell = (findings: readonly FigureFinding[]): Map<string, FigureFinding> =>
  new Map([...findings].reverse().map(finding => [cellKey(finding), finding]))

/** Everything the grid asks of its cells: what they show, what is said of them, and where typed text goes. */
export const useCells = (report: Report, desks: Desks, indicators: readonly Indicator[]): Cells => {
  const say = useSay()
  const entries = useEntries(desks.figures)
  const { figures } = useDraftOf(desks)
  const [unreadable, setUnreadable] = useUnreadable(report.id)
  const all: readonly Indicator[] = report.outline.indicators
  const findings = useMemo(() => byCell(checkFigures(all, figures)), [all, figures])
  const rates = useMemo(
    () => new Map(ratesOf(indicators, figures).map((rate: Figure) => [cellKey(rate), rate.value])),
    [indicators, figures],
  )
  const type: Cells['type'] = useCallback(
    changes => {
      const left: Record<string, string> = { ...unreadable }
      for (const { key, typed } of changes) {
        const parsed = valueTyped(typed)
        delete left[key]
        if (parsed === null) desks.figures.edit(key, null)
        else if (parsed.ok) desks.figures.edit(key, parsed.value)
        else left[key] = typed
      }
      setUnreadable(left)
    },
    [desks, unreadable, setUnreadable],
  )
  return {
    type,
    rate: key => rates.get(key) ?? null,
    shown: key => {
      const value = entries.get(key)?.value ?? null
      return unreadable[key] ?? (value === null ? '' : formatNumber(value))
    },
    finding: key => {
      const typed = unreadable[key]
      const parsed = typed === undefined ? null : valueTyped(typed)
      if (parsed !== null && !parsed.ok) return { severity: 'error', text: say(parsed.reason) }
      const found = findings.get(key)
      return found === undefined ? null : { severity: found.severity, text: say(found) }
    },
  }
}
