import { type Lead, leadAt } from './lead.ts'
import { dayAloneAt, dayAt, type Moment, stretchAt } from './moment.ts'

/** How often a date comes back, where it does. */
export type Recurrence = 'year' | 'quarter' | 'month' | 'week' | 'following'

/** A date expression as it is written: one moment or a range, with the words around it; offsets are folded. */
export interface Expression {
  readonly start: number
  readonly end: number
  readonly lead: Lead | null
  readonly first: Moment | null
  readonly last: Moment
  readonly recurrence: Recurrence | null
}

const connector =
  /\s?(?:den|toi|-+|=?>|,|va)\s?(?:het )?(?:(?:[012]?\d ?(?:h|gio|:) ?(?:[0-5]\d)?(?: ?phut)?,? ?)?)(?:\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\)?,? ?)?(?:khoang )?(?:ngay )?/y
const rangeWord = /^\s?(?:den|toi|-+|=?>)/
const recurrenceAfter =
  /,? ?\(?(?:(?:hang|moi) (nam|quy|thang|tuan)\)?|(?:cua )?(?:nam|thang|quy|ky)(?: [a-z]+)? (sau|lien ke|ke tiep|tiep theo)|cua (ky bao cao))/y
const recurrenceBefore = /(?:dinh ky )?(?:hang|moi) (nam|quy|thang|tuan),? ?(?=\S)/y
const recurrenceNames: Readonly<Record<string, Recurrence>> = {
  nam: 'year',
  quy: 'quarter',
  thang: 'month',
  tuan: 'week',
}

/** The date expression that begins at a place of the folded text, or null. */
export const expressionAt = (text: string, place: number): Expression | null => {
  const before = recurringLead(text, place)
  const lead = leadAt(text, before?.end ?? place)
  if (before && !lead) return null
  const found = momentsAt(text, lead?.end ?? place, lead)
  if (!found) return null
  const after = recurringTail(text, found.last.end)
  const recurrence = before?.recurrence ?? after?.recurrence ?? null
  if (found.last.unit === 'day' && found.last.month === null && recurrence === null) return null
  return { start: place, end: after?.end ?? found.last.end, lead, ...found, recurrence }
}

type Moments = Pick<Expression, 'first' | 'last'>

const momentsAt = (text: string, place: number, lead: Lead | null): Moments | null => {
  const introduced = lead?.introduced ?? false
  const first = dayAt(text, place, introduced)
  if (first) return { first: null, last: first, ...rangeAfter(text, first) }
  const list = dayListAt(text, place, lead)
  if (list) return list
  const stretch = stretchAt(text, place)
  if (stretch) return stretchMoments(text, stretch, lead)
  // "từ 13/11 đến 17/11/2017": the other end proves that the first is a date.
  const weak = lead ? dayAt(text, place, true) : null
  const range = weak && rangeAfter(text, weak)
  if (weak && range && 'last' in range) return { first: weak, last: weak, ...range }
  const alone = lead?.introduced ? dayAloneAt(text, place) : null
  return alone && { first: null, last: alone }
}

const rangeAfter = (text: string, first: Moment): Partial<Moments> => {
  const joined = connectorAt(text, first.end)
  if (!joined) return {}
  if (!joined.range) {
    // "vào các ngày 25/01, 02/02": of days counted up the last.
    const next = dayAt(text, joined.end, true)
    return next ? { last: next, ...rangeAfter(text, next), first } : {}
  }
  const last = dayAt(text, joined.end, true)
  return last && (last.year !== null || joined.worded) ? { first, last } : {}
}

/** "13-17/11/2017", "24, 25 và 26 tháng 8 năm 2026", "13 đến ngày 17/11/2017": days that share a later month. */
const dayListAt = (text: string, place: number, lead: Lead | null): Moments | null => {
  const first = dayAloneAt(text, place)
  if (!first) return null
  let cursor = first.end
  for (let step = 0; step < 6; step++) {
    const joined = connectorAt(text, cursor)
    if (!joined) return null
    const last = dayAt(text, joined.end, true)
    if (last) {
      const certain = lead?.introduced || lead?.relation === 'from' || (joined.range && last.year !== null)
      return certain ? { first, last } : null
    }
    const between = dayAloneAt(text, joined.end)
    if (!between) return null
    cursor = between.end
  }
  return null
}

const stretchMoments = (text: string, first: Moment, lead: Lead | null): Moments | null => {
  if (first.unit === 'year' && lead === null) return null
  const joined = connectorAt(text, first.end)
  const last = joined?.range ? stretchAt(text, joined.end) : null
  return last && last.unit === first.unit ? { first, last } : { first: null, last: first }
}

const connectorAt = (
  text: string,
  place: number,
): { end: number; range: boolean; worded: boolean } | null => {
  connector.lastIndex = place
  const match = connector.exec(text)
  if (!match) return null
  const range = rangeWord.test(match[0])
  return { end: connector.lastIndex, range, worded: /den|toi/.test(match[0]) }
}

const recurringLead = (text: string, place: number): { end: number; recurrence: Recurrence } | null => {
  recurrenceBefore.lastIndex = place
  const match = recurrenceBefore.exec(text)
  const recurrence = recurrenceNames[match?.[1] ?? '']
  return match && recurrence ? { end: recurrenceBefore.lastIndex, recurrence } : null
}

const recurringTail = (text: string, place: number): { end: number; recurrence: Recurrence } | null => {
  recurrenceAfter.lastIndex = place
  const match = recurrenceAfter.exec(text)
  return (
    match && { end: recurrenceAfter.lastIndex, recurrence: recurrenceNames[match[1] ?? ''] ?? 'following' }
  )
}
