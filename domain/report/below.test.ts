import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AddedUp, comparedWithBelow } from './below.ts'

const figure = (stated: string | null, added: string): AddedUp => ({
  ...{ indicator: 'planted', period: '2022', units: 1 },
  ...{ stated, added },
})

test('less than stated waits for the reports that are missing; more, or less once all are there, is apart', () => {
  expect(comparedWithBelow(figure('1000', '600'), { filed: 3, asked: 12 })).toBe('waiting')
  expect(comparedWithBelow(figure('1000', '600'), { filed: 12, asked: 12 })).toBe('apart')
  expect(comparedWithBelow(figure('1000', '1000.5'), { filed: 3, asked: 12 })).toBe('apart')
  expect(comparedWithBelow(figure('1000', '1000.0'), { filed: 12, asked: 12 })).toBe('fits')
  expect(comparedWithBelow(figure(null, '600'), { filed: 3, asked: 12 })).toBe('fits')
})

test('what is apart stays apart, whatever the missing units still send', () => {
  const amount = fc.bigInt(0n, 10n ** 14n)
  fc.assert(
    fc.property(amount, amount, amount, (stated, sofar, more) => {
      const before = comparedWithBelow(figure(`${stated}`, `${sofar}`), { filed: 1, asked: 2 })
      const after = comparedWithBelow(figure(`${stated}`, `${sofar + more}`), { filed: 2, asked: 2 })
      if (before === 'apart') expect(after).toBe('apart')
      if (before === 'waiting' && more === stated - sofar) expect(after).toBe('fits')
    }),
  )
})
