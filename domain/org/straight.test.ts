import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orders, play, standsOn, values } from './history.fixture.ts'
import { carry, type Passage, passagesAround, type ReportedValue } from './index.ts'
import { apportion, scaled } from './share.ts'

/** One day after the other, one passage after the other, for every value at once: what the roads may not differ from. */
const stepByStep = (reported: readonly ReportedValue[], passages: readonly Passage[], mapOn: string) => {
  const there = new Map<number, bigint>()
  const stopped: string[] = []
  const put = (unitId: number, more: bigint) => there.set(unitId, (there.get(unitId) ?? 0n) + more)
  const days = [...new Set([...passages.map(({ onDay }) => onDay), '9999-12-31'])].sort()
  let from = ''
  for (const day of days) {
    for (const { unitId, on, value } of reported) if (on >= from && on < day) put(unitId, scaled(value, 2))
    from = day
    const happened = passages.filter(({ onDay }) => onDay === day && onDay <= mapOn)
    for (const { fromUnitId, into } of [...happened].sort((one, other) => one.id - other.id)) {
      const amount = there.get(fromUnitId)
      if (amount === undefined) continue
      there.delete(fromUnitId)
      const shares = into.flatMap(({ share }) => (share === null ? [] : [share]))
      if (into.length === 0 || shares.length < into.length) stopped.push(`${fromUnitId} ${amount}`)
      else for (const [at, part] of apportion(amount, shares).entries()) put(into[at]?.unitId ?? 0, part)
    }
  }
  return { there, stopped: stopped.sort() }
}

const early = values.map(all => all.filter(({ on }) => on < '2022-01-01'))

test('straight roads lead where going step by step leads, to the last hundredth, on any day of any history', () => {
  let carried = 0
  fc.assert(
    fc.property(orders, early, (events, given) => {
      const { states, passages, days } = play(events)
      // Values in hundredths, so that the smallest part is the same in both reckonings.
      const reported = given.map(value => ({ ...value, value: `${value.value.split('.')[0]}.25` }))
      for (const day of days) {
        const stands = standsOn(states, day)
        const alive = reported.filter(({ unitId, on }) => on <= day && standsOn(states, on)(unitId))
        const { units, held } = carry(alive, passages, day, stands)
        const { there, stopped } = stepByStep(alive, passages, day)
        const onMap = [...there].filter(([unitId]) => stands(unitId))
        expect(new Map([...units].map(([unitId, { value }]) => [unitId, scaled(value, 2)]))).toEqual(
          new Map(onMap),
        )
        const stoppedHere = held.filter(({ why }) => why === 'abolished' || why === 'weights')
        expect(stoppedHere.map(({ unitId, value }) => `${unitId} ${scaled(value, 2)}`).sort()).toEqual(
          stopped,
        )
        carried += passages.length > 0 ? units.size : 0
      }
    }),
    { numRuns: 150 },
  )
  expect(carried).toBeGreaterThan(100)
})

test('passages that lead from or to a unit are all that its values need', () => {
  fc.assert(
    fc.property(orders, values, fc.integer({ min: 1, max: 60 }), (events, given, least) => {
      const { states, passages, days } = play(events)
      const some = given.filter(({ unitId }) => unitId >= least)
      const around = passagesAround(
        passages,
        some.map(({ unitId }) => unitId),
      )
      for (const day of days) {
        const stands = standsOn(states, day)
        expect(carry(some, around, day, stands)).toEqual(carry(some, passages, day, stands))
      }
    }),
    { numRuns: 100 },
  )
})
