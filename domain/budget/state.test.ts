import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facts, isOpenToWriter, movesFrom, stateOf, versionInWriting } from './state.ts'

const begun: Facts = { submitted: 0, verdict: null, isGranted: false }

/** What a move does to the facts, where the state allows it. */
const after: Readonly<Record<string, (facts: Facts) => Facts>> = {
  'budget.save': facts => facts,
  'budget.examine': facts => facts,
  'budget.submit': facts => ({ ...facts, submitted: facts.submitted + 1, verdict: null }),
  'budget.return': facts => ({ ...facts, verdict: 'returned' }),
  'budget.appraise': facts => ({ ...facts, verdict: 'appraised' }),
  'budget.allocate': facts => ({ ...facts, isGranted: true }),
}
const moves = Object.keys(after)
const judging = ['budget.examine', 'budget.return', 'budget.appraise', 'budget.allocate']

test('whatever is tried in whatever order: one side at a time may act, versions only grow, and what is granted stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), tried => {
      let facts = begun
      for (const move of tried) {
        const state = stateOf(facts)
        const allowed = movesFrom(state)
        expect(versionInWriting(facts)).toBe(isOpenToWriter(state) ? facts.submitted + 1 : null)
        const writes = allowed.includes('budget.save')
        const judges = allowed.some(each => judging.includes(each))
        expect(allowed.includes('budget.discard')).toBe(facts.submitted === 0)
        expect(writes && judges).toBe(false)
        if (state === 'granted') expect(allowed).toEqual([])
        if (!allowed.includes(move)) continue
        const next = after[move]?.(facts) ?? facts
        expect(next.submitted - facts.submitted).toBe(move === 'budget.submit' ? 1 : 0)
        facts = next
      }
    }),
  )
})

test.each([
  [begun, 'drafting', 1],
  [{ ...begun, submitted: 1 }, 'submitted', null],
  [{ ...begun, submitted: 1, verdict: 'returned' }, 'returned', 2],
  [{ ...begun, submitted: 2, verdict: 'appraised' }, 'appraised', null],
  [{ submitted: 2, verdict: 'appraised', isGranted: true }, 'granted', null],
] as const)('%o is %s', (facts, state, version) => {
  expect(stateOf(facts)).toBe(state)
  expect(versionInWriting(facts)).toBe(version)
})
