import { type Indicator, sum, wholeWindow } from '../report/index.ts'
import { type Contribution, isStock, overWindow, totalsOf } from '../rollup/index.ts'

/** A number in a sentence that is followed by what it counts: 2.327 buổi. */
export interface StatedNumber {
  /** Characters of the text, the measure not included. */
  readonly start: number
  readonly end: number
  /** Exact decimal text. */
  readonly value: string
  readonly measure: string
}

/** One value that the tables know, with what it counts and over which years. */
export interface KnownValue {
  readonly indicator: string
  readonly measure: string
  /** '2019', '2020–2022', or 'all' for the whole window. */
  readonly period: string
  readonly value: string
}

export interface NumberCheck extends StatedNumber {
  /** `own`: in the cited unit's own table; `total`: in the totals; `unknown`: in neither. */
  readonly verdict: 'own' | 'total' | 'unknown'
  readonly found: { readonly indicator: string; readonly period: string } | null
}

const written = /(?<![\d.,/–-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/]|[.,]\d|-\d)/g

const exact = (text: string): string => sum([text.replaceAll('.', '').replace(',', '.')])

/** The numbers of a text that are followed by one of the measures; dates, symbols and years are none. */
export const numbersIn = (text: string, measures: readonly string[]): StatedNumber[] => {
  const longestFirst = [...new Set(measures)].sort((one, other) => other.length - one.length)
  return [...text.matchAll(written)].flatMap(match => {
    const end = match.index + match[0].length
    const rest = text
      .slice(end)
      .replace(/^[\s\u00A0]+/, '')
      .toLowerCase()
    const measure = longestFirst.find(each => startsWithWord(rest, each.toLowerCase()))
    return measure === undefined ? [] : [{ start: match.index, end, value: exact(match[0]), measure }]
  })
}

const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))

/** All that a table of figures can be quoted with: each year, the whole window, and the sum of neighbouring years. */
export const knownValues = (
  indicators: readonly Indicator[],
  contributions: readonly Contribution[],
): KnownValue[] => {
  const totals = totalsOf(indicators, contributions)
  const overall = overWindow(indicators, contributions)
  return indicators.flatMap(indicator => {
    const years = totals.filter(total => total.indicator === indicator.code && total.period !== wholeWindow)
    const whole = overall.filter(total => total.indicator === indicator.code)
    const adds = indicator.type !== 'rate' && !isStock(indicator)
    const values = [...whole, ...years, ...(adds ? neighbouring(years) : [])]
    return values.flatMap(({ period, value }) =>
      value === null
        ? []
        : [{ indicator: indicator.name, measure: indicator.unitOfMeasure, period, value: sum([value]) }],
    )
  })
}

interface Dated {
  readonly period: string
  readonly value: string | null
}

const neighbouring = (years: readonly Dated[]): Dated[] =>
  years.flatMap((first, from) =>
    years.slice(from + 1).map((last, after) => ({
      period: `${first.period}–${last.period}`,
      value: sum(years.slice(from, from + after + 2).map(({ value }) => value ?? '0')),
    })),
  )

/** Prose shortens what a table counts: "53.435 lượt chị em" are lượt người. */
const counts = (measure: string, stated: string): boolean =>
  measure === stated || measure.startsWith(`${stated} `)

/** Below this a count usually tells of examples and stands in no table. */
const worthAsking = 10

/**
 * Every number of a passage that says what it counts, looked up in the table of the unit it cites and then in the
 * totals. A number in neither is shown for a person to check; it may still be right.
 */
export const checkNumbers = (
  text: string,
  own: readonly KnownValue[],
  totals: readonly KnownValue[],
  measures: readonly string[],
): NumberCheck[] =>
  numbersIn(text, measures).flatMap((stated): NumberCheck[] => {
    const at = (known: readonly KnownValue[]) =>
      known.find(({ measure, value }) => value === stated.value && counts(measure, stated.measure))
    const inOwn = at(own)
    const found = inOwn ?? at(totals)
    if (found === undefined && Number(stated.value) < worthAsking) return []
    const verdict = inOwn === undefined ? (found === undefined ? 'unknown' : 'total') : 'own'
    const place = found === undefined ? null : { indicator: found.indicator, period: found.period }
    return [{ ...stated, verdict, found: place }]
  })
