import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DueDate, dateGivenBack, latestDue } from './index.ts'

const due = (day: number): DueDate => ({
  dueOn: `2023-05-${String(day).padStart(2, '0')}`,
  dueAt: `2023-05-${String(day).padStart(2, '0')}T16:59:59.000Z`,
  dueRelation: 'by',
  extendedTo: null,
})
const never: DueDate = { dueOn: null, dueAt: null, dueRelation: null, extendedTo: null }

test('an heir gets back the date that it had by itself, or the latest of those it still stands for', () => {
  expect(dateGivenBack(due(20), due(10), [due(20)], [])).toEqual(due(10))
  expect(dateGivenBack(due(20), due(10), [due(20)], [due(15)])).toEqual(due(15))
  expect(dateGivenBack(due(20), null, [due(20)], [due(15)])).toEqual(due(15))
  expect(dateGivenBack(never, due(10), [never], [])).toEqual(due(10))
})

test('a date that it did not get from them stays', () => {
  expect(dateGivenBack(due(10), due(10), [due(5)], [])).toBeNull()
  // Somebody gave the heir the 25th since.
  expect(dateGivenBack(due(25), due(10), [due(20)], [])).toBeNull()
  expect(dateGivenBack(due(20), null, [due(20)], [])).toBeNull()
})

const dates = fc.oneof(fc.integer({ min: 1, max: 28 }).map(due), fc.constant(never))

test('given and taken back in any order, the dates are what they were', () => {
  fc.assert(
    fc.property(dates, fc.array(dates, { minLength: 1, maxLength: 6 }), fc.nat(), (own, others, seed) => {
      let now = latestDue([own, ...others]) ?? own
      const staying = [...others]
      while (staying.length > 0) {
        const gone = staying.splice(seed % staying.length, 1)
        now = dateGivenBack(now, own, gone, staying) ?? now
        expect(now.dueAt).toBe(latestDue([own, ...staying])?.dueAt)
      }
      expect(now.dueAt).toBe(own.dueAt)
    }),
  )
})
