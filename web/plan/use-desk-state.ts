import { useCallback, useEffect, useMemo, useState } from 'react'
import { type PlanRead, passagesOf, type ReviewedObligation } from '../../domain/plan/index.ts'
import { useSearch, useSearchKey } from '../ui/index.ts'
import type { Desk, Dialog } from './desk.ts'
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
const useWantedPlace = (wanted: string | undefined): void => {
  useEffect(() => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(wanted ?? '') ?? []
    if (start === undefined || end === undefined) return
    const timer = setTimeout(() => showStretch(Number(start), Number(end)), 100)
    return () => clearTimeout(timer)
  }, [wanted])
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
      change({ nv: id === null ? '' : String(id) })
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
  useEffect(() => {
    choose(chosenId)
    if (chosenId === null) return
    bringIntoView(`[data-card="${chosenId}"]`)
    bringIntoView(`[data-duty~="${chosenId}"]`)
  }, [chosenId])
  useWantedPlace(search['cho'])
  useFocusFollows(chosenId, editing, dialog?.is ?? null)
  return {
    data,
    passages,
    unitOf: useMemo(() => new Map(data.units.map(unit => [unit.id, unit])), [data.units]),
    shown,
    selected,
    select,
    showText: (start, end) => {
      if (!matchMedia('(min-width: 62em)').matches) setSide('van-ban')
      setTimeout(() => showStretch(start, end), 30)
    },
    editing,
    setEditing,
    dialog,
    openDialog,
    may: verb => data.may.includes(verb) && (data.plan.state === 'draft') === whileDraft(verb),
    acts,
  }
}
