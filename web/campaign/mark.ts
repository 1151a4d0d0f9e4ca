import { useCallback } from 'react'
import type { Cell } from '../../domain/campaign/index.ts'
import { type Tone, type Translate, useFormat, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import type { vi } from './vi.ts'

/** What one looks for in the matrix: one mark an assignment, lateness before its state. */
export const marks = ['late', 'returned', 'soon', 'open', 'drafting', 'delivered', 'done'] as const
export type Mark = (typeof marks)[number] | 'inherited'

/** Each mark has a shape of its own, so that it can be told apart without colour. */
export const toneOf: Record<Mark, Tone> = {
  late: 'late',
  returned: 'returned',
  soon: 'soon',
  open: 'waiting',
  drafting: 'draft',
  delivered: 'active',
  done: 'accepted',
  inherited: 'none',
}

type Standing = Pick<Cell, 'state' | 'late' | 'dueSoon'>

export const markOf = ({ state, late, dueSoon }: Standing): Mark => {
  if (state === 'done' || state === 'delivered' || state === 'inherited') return state
  if (late) return 'late'
  if (state === 'returned') return 'returned'
  return dueSoon ? 'soon' : state
}

const secondsADay = 86_400

/** Days past the last accepted instant, any part of a day counting as one. */
export const daysLate = (lateBySeconds: number): number => Math.ceil(lateBySeconds / secondsADay)

const daysLeft = (dueAt: string, now: string): number =>
  Math.floor((Date.parse(dueAt) - Date.parse(now)) / 1000 / secondsADay)

const wordFor = (t: Translate<typeof vi>, cell: Cell, now: string): string => {
  const mark = markOf(cell)
  if (mark === 'late') return t('matrix.lateBy', { count: daysLate(cell.lateBySeconds) })
  if (mark !== 'soon' || cell.dueAt === null) return t(`mark.${mark}`)
  const left = daysLeft(cell.dueAt, now)
  return left === 0 ? t('matrix.dueToday') : t('matrix.dueIn', { count: left })
}

/** The short word of a cell: “Quá 3 ngày”, “Chờ tiếp nhận”; with the day it was extended to. */
export const useCellWord = (now: string): ((cell: Cell) => string) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  return useCallback(
    cell => {
      const word = wordFor(t, cell, now)
      return cell.extendedTo === null
        ? word
        : `${word}, ${t('extension.short', { day: day(cell.extendedTo) })}`
    },
    [t, day, now],
  )
}
