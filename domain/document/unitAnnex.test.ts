import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orders, play, standsOn } from '../org/history.fixture.ts'
import { plainPassages } from '../org/index.ts'
import type { Indicator } from '../report/index.ts'
import { percent, readingOf, sum, type UnitReading, unitTable } from '../rollup/index.ts'
import { documentProof, unitTables, verifyProof } from './index.ts'

const indicator = (code: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  section: 'I',
  name: code,
  nameEn: code,
  unitOfMeasure: 'hộ',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...change,
})

const indicators = [
  indicator('recognised'),
  indicator('registered'),
  indicator('rate', { type: 'rate', numerator: 'recognised', denominator: 'registered' }),
  indicator('left', { formula: 'registered - recognised' }),
]
const sections = [{ label: 'I', title: 'Kết quả' }]
const onDay = '2025-07-01'
const whole = { weight: '1', weightOf: '1' }

interface Reported {
  readonly unitId: number
  readonly recognised: number | null
  readonly registered: number | null
  /** The unit of the map that it merges into. */
  readonly into: number
}

const units: fc.Arbitrary<readonly Reported[]> = fc
  .array(
    fc.record({
      recognised: fc.option(fc.nat(5_000), { freq: 8 }),
      registered: fc.option(fc.nat(9_000), { freq: 8 }),
      into: fc.integer({ min: 101, max: 104 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map(rows => rows.map((row, at) => ({ ...row, unitId: at + 1 })))

const reportOf = (unitId: number) => ({
  unitId,
  unitName: `Xã ${unitId}`,
  countedOn: '2023-03-30',
  reportId: unitId,
  version: 1,
  sha256: 'x',
})

const readingFrom = (rows: readonly Reported[], mapOn: string | null): UnitReading => ({
  roads:
    mapOn === null
      ? null
      : {
          onDay: mapOn,
          passages: rows.map(({ unitId, into }) => ({
            id: 1,
            onDay,
            fromUnitId: unitId,
            into: [{ unitId: into, share: whole }],
          })),
          standing: mapOn < onDay ? rows.map(({ unitId }) => unitId) : [101, 102, 103, 104],
          under: [],
        },
  indicators,
  reports: rows.map(({ unitId }) => reportOf(unitId)),
  figures: rows.flatMap(({ unitId, recognised, registered }) =>
    (
      [
        ['recognised', recognised],
        ['registered', registered],
      ] as const
    ).flatMap(([code, value]): [number, string, string, string][] =>
      value === null ? [] : [[unitId, code, '2022', String(value)]],
    ),
  ),
  names: [...rows.map(({ unitId }) => unitId), 101, 102, 103, 104].map(unitId => ({
    unitId,
    unitName: `Xã ${unitId}`,
  })),
})

/** The rate of some units as a clerk reckons it: of those that gave both, one sum over the other. */
const byHand = (rows: readonly Reported[]) => {
  const both = rows.flatMap(({ recognised, registered }) =>
    recognised === null || registered === null ? [] : [{ recognised, registered }],
  )
  const over = (key: 'recognised' | 'registered') => sum(both.map(each => String(each[key])))
  const rates = both.flatMap(({ recognised, registered }) =>
    registered === 0 ? [] : [(recognised / registered) * 100],
  )
  return {
    rate: both.length === 0 ? null : percent(over('recognised'), over('registered')),
    mean: rates.length === 0 ? null : rates.reduce((all, rate) => all + rate, 0) / rates.length,
  }
}

describe('the tables by units of an issued report', () => {
  test('derive every rate from the sums of units that gave both counts, never from their rates', () => {
    let differed = 0
    fc.assert(
      fc.property(units, rows => {
        const given = readingFrom(rows, onDay)
        const table = unitTable(given, readingOf(given), new Set(['rate']))
        for (const place of [101, 102, 103, 104]) {
          const { rate, mean } = byHand(rows.filter(({ into }) => into === place))
          const cell = table.rows.find(({ unitId }) => unitId === place)?.figures[0]
          expect(cell?.value ?? null).toBe(rate)
          if (rate !== null && mean !== null && Math.abs(Number(rate) - mean) > 1) differed += 1
        }
        expect(table.totals[0]?.value ?? null).toBe(byHand(rows).rate)
      }),
    )
    // The generated cases tell the two ways of reckoning apart.
    expect(differed).toBeGreaterThan(0)
  })

  test('come to the same sums on both maps, in the words on the paper, and on the day before as reported', () => {
    fc.assert(
      fc.property(units, rows => {
        const [reported, before, after] = [null, '2025-06-30', onDay].map(mapOn =>
          unitTables(readingFrom(rows, mapOn), sections),
        )
        const counts = (tables: typeof reported) =>
          (tables ?? []).flatMap(({ columns, rows: lines }) =>
            ['recognised (hộ)', 'registered (hộ)', 'left (hộ)'].flatMap(header => {
              const at = columns.findIndex(column => column.header === header)
              if (at < 0) return []
              const cells = lines.map(({ cells: own }) => exact(own[at] ?? ''))
              expect(sum(cells.slice(0, -1))).toBe(cells.at(-1))
              return [[header, cells.at(-1)]]
            }),
          )
        expect(counts(after)).toEqual(counts(reported))
        expect(counts(before)).toEqual(counts(reported))
        const names = (tables: typeof reported) =>
          (tables ?? []).flatMap(({ rows: lines }) => lines.map(({ cells }) => cells[1]))
        expect(names(before)).toEqual(names(reported))
      }),
    )
  })

  test('on every day of any history: rows come to the sums reported, and the proof makes them again', () => {
    const figures = fc.array(
      fc.tuple(
        fc.integer({ min: 2, max: 50 }),
        fc.constantFrom('recognised', 'registered'),
        fc.constantFrom('2021', '2022'),
        fc.nat(9_999).map(String),
      ),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(orders, figures, fc.nat(50), (events, given, shift) => {
        const { states, passages, days } = play(events)
        const all = [...new Set(states.map(({ unitId }) => unitId))]
        const ids = [...new Set(given.map(([unitId]) => unitId))]
        const on = (unitId: number) => days[(unitId + shift) % days.length] ?? ''
        const reading = (mapOn: string): UnitReading => ({
          ...readingFrom([], null),
          roads: {
            onDay: mapOn,
            passages: plainPassages(passages),
            standing: [...all, ...ids].filter(standsOn(states, mapOn)),
            under: [],
          },
          reports: ids.map(unitId => ({ ...reportOf(unitId), countedOn: on(unitId) })),
          figures: given,
          names: [...new Set([...all, ...ids])].map(unitId => ({ unitId, unitName: `Xã ${unitId}` })),
        })
        const reported = { ...reading(''), roads: null }
        const totals = unitTables(reported, sections).map(({ rows }) => rows.at(-1)?.cells.slice(2, 6))
        for (const day of days) {
          const figured = reading(day)
          const tables = unitTables(figured, sections)
          expect(
            tables.map(({ rows }) =>
              rows
                .at(-1)
                ?.cells.slice(2, 6)
                .filter(cell => cell !== ''),
            ),
          ).toEqual(totals.map(cells => cells?.filter(cell => cell !== '')))
          for (const { columns, rows } of tables)
            for (const [at, { header }] of columns.entries())
              if (/^(?:recognised|registered) /.test(header))
                expect(sum(rows.slice(0, -1).map(({ cells }) => exact(cells[at] ?? '')))).toBe(
                  exact(rows.at(-1)?.cells[at] ?? ''),
                )
          const proof = { kind: 'tongket.proof', version: 1, document: '', sections } as const
          const whole = documentProof.parse({ ...proof, figures: figured, tables })
          expect(verifyProof(whole).differences).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('are made again from the proof, and any figure, share or cell that is changed is told', () => {
    const rows = [
      { unitId: 1, recognised: 10, registered: 10, into: 101 },
      { unitId: 2, recognised: 0, registered: 90, into: 101 },
    ]
    const figures = readingFrom(rows, onDay)
    const tables = unitTables(figures, sections)
    const base = { kind: 'tongket.proof', version: 1, document: '', sections } as const
    const proof = documentProof.parse(JSON.parse(JSON.stringify({ ...base, figures, tables })))
    expect(verifyProof(proof)).toMatchObject({ tables: 1, sums: 2, differences: [] })
    const cells = tables.map(table => ({
      ...table,
      rows: table.rows.map(row => ({ ...row, cells: row.cells.map(cell => cell.replace('100', '101')) })),
    }))
    expect(verifyProof({ ...proof, tables: cells }).differences).not.toEqual([])
    const elsewhere = { ...figures, roads: { ...figures.roads, passages: [] } } as typeof figures
    expect(verifyProof({ ...proof, figures: elsewhere }).differences).not.toEqual([])
  })
})

const exact = (cell: string): string => cell.replace('*', '').replaceAll('.', '').replace(',', '.') || '0'
