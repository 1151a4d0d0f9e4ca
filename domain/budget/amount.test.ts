import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountInWords, formatNumber } from '../shared/vietnamese/index.ts'
import { amountOf, breaksDong, differenceOf, groupedByWork, sumsOf, totalOf } from './amount.ts'
import { inWords } from './document.ts'
import { type Work, workNames } from './work.ts'

/** Never through floating point. */
const thousands = fc.bigInt({ min: 1n, max: 999_999_999_999n })
const prices = fc.bigInt({ min: 1n, max: 999_999_999_999_999n })

describe('quantity by unit price', () => {
  test('is exact to the đồng, however large, and refuses to break one', () => {
    fc.assert(
      fc.property(thousands, prices, (thousandths, unitPrice) => {
        const quantity = `${thousandths / 1000n}.${(thousandths % 1000n).toString().padStart(3, '0')}`
        const line = { quantity, unitPrice: String(unitPrice) }
        const amount = amountOf(line)
        expect(breaksDong(line)).toBe((thousandths * unitPrice) % 1000n !== 0n)
        if (amount !== null) expect(amount * 1000n).toBe(thousandths * unitPrice)
        else expect(breaksDong(line)).toBe(true)
      }),
    )
  })

  test.each([
    ['2.5', '1000000', 2_500_000n],
    ['0.333', '1000', 333n],
    ['999999999', '999999999999999', 999_999_998_999_999_000_000_001n],
    ['1.5', '33333', null],
    [null, '33333', null],
    ['1', null, null],
  ])('%s × %s = %s', (quantity, unitPrice, amount) => {
    expect(amountOf({ quantity, unitPrice })).toBe(amount)
  })
})

const lines = fc.array(
  fc.record({
    work: fc.constantFrom<Work>(...workNames),
    quantity: fc.bigInt({ min: 1n, max: 999_999_999n }).map(String),
    unitPrice: prices.map(String),
  }),
  { maxLength: 40 },
)

describe('sums', () => {
  test('of the groups make the whole, and no line is lost or counted twice', () => {
    fc.assert(
      fc.property(lines, all => {
        const groups = groupedByWork(all)
        expect(groups.flatMap(group => group.lines)).toHaveLength(all.length)
        expect(groups.reduce((sum, group) => sum + totalOf(group.lines), 0n)).toBe(totalOf(all))
        const places = groups.map(({ work }) => workNames.indexOf(work))
        expect(places).toEqual([...places].sort((one, other) => one - other))
      }),
    )
  })

  test('of asked, appraised and granted differ by what the lines differ; one open line leaves the whole open', () => {
    const money = fc.bigInt({ min: 0n, max: 10n ** 24n }).map(String)
    const compared = fc.record({ amount: money, accepted: fc.option(money), granted: fc.option(money) })
    fc.assert(
      fc.property(fc.array(compared, { minLength: 1, maxLength: 20 }), all => {
        const { asked, accepted, granted } = sumsOf(all)
        expect(accepted === null).toBe(all.some(line => line.accepted === null))
        expect(granted === null).toBe(all.some(line => line.granted === null))
        if (accepted === null) return
        const cuts = all.map(line => differenceOf(line.amount, line.accepted) ?? 0n)
        expect(cuts.reduce((sum, each) => sum + each, 0n)).toBe(differenceOf(asked, accepted))
      }),
    )
  })
})

/** Reads Vietnamese number words back, on its own, so that the words are proved and not repeated. */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const also: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 }
const digitOf = (word: string): bigint => {
  const found = also[word] ?? digits.indexOf(word)
  if (found < 0) throw new Error(`no digit: ${word}`)
  return BigInt(found)
}
const heardBelowThousand = (words: readonly string[]): bigint => {
  let [sum, last] = [0n, 0n]
  for (const word of words) {
    if (word === 'trăm') [sum, last] = [sum + last * 100n, 0n]
    else if (word === 'mươi') [sum, last] = [sum + last * 10n, 0n]
    else if (word === 'mười') sum += 10n
    else if (word !== 'linh') last = digitOf(word)
  }
  return sum + last
}
const heard = (words: readonly string[]): bigint => {
  for (const [name, scale] of [
    ['tỷ', 1_000_000_000n],
    ['triệu', 1_000_000n],
    ['nghìn', 1000n],
  ] as const) {
    const at = words.lastIndexOf(name)
    if (at >= 0) return heard(words.slice(0, at)) * scale + heard(words.slice(at + 1))
  }
  return heardBelowThousand(words)
}

describe('an amount in words', () => {
  test('is heard as the same amount by a reader of its own', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }), amount => {
        expect(heard(amountInWords(amount).split(' ').slice(0, -1))).toBe(amount)
      }),
    )
  })

  test.each([
    [120_000_000n, 'Một trăm hai mươi triệu đồng'],
    [105_000n, 'Một trăm linh năm nghìn đồng'],
    [21_000_000n, 'Hai mươi mốt triệu đồng'],
    [11_000n, 'Mười một nghìn đồng'],
    [24_015_000n, 'Hai mươi tư triệu không trăm mười lăm nghìn đồng'],
    [1_000_005_000n, 'Một tỷ không trăm linh năm nghìn đồng'],
    [0n, 'Không đồng'],
  ])('%s: %s', (amount, words) => {
    expect(inWords(amount)).toBe(words)
  })

  test('goes with figures in groups of three', () => {
    expect(formatNumber(1_234_567n)).toBe('1.234.567')
  })
})
