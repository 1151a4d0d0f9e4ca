import { useEffect, useMemo, useRef, useState } from 'react'
import { type LineField, pastedRows } from '../../../domain/budget/index.ts'
import { fieldId } from '../../ui/index.ts'
import type { RowActs } from './line-row.tsx'
import { emptyLine, inOrder, type Line, layOver } from './lines.ts'

const focus = (at: number, field: LineField): void =>
  document.getElementById(fieldId(`lines.${at}.${field}`))?.focus()

/** What the rows do to the lines: the same functions from stroke to stroke, on what stands there now. */
export const useRowActs = (lines: readonly Line[], setLines: (lines: readonly Line[]) => void): RowActs => {
  const latest = useRef({ lines, setLines })
  latest.current = { lines, setLines }
  const [wanted, setWanted] = useState<readonly [at: number, field: LineField] | null>(null)
  useEffect(() => {
    if (wanted !== null) focus(...wanted)
  }, [wanted])
  return useMemo((): RowActs => {
    const change = (made: (lines: readonly Line[]) => readonly Line[]) =>
      latest.current.setLines(made(latest.current.lines))
    return {
      type: (at, field, typed) =>
        change(all => all.map((line, place) => (place === at ? { ...line, [field]: typed } : line))),
      paste: (at, field, text) => change(all => layOver(all, at, pastedRows(text, field))),
      go: (at, field, by) => focus(at + by, field),
      next: (at, field) => {
        const all = latest.current.lines
        const work = all[at]?.work ?? 'other'
        if (all[at + 1]?.work === work) return focus(at + 1, field)
        change(before => inOrder(before.toSpliced(at + 1, 0, emptyLine(work))))
        setWanted([at + 1, 'content'])
      },
      remove: at => change(all => all.filter((_, place) => place !== at)),
    }
  }, [])
}
