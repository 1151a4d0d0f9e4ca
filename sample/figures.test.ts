import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from './checks.ts'
import { communeDistricts, communeFiguresOf, divide } from './commune-figures.ts'
import { figure, figuresOf, rateOf, totalOf, trueFigure } from './figures.ts'
import { type CountedId, counts, rateIndicators, type Year, years } from './indicators.ts'
import { departmentProfiles, districtProfiles } from './profiles.ts'
import { inVietnamese, percentInVietnamese } from './prose.ts'
import { slips } from './slips.ts'

const units = [...districtProfiles.keys(), ...departmentProfiles.keys()]
const fullYears: readonly Year[] = years.filter(year => year !== 2013 && year !== 2023)
type Read = (unit: string, id: CountedId, year: Year) => number | null

const sum = (read: Read, unit: string, ids: readonly CountedId[], year: Year): number =>
  ids.reduce((all, id) => all + (read(unit, id, year) ?? 0), 0)

/** Above `factor` times the middle one of the full years. */
const jumps = (read: Read, unit: string, id: CountedId, factor: number, year: Year): boolean => {
  const values = fullYears.map(other => read(unit, id, other) ?? 0).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] ?? 0
  return fullYears.includes(year) && (read(unit, id, year) ?? 0) > factor * middle
}

/** What the checks find in a table, as "unit indicator year". */
const findings = (read: Read): readonly string[] =>
  units.flatMap(unit =>
    checks.flatMap(check => {
      if (check.kind === 'partOf')
        return years
          .filter(year => sum(read, unit, check.parts, year) > sum(read, unit, check.whole, year))
          .map(year => `${unit} ${check.parts[0]} ${year}`)
      if (check.kind === 'together')
        return years
          .filter(
            year =>
              read(unit, check.first, year) !== null &&
              (read(unit, check.first, year) === 0) !== (read(unit, check.second, year) === 0),
          )
          .map(year => `${unit} ${check.first} ${year}`)
      if (check.kind === 'jump')
        return check.indicators.flatMap(id =>
          years
            .filter(year => jumps(read, unit, id, check.factor, year))
            .map(year => `${unit} ${id} ${year}`),
        )
      return check.indicators
        .filter(
          id =>
            read(unit, id, 2014) !== null && new Set(fullYears.map(year => read(unit, id, year))).size === 1,
        )
        .map(id => `${unit} ${id}`)
    }),
  )

describe('the generator', () => {
  test('gives this one table on every machine', () => {
    const table = units
      .flatMap(figuresOf)
      .map(({ unit, indicator, year, value }) => [unit, indicator, year, value])
    const communes = communeDistricts.flatMap(communeFiguresOf)
    expect(
      createHash('sha256')
        .update(JSON.stringify([table, communes]))
        .digest('hex'),
    ).toMatchInlineSnapshot(`"aa4faf63ddfd127a6fe178e867b9d2a4f8044cd312c91047b9e06b91e01ae2d2"`)
  })

  test('counts in whole numbers, never below nought', () => {
    for (const { value } of units.flatMap(figuresOf))
      expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true)
  })

  test('varies as real ones do: bigger districts count more, the epidemic dips, the festival skips 2021', () => {
    expect(totalOf('426', 'sessions') ?? 0).toBeGreaterThan(totalOf('413', 'sessions') ?? 0)
    for (const unit of districtProfiles.keys()) {
      expect(figure(unit, 'sessions', 2021) ?? 0).toBeLessThan(figure(unit, 'sessions', 2019) ?? 0)
      expect(figure(unit, 'festivals', 2021) ?? 0).toBeLessThan(figure(unit, 'festivals', 2022) ?? 0)
      expect(figure(unit, 'socialPosts', 2022) ?? 0).toBeGreaterThan(figure(unit, 'socialPosts', 2016) ?? 0)
    }
  })

  test('sums a flow over the years and takes the last of a stock', () => {
    expect(totalOf('417', 'sessions')).toBe(
      years.reduce((all, year) => all + (figure('417', 'sessions', year) ?? 0), 0),
    )
    expect(totalOf('417', 'modelsMaintained')).toBe(figure('417', 'modelsMaintained', 2023))
    expect(rateOf('417', 'areasRate', 2023, 2023)).toBeNull()
    expect(rateOf('417', 'areasRate')).toBeLessThan(100)
  })
})

describe('the indicators', () => {
  test('thirty-two are counted, each once; each rate divides two of them', () => {
    const ids = new Set<string>(counts.map(({ id }) => id))
    expect(ids.size).toBe(32)
    expect(counts).toHaveLength(32)
    for (const { numerator, denominator } of rateIndicators)
      expect(ids.has(numerator) && ids.has(denominator)).toBe(true)
  })
})

describe('the checks', () => {
  test('find nothing in what was truly counted', () => {
    expect(findings(trueFigure)).toEqual([])
  })

  test('find every slip of the pen in the tables, and nothing else', () => {
    const found = new Set(findings(figure))
    const blank = figuresOf('424').filter(({ value }) => value === null)
    expect(blank.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual(['leaflets 2017'])
    expect([...found].sort()).toEqual(
      [
        '418 modelsReplicated 2018',
        '421 areasRecognised 2019',
        '428 trainingClasses 2017',
        '430 festivalAttendance 2018',
        '432 equipment 2016',
        'y-te attendance',
      ].sort(),
    )
  })
})

describe('the communes', () => {
  test('add up to what their district states, but for the listed slip', () => {
    const off = communeDistricts.flatMap(district => {
      const figures = communeFiguresOf(district)
      const cells = new Set(figures.map(({ indicator, year }) => `${indicator} ${year}`))
      return [...cells].flatMap(cell => {
        const mine = figures.filter(({ indicator, year }) => `${indicator} ${year}` === cell)
        const first = mine[0]
        const stated = first ? figure(district, first.indicator, first.year) : null
        const added = mine.reduce((all, { value }) => all + (value ?? 0), 0)
        return added === stated ? [] : [`${district} ${cell} ${added - (stated ?? 0)}`]
      })
    })
    expect(off).toEqual(['413 festivals 2018 2'])
    expect(slips.filter(({ kind }) => kind === 'sum')).toHaveLength(1)
  })

  test('a part never outgrows its whole, however a total is divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wholes, share) => {
          const total = Math.floor(wholes.reduce((all, whole) => all + whole, 0) * share)
          const parts = divide(total, wholes)
          expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
          expect(parts.every((part, at) => part <= (wholes[at] ?? 0))).toBe(true)
        },
      ),
    )
  })
})

describe('numbers in official Vietnamese', () => {
  test('thousands with points, decimals with a comma', () => {
    expect(inVietnamese(1234567)).toBe('1.234.567')
    expect(inVietnamese(999)).toBe('999')
    expect(percentInVietnamese(93.4567)).toBe('93,5')
    expect(percentInVietnamese(90)).toBe('90')
  })
})
