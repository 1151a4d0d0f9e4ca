import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubtsAbout, type Entry, pointsOf, rankingOf, type Weighted } from './ranking.ts'

const hundredth = fc.integer({ min: 0, max: 1000 })
const text = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

const criteria = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 })
  .map(weights => weights.map((weight, id): Weighted => ({ id, weight })))

/** Entries whose every reviewer may or may not have filled the sheet. */
const contest = criteria.chain(of =>
  fc.record({
    criteria: fc.constant(of),
    entries: fc
      .array(
        fc.array(fc.option(fc.tuple(...of.map(() => fc.option(hundredth, { freq: 6 })))), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map(all =>
        all.map(
          (sheets, exemplarId): Entry => ({
            exemplarId,
            expected: sheets.map((_, reviewer) => reviewer),
            sheets: sheets.flatMap((values, reviewerId) =>
              values === null
                ? []
                : [
                    {
                      reviewerId,
                      scores: values.flatMap((value, criterionId) =>
                        value === null ? [] : [{ criterionId, value: text(value) }],
                      ),
                    },
                  ],
            ),
          }),
        ),
      ),
  }),
)

/** The same mean by another way: every sheet blown up to one common denominator. */
const meanOf = ({ sheets }: Entry, of: readonly Weighted[]): readonly [bigint, bigint] | null => {
  const full = sheets.filter(sheet => sheet.scores.length === of.length)
  if (full.length === 0) return null
  const weights = of.reduce((sum, { weight }) => sum + weight, 0)
  const sum = full.flatMap(({ scores }) =>
    scores.map(
      ({ criterionId, value }) =>
        BigInt(value.replace('.', '')) * BigInt(of.find(({ id }) => id === criterionId)?.weight ?? 0),
    ),
  )
  return [sum.reduce((a, b) => a + b, 0n), BigInt(weights * full.length)]
}

describe('the ranking', () => {
  test('names every entry once and counts who has scored and who has not', () => {
    fc.assert(
      fc.property(contest, ({ criteria: of, entries }) => {
        const ranking = rankingOf(of, entries)
        expect(ranking.map(({ exemplarId }) => exemplarId).toSorted((a, b) => a - b)).toEqual(
          entries.map(({ exemplarId }) => exemplarId),
        )
        for (const { exemplarId, counted, missing } of ranking)
          expect(counted + missing.length).toBe(entries[exemplarId]?.expected.length)
      }),
    )
  })

  test('puts a larger exact mean above a smaller one, and equals on one rank with the next skipped', () => {
    fc.assert(
      fc.property(contest, ({ criteria: of, entries }) => {
        const means = entries.map(entry => meanOf(entry, of))
        for (const { exemplarId, rank, tied } of rankingOf(of, entries)) {
          const own = means[exemplarId] ?? null
          if (own === null) {
            expect(rank).toBeNull()
            continue
          }
          const others = means.flatMap(mean => (mean === null ? [] : [mean[0] * own[1] - own[0] * mean[1]]))
          expect(rank).toBe(others.filter(difference => difference > 0n).length + 1)
          expect(tied).toBe(others.filter(difference => difference === 0n).length > 1)
        }
      }),
    )
  })

  test('does not depend on the order in which sheets or criteria come', () => {
    fc.assert(
      fc.property(contest, ({ criteria: of, entries }) => {
        const turned = entries.map(entry => ({
          ...entry,
          sheets: entry.sheets.toReversed().map(sheet => ({ ...sheet, scores: sheet.scores.toReversed() })),
        }))
        expect(rankingOf(of.toReversed(), turned)).toEqual(rankingOf(of, entries))
      }),
    )
  })

  test('never falls when one score rises', () => {
    fc.assert(
      fc.property(contest, ({ criteria: of, entries }) => {
        const rankOf = (all: readonly Entry[]) =>
          rankingOf(of, all).find(({ exemplarId }) => exemplarId === 0)?.rank ?? null
        const before = rankOf(entries)
        const better = entries.map(entry =>
          entry.exemplarId !== 0
            ? entry
            : {
                ...entry,
                sheets: entry.sheets.map(sheet => ({
                  ...sheet,
                  scores: sheet.scores.map((score, at) => (at === 0 ? { ...score, value: '10.00' } : score)),
                })),
              },
        )
        const after = rankOf(better)
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })

  test('tells two means apart that two decimals cannot', () => {
    const of = [
      { id: 1, weight: 1 },
      { id: 2, weight: 99 },
    ]
    const entry = (exemplarId: number, one: string): Entry => ({
      exemplarId,
      expected: [1],
      sheets: [
        {
          reviewerId: 1,
          scores: [
            { criterionId: 1, value: one },
            { criterionId: 2, value: '8' },
          ],
        },
      ],
    })
    const [best, next] = rankingOf(of, [entry(1, '8'), entry(2, '8.01')])
    expect([best?.exemplarId, best?.points, next?.points]).toEqual([2, '8.00', '8.00'])
    expect([best?.rank, next?.rank, best?.tied]).toEqual([1, 2, false])
  })

  test('does not count a reviewer who must not score', () => {
    const of = [{ id: 1, weight: 1 }]
    const scores = [{ criterionId: 1, value: '10' }]
    const entry = { exemplarId: 1, expected: [2], sheets: [{ reviewerId: 1, scores }] }
    expect(rankingOf(of, [entry])).toMatchObject([{ points: null, rank: null, missing: [2] }])
  })

  test('one sheet is the weighted mean, half up', () => {
    const of = [
      { id: 1, weight: 1 },
      { id: 2, weight: 1 },
    ]
    const sheet = {
      reviewerId: 1,
      scores: [
        { criterionId: 1, value: '7.01' },
        { criterionId: 2, value: '7' },
      ],
    }
    expect(pointsOf(sheet, of)).toBe('7.01')
    expect(pointsOf({ ...sheet, scores: sheet.scores.slice(1) }, of)).toBeNull()
  })
})

describe('what the minutes must explain', () => {
  const entry = (exemplarId: number, rank: number | null, missing: number[] = []) => ({
    exemplarId,
    rank,
    points: rank === null ? null : '8.00',
    tied: false,
    counted: 1,
    missing,
  })

  test('nothing, where the best is taken and all have scored', () => {
    expect(doubtsAbout([entry(1, 1), entry(2, 2)], [1])).toEqual([])
  })

  test('a missing sheet, an equal left out, a better passed over, one never scored', () => {
    expect(doubtsAbout([entry(1, 1, [7]), entry(2, 2)], [1])).toEqual(['missing'])
    expect(doubtsAbout([entry(1, 1), entry(2, 1)], [1])).toEqual(['tie'])
    expect(doubtsAbout([entry(1, 1), entry(2, 1)], [1, 2])).toEqual([])
    expect(doubtsAbout([entry(1, 1), entry(2, 2)], [2])).toEqual(['passedOver'])
    expect(doubtsAbout([entry(1, 1), entry(2, null)], [2])).toEqual(['passedOver'])
  })
})
