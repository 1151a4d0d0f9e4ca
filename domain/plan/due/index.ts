import { type Undated, undatedAt } from './duration.ts'
import { type Expression, expressionAt } from './expression.ts'
import { type Folded, fold } from './folded.ts'
import { kindOf } from './kind.ts'
import { dayAt } from './moment.ts'
import type { DueContext, DueReading, DueRelation } from './reading.ts'
import { reasons, resolve } from './resolve.ts'

export type { DueContext, DueKind, DueReading, DueRelation } from './reading.ts'
export { reasons } from './resolve.ts'
export { duesWithin } from './within.ts'

/** Where a date expression can begin: a word that introduces one, or a digit that no number runs into. */
const openings =
  /(?<![a-z0-9/])(?:truoc|tai|cham|muon|tre|khong|thoi|han|tinh|ke|thong|cho|den|het|bat|tu|sau|trong|xong|ngay|nhan|dip|du|vao|luc|hoi|thu|chu|mung|hang|moi|dinh|theo|dam|bao|toi|thang|quy|tuan|dau|giua|cuoi|thuong|trung|ha|nam|giai|nhiem|nien|chin|mot|hai|ba|bon|bay|tam|muoi|[<>(]|(?<![0-9][.,-])[0-9lio])/g

/**
 * Every date expression of a text, in order and without overlap. Offsets are UTF-16 units of `text`. `dueOn` is the
 * printed date, without reckoning: days off and days past stay, durations and months give null and a reason.
 */
export const readDues = (text: string, context: DueContext): DueReading[] => {
  const folded = fold(text)
  const readings: DueReading[] = []
  openings.lastIndex = 0
  for (let opening = openings.exec(folded.text); opening; opening = openings.exec(folded.text)) {
    const reading = readingAt(text, folded, opening.index, context)
    if (!reading) continue
    readings.push(reading.reading)
    openings.lastIndex = reading.foldedEnd
  }
  return readings
}

const readingAt = (
  text: string,
  folded: Folded,
  place: number,
  context: DueContext,
): { reading: DueReading; foldedEnd: number } | null => {
  const undated = undatedAt(folded.text, place)
  if (undated) return { reading: undatedReading(text, folded, undated, context), foldedEnd: undated.end }
  const expression = expressionAt(folded.text, place)
  if (!expression || isOtherWord(text, folded, expression)) return null
  const resumeAt = openings.lastIndex
  const reading = datedReading(text, folded, comesBack(folded.text, expression), context)
  openings.lastIndex = resumeAt
  return { reading, foldedEnd: expression.end }
}

/** Without accents "thẳng 08" looks like a month; where nothing else says that it is one, the accent decides. */
const isOtherWord = (text: string, folded: Folded, { lead, last, start }: Expression): boolean => {
  if (lead !== null || last.unit !== 'month' || last.year !== null) return false
  return !/^(?:\S+ ){0,2}tháng/iu.test(
    text
      .slice(folded.at[start] ?? 0)
      .slice(0, 60)
      .normalize('NFC'),
  )
}

const yearly = /(?:hang|moi) (?:nam|quy|thang|tuan)|dinh ky/
// A blank line alone parts nothing; a new item does.
const sentenceBreak = /[.;]|\n(?=[-+•]|[0-9]{1,2}[.)]|[ivx]+\.|[a-z]\))/
/** "Định kỳ 06 tháng (trước ngày 15/6) và năm (trước ngày 15/12)": a day without a year that its sentence says comes back. */
const comesBack = (folded: string, expression: Expression): Expression => {
  const { last, recurrence, start } = expression
  if (recurrence !== null || last.unit !== 'day' || last.year !== null) return expression
  const sentence =
    folded
      .slice(Math.max(0, start - 160), start)
      .split(sentenceBreak)
      .at(-1) ?? ''
  return yearly.test(sentence) ? { ...expression, recurrence: 'year' } : expression
}

/** "Ngày 15 tháng 7 (âm lịch)": which day that is nobody reckons here. */
const lunarAfter = /^,? ?\(?(?:am lich|al\b)/
const byTheMoon = {
  dueOn: null,
  startOn: null,
  yearInferred: false,
  impossible: false,
  reason: reasons.lunar,
} as const

const datedReading = (
  text: string,
  folded: Folded,
  expression: Expression,
  context: DueContext,
): DueReading => {
  const span = spanOf(text, folded, expression.start, expression.end)
  const around = { folded: folded.text, before: text.slice(0, span.start), after: text.slice(span.end) }
  const lunar = lunarAfter.test(folded.text.slice(expression.end, expression.end + 12))
  return {
    ...span,
    kind: kindOf(expression, around),
    relation: relationOf(expression),
    timeOfDay: expression.lead?.timeOfDay ?? null,
    ...(lunar ? byTheMoon : resolve(expression, context)),
  }
}

const undatedReading = (text: string, folded: Folded, undated: Undated, context: DueContext): DueReading => {
  const counted = undated.countsFrom === null ? null : countedFrom(folded.text, undated.countsFrom, context)
  return {
    ...spanOf(text, folded, undated.start, undated.end),
    kind: undated.what === 'period' ? 'period' : 'due',
    dueOn: null,
    startOn: counted,
    relation: undated.what === 'duration' ? 'within' : null,
    timeOfDay: null,
    yearInferred: false,
    impossible: false,
    reason: reasons[undated.what],
  }
}

const countedFrom = (folded: string, place: number, context: DueContext): string | null => {
  const moment = dayAt(folded, place + 'ngay '.length, true)
  if (!moment) return null
  const only: Expression = {
    start: place,
    end: moment.end,
    lead: null,
    first: null,
    last: moment,
    recurrence: null,
  }
  return resolve(only, context).dueOn
}

/** A day with an hour counts up to that hour, so "trước 17 giờ ngày D" is 'by', not the day before. */
const relationOf = ({ lead, last, first }: Expression): DueRelation | null => {
  const relation = lead?.relation ?? null
  if (relation === 'before') return lead?.timeOfDay ? 'by' : 'before'
  if (relation === 'by' || relation === 'within') return relation
  if (relation === 'on') return first === null && last.unit === 'day' ? 'on' : 'within'
  if (relation === 'after' || relation === 'upTo') return null
  if (relation === 'from') return first ? 'within' : null
  if (first !== null) return 'within'
  return last.unit === 'day' ? 'on' : 'within'
}

const spanOf = (text: string, folded: Folded, from: number, to: number) => {
  const start = folded.at[from] ?? text.length
  let end = (folded.at[to - 1] ?? text.length) + 1
  while (/\p{M}/u.test(text.charAt(end))) end++
  const opened = text.slice(start, end).includes('**') && text.startsWith('**', end)
  if (opened) end += 2
  return { start, end, dueText: text.slice(start, end) }
}
