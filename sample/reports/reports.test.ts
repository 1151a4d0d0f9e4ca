import { describe, expect, test } from 'vitest'
import { departmentProfiles, districtProfiles } from '../profiles.ts'
import { printedFigure, type ReportProse, writeReport } from '../prose.ts'
import { slips } from '../slips.ts'
import { departmentReports, districtReports } from './index.ts'

const all = [...districtReports, ...departmentReports]

const wordsOf = (prose: ReportProse): string =>
  writeReport(prose)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .join('\n')

/** Sentences without their numbers, so that a template with other figures in it counts as the same sentence. */
const sentencesOf = (prose: ReportProse): ReadonlySet<string> =>
  new Set(
    prose.sections
      .flat()
      .flatMap(paragraph => paragraph.split(/(?<=[.;?!:])\s+/))
      .map(sentence =>
        sentence
          .replace(/\{[^}]*\}/g, '#')
          .toLowerCase()
          .trim(),
      )
      .filter(sentence => sentence.split(' ').length > 3),
  )

/** Runs of five words, numbers apart: what a reader would feel as the same machine. */
const runsOf = (prose: ReportProse): ReadonlySet<string> => {
  const words = prose.sections
    .flat()
    .join(' ')
    .replace(/\{[^}]*\}/g, '#')
    .toLowerCase()
    .split(/[^\p{L}#]+/u)
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(sentence => b.has(sentence)).length / Math.min(a.size, b.size)

const pairs = (reports: readonly ReportProse[]) =>
  reports.flatMap((first, at) => reports.slice(at + 1).map(second => [first, second] as const))

describe('the reports', () => {
  test('twenty-one districts and twenty-two departments, each once', () => {
    expect(districtReports.map(({ unit }) => unit)).toEqual([...districtProfiles.keys()].sort())
    expect(new Set(departmentReports.map(({ unit }) => unit)).size).toBe(22)
    for (const { unit } of departmentReports) expect(departmentProfiles.has(unit)).toBe(true)
  })

  test('fill all eight headings at the length of real ones', () => {
    for (const prose of all) {
      const count = wordsOf(prose).split(/\s+/).length
      expect(prose.sections.every(paragraphs => paragraphs.every(words => words.length > 10))).toBe(true)
      expect(prose.sections.every(paragraphs => paragraphs.length > 0)).toBe(true)
      expect(count).toBeGreaterThan(districtProfiles.has(prose.unit) ? 550 : 220)
    }
  })

  test('quote, at the characters they say, the number of the unit’s own table', () => {
    for (const prose of all) {
      const report = writeReport(prose)
      for (const quotation of report.quotations) {
        const { unit, section, paragraph, start, end, indicator, from, to } = quotation
        const slip = slips.some(
          found =>
            found.kind === 'prose' &&
            found.unit === unit &&
            found.section === section &&
            found.indicator === indicator,
        )
        const text = report.sections[section - 1]?.paragraphs[paragraph]?.slice(start, end)
        expect(text).toBe(quotation.printed)
        expect(text === printedFigure(unit, indicator, from, to)).toBe(!slip)
      }
    }
  })

  test('hold no number beside the quoted ones but years, dates, roads, names and numbering', () => {
    const known =
      /09\/CTr-BCA-MTTW|\b(\d{1,2}\/)?\d{1,2}\/\d{4}\b|\b\d{1,2}\/\d{1,2}\b|\b(19|20)\d\d\b|Quốc lộ \d+A?|đường 7|10 năm|\(\d\) |tháng \d|loại \d|mốc số 0(?!\d)|Ngõ 5 giờ|5 không, 3 sạch|COVID-19|Tiêu chí 19\.2/g
    const stray = all.flatMap(prose =>
      [prose.title, ...prose.sections.flat()].flatMap(words => {
        const left = words
          .replace(/\{[^}]*\}/g, '')
          .replace(/(\d+) (xã|phường)/g, (whole, count: string) =>
            Number(count) === districtProfiles.get(prose.unit)?.communes ? '' : whole,
          )
          .replace(known, '')
        return /\d/.test(left) ? [`${prose.unit}: ${left}`] : []
      }),
    )
    expect(stray).toEqual([])
  })

  test('every prose slip stands where it is listed', () => {
    for (const slip of slips.filter(found => found.kind === 'prose')) {
      const prose = all.find(({ unit }) => unit === slip.unit)
      expect(prose?.sections[slip.section - 1]?.join()).toContain(`{${slip.indicator}}`)
    }
  })
})

describe('no two reports sound like one machine', () => {
  test('two districts share at most a tenth of their sentences, two departments a fifth', () => {
    for (const [first, second] of pairs(districtReports))
      expect(shared(sentencesOf(first), sentencesOf(second))).toBeLessThanOrEqual(0.1)
    for (const [first, second] of pairs(departmentReports))
      expect(shared(sentencesOf(first), sentencesOf(second))).toBeLessThanOrEqual(0.2)
  })

  test('two districts share at most a seventh of their runs of five words', () => {
    for (const [first, second] of pairs(districtReports))
      expect(shared(runsOf(first), runsOf(second))).toBeLessThanOrEqual(1 / 7)
  })
})
