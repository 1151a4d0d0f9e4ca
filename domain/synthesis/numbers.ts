import { type Indicator, sum, wholeWindow } from '../report/index.ts'
import { type Contribution, isStock, type MapReading, overWindow, totalsOf } from '../rollup/index.ts'

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
  /** The unit of the chosen map whose value it is, where it is one's. */
  readonly unit?: string
}

/** The values of one place of the chosen map, with the units whose reports are in them. */
export interface PlaceValues {
  readonly sources: readonly number[]
  readonly values: readonly KnownValue[]
}

/** What a number can be found in. */
export interface Tables {
  /** The table of the unit that is cited. */
  readonly own: readonly KnownValue[]
  /** Those of the places of the chosen map. */
  readonly places: readonly KnownValue[]
  readonly totals: readonly KnownValue[]
}

export interface NumberCheck extends StatedNumber {
  /** `own`: in the cited unit's own table; `place`: on the chosen map; `total`: in the totals; `unknown`: nowhere. */
  readonly verdict: 'own' | 'place' | 'total' | 'unknown'
  readonly found: {
    readonly indicator: string
    readonly period: string
    /** The unit of the chosen map; null where it is not one's. */
    readonly unit: string | null
  } | null
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

/** The same for each place of the chosen map: a rate is that of the place's own two counts. */
export const valuesAtPlaces = (
  indicators: readonly Indicator[],
  reading: MapReading,
  nameOf: (unitId: number) => string,
): PlaceValues[] => {
  const places = new Map<string, { sources: number[]; values: KnownValue[] }>()
  for (const indicator of indicators) {
    const adds = indicator.type !== 'rate' && !isStock(indicator)
    for (const { unitId, held, sources, values: years, overall } of reading.placesOf(indicator.code)) {
      const key = `${unitId} ${held ?? ''}`
      const place = places.get(key) ?? { sources: [], values: [] }
      const told = [...(overall === null ? [] : [overall]), ...years, ...(adds ? neighbouring(years) : [])]
      place.sources.push(...sources)
      place.values.push(
        ...told.flatMap(({ period, value }) =>
          value === null
            ? []
            : [
                {
                  indicator: indicator.name,
                  measure: indicator.unitOfMeasure,
                  period,
                  value: sum([value]),
                  unit: nameOf(unitId),
                },
              ],
        ),
      )
      places.set(key, place)
    }
  }
  return [...places.values()]
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
 * Every number of a passage that says what it counts, looked up in the table of the unit it cites, in the units of
 * the chosen map, and then in the totals. A number in none is shown for a person to check; it may still be right.
 */
export const checkNumbers = (text: string, tables: Tables, measures: readonly string[]): NumberCheck[] =>
  numbersIn(text, measures).flatMap((stated): NumberCheck[] => {
    const at = (known: readonly KnownValue[]) =>
      known.find(({ measure, value }) => value === stated.value && counts(measure, stated.measure))
    const [verdict, found] = firstFound([
      ['own', at(tables.own)],
      ['place', at(tables.places)],
      ['total', at(tables.totals)],
    ])
    if (found === undefined && Number(stated.value) < worthAsking) return []
    const place =
      found === undefined
        ? null
        : { indicator: found.indicator, period: found.period, unit: found.unit ?? null }
    return [{ ...stated, verdict, found: place }]
  })

type Looked = readonly (readonly [NumberCheck['verdict'], KnownValue | undefined])[]

const firstFound = (looked: Looked): Looked[number] =>
  looked.find(([, found]) => found !== undefined) ?? ['unknown', undefined]
