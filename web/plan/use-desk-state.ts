import { useCallback, useEffect, useMemo, useState } from 'react'
import { type PlanRead, passagesOf, type ReviewedObligation } from '../../domain/plan/index.ts'
import { useSearch, useSearchKey } from '../ui/index.ts'
import type { Desk, Dialog } from './desk.ts'
import { anyPassage, whenDrawn } from './here.ts'
import { useActs } from './use-acts.ts'
import { filtered, useFilters } from './use-filters.ts'
import { useFocusFollows } from './use-focus.ts'
import { bringIntoView, choose, showStretch } from './use-light.ts'

const whileDraft = (verb: string): boolean => !verb.includes('mend')

/** The plan with what was just done on this screen and is still on its way. */
const withAhead = (data: PlanRead, { read, states }: ReturnType<typeof useActs>['ahead']): PlanRead => {
  if (read.size === 0 && states.size === 0) return data
  const marks = new Set(data.read)
  for (const [position, is] of read) is ? marks.add(position) : marks.delete(position)
  const obligations = data.obligations.map((each): ReviewedObligation => {
    const state = states.get(each.id)
    return state === undefined
      ? each
      : { ...each, state, dropReason: state === 'dropped' ? each.dropReason : null }
  })
  return { ...data, read: [...marks], obligations }
}

/** A place of the text that the address names, as a search gives it: `cho=120-126`. */
const useWantedPlace = (wanted: string | undefined, onText: Desk['onText']): void => {
  useEffect(() => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(wanted ?? '') ?? []
    if (start === undefined || end === undefined) return
    const timer = setTimeout(() => onText(() => showStretch(Number(start), Number(end))), 100)
    return () => clearTimeout(timer)
  }, [wanted, onText])
}

/** All that a plan's page knows of itself; the chosen duty and the tab are in the address. */
export const useDeskState = (stored: PlanRead): Desk => {
  const [search, change] = useSearch()
  const [dialog, openDialog] = useState<Dialog>(null)
  const [editing, setEditing] = useState(false)
  const [, setSide] = useSearchKey('xem')
  const { filters } = useFilters()
  const select = useCallback(
    (id: number | null) => {
      setEditing(false)
      // What is chosen is seen: from the text on a phone, or from the findings, the list of duties comes up.
      change(id === null ? { nv: '' } : { nv: String(id), xem: '' })
    },
    [change],
  )
  const { ahead, ...acts } = useActs(stored, select)
  const data = useMemo(() => withAhead(stored, ahead), [stored, ahead])
  const passages = useMemo(
    () => passagesOf(data.text, data.compiled.coverage, data.obligations, new Set(data.read)),
    [data],
  )
  const shown = useMemo(() => filtered(data, filters), [data, filters])
  const selected = data.obligations.find(each => String(each.id) === search['nv']) ?? null
  const chosenId = selected?.id ?? null
  // After every drawing: words drawn anew, as after a merger, have lost their light.
  useEffect(() => choose(chosenId))
  useEffect(() => {
    if (chosenId === null) return
    bringIntoView(`[data-card="${chosenId}"]`)
    bringIntoView(`[data-duty~="${chosenId}"]`)
  }, [chosenId])
  const onText = useCallback(
    (act: () => void) => whenDrawn(anyPassage, () => setSide('van-ban'), act),
    [setSide],
  )
  useWantedPlace(search['cho'], onText)
  useFocusFollows(chosenId, editing, dialog?.is ?? null)
  return {
    data,
    passages,
    unitOf: useMemo(() => new Map(data.units.map(unit => [unit.id, unit])), [data.units]),
    shown,
    selected,
    select,
    onText,
    showText: (start, end) => onText(() => showStretch(start, end)),
    editing,
    setEditing,
    dialog,
    openDialog,
    may: verb => data.may.includes(verb) && (data.plan.state === 'draft') === whileDraft(verb),
    acts,
  }
}
