import { useCallback, useMemo } from 'react'
import {
  cellKey,
  checkFigures,
  type Figure,
  type FigureFinding,
  type Indicator,
  reckonedOf,
  valueShown,
  valueTyped,
} from '../../../domain/report/index.ts'
import { useDraft, useLanguage, useSay } from '../../ui/index.ts'
import { type Desks, type Report, useDraftOf, useEntries } from '../drafting/use-desks.ts'

/** Typed text that is no number, by cell: it stays where it was typed until it is mended. */
export type Unreadable = Readonly<Record<string, string>>

/** The unreadable cells of a report, kept on this machine. */
export const useUnreadable = (reportId: number) => useDraft<Unreadable>(`report.typed.${reportId}`, {})

export interface CellFinding {
  readonly severity: FigureFinding['severity']
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

const anyNumber = { type: 'money', choices: null } as const

const declaredAt = (byCode: ReadonlyMap<string, Indicator>, key: string): Indicator | undefined =>
  byCode.get(key.split(' ')[0] ?? '')

/** Everything the grid asks of its cells: what they show, what is said of them, and where typed text goes. */
export const useCells = (report: Report, desks: Desks): Cells => {
  const say = useSay()
  const language = useLanguage()
  const entries = useEntries(desks.figures)
  const { figures } = useDraftOf(desks)
  const [unreadable, setUnreadable] = useUnreadable(report.id)
  const all: readonly Indicator[] = report.outline.indicators
  const findings = useMemo(
    () => byCell(checkFigures(all, figures, report.outline.checks)),
    [all, figures, report.outline.checks],
  )
  const rates = useMemo(
    () =>
      new Map(
        reckonedOf(all, figures, report.outline.periods).map((rate: Figure) => [cellKey(rate), rate.value]),
      ),
    [all, figures, report.outline.periods],
  )
  const byCode = useMemo(() => new Map(all.map(each => [each.code, each])), [all])
  const read = useCallback(
    (key: string, typed: string) => valueTyped(declaredAt(byCode, key) ?? anyNumber, typed),
    [byCode],
  )
  const type: Cells['type'] = useCallback(
    changes => {
      const left: Record<string, string> = { ...unreadable }
      for (const { key, typed } of changes) {
        const parsed = read(key, typed)
        delete left[key]
        if (parsed.ok) desks.figures.edit(key, parsed.value)
        else left[key] = typed
      }
      setUnreadable(left)
    },
    [desks, unreadable, setUnreadable, read],
  )
  return {
    type,
    rate: key => rates.get(key) ?? null,
    shown: key => {
      const value = entries.get(key)?.value ?? null
      return unreadable[key] ?? (value === null ? '' : valueShown(declaredAt(byCode, key), value, language))
    },
    finding: key => {
      const typed = unreadable[key]
      const parsed = typed === undefined ? null : read(key, typed)
      if (parsed !== null && !parsed.ok) return { severity: 'error', text: say(parsed.reason) }
      const found = findings.get(key)
      return found === undefined ? null : { severity: found.severity, text: say(found) }
    },
  }
}
