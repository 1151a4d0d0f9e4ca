import { figure, rateOf, totalOf } from './figures.ts'
import { counts, rateIndicators, type Year, years } from './indicators.ts'
import type { SectionNumber } from './outline.ts'
import { slips } from './slips.ts'

type Paragraphs = readonly string[]

/**
 * The words of one unit's report, heading by heading. Where a number of its own table belongs, the words hold
 * `{sessions}` (over the window), `{sessions@2019}` (one year), `{sessions@2013-2017}` (some years) or the same
 * with a rate, so the text can quote nothing that the table does not say.
 */
export interface ReportProse {
  readonly unit: string
  readonly title: string
  readonly sections: readonly [
    Paragraphs,
    Paragraphs,
    Paragraphs,
    Paragraphs,
    Paragraphs,
    Paragraphs,
    Paragraphs,
    Paragraphs,
  ]
}

/** One number as the text prints it and where: characters `start`–`end` of a paragraph. */
export interface Quotation {
  readonly unit: string
  readonly section: SectionNumber
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly indicator: string
  readonly from: Year
  readonly to: Year
  readonly printed: string
}

export interface WrittenReport {
  readonly unit: string
  readonly title: string
  readonly sections: readonly { readonly number: SectionNumber; readonly paragraphs: Paragraphs }[]
  readonly quotations: readonly Quotation[]
}

/** 1234567 → "1.234.567", as official Vietnamese prints it. */
export const inVietnamese = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** 93.4567 → "93,5": one decimal, a comma, none where it is whole. */
export const percentInVietnamese = (value: number): string => {
  const tenths = Math.round(value * 10)
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
}

const isYear = (value: number): value is Year => years.some(year => year === value)

const yearsOf = (span: string | undefined): readonly [Year, Year] => {
  const [from = 2013, to = from] = span ? span.split('-').map(Number) : [2013, 2023]
  if (!isYear(from) || !isYear(to)) throw new RangeError(`not years of the window: ${span}`)
  return [from, to]
}

const proseSlip = (unit: string, section: SectionNumber, indicator: string): number =>
  slips.reduce(
    (off, slip) =>
      slip.kind === 'prose' && slip.unit === unit && slip.section === section && slip.indicator === indicator
        ? off + slip.off
        : off,
    0,
  )

/** The number a quotation should print by the unit's table. Throws where the table has none. */
export const printedFigure = (unit: string, indicator: string, from: Year, to: Year, off = 0): string => {
  const rate = rateIndicators.find(({ id }) => id === indicator)
  const count = counts.find(({ id }) => id === indicator)
  const value = rate
    ? rateOf(unit, rate.id, from, to)
    : count
      ? from === to
        ? figure(unit, count.id, from)
        : totalOf(unit, count.id, from, to)
      : null
  if (value === null) throw new RangeError(`${unit} has no figure ${indicator} for ${from}-${to}`)
  return rate ? percentInVietnamese(value) : inVietnamese(value + off)
}

const placeholder = /\{(\w+)(?:@(\d{4}(?:-\d{4})?))?\}/g

const writeParagraph = (
  unit: string,
  section: SectionNumber,
  paragraph: number,
  words: string,
): { readonly text: string; readonly quotations: readonly Quotation[] } => {
  const quotations: Quotation[] = []
  let text = ''
  let read = 0
  for (const match of words.matchAll(placeholder)) {
    const [whole, indicator = '', span] = match
    text += words.slice(read, match.index)
    const [from, to] = yearsOf(span)
    const off = span === undefined ? proseSlip(unit, section, indicator) : 0
    const printed = printedFigure(unit, indicator, from, to, off)
    const start = text.length
    text += printed
    quotations.push({ unit, section, paragraph, start, end: text.length, indicator, from, to, printed })
    read = match.index + whole.length
  }
  return { text: text + words.slice(read), quotations }
}

/** Fills the figures into the words and says where each stands. Paragraphs count from 0. */
export const writeReport = (prose: ReportProse): WrittenReport => {
  const sections = prose.sections.map((paragraphs, at) => {
    const number = (at + 1) as SectionNumber
    return {
      number,
      written: paragraphs.map((words, paragraph) => writeParagraph(prose.unit, number, paragraph, words)),
    }
  })
  return {
    unit: prose.unit,
    title: prose.title,
    sections: sections.map(({ number, written }) => ({
      number,
      paragraphs: written.map(({ text }) => text),
    })),
    quotations: sections.flatMap(({ written }) => written.flatMap(({ quotations }) => quotations)),
  }
}
