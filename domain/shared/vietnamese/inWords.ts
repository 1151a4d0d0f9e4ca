const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const billion = 1_000_000_000n

/** A whole number in words: 1.205.021 is "một triệu hai trăm linh năm nghìn không trăm hai mươi mốt". */
export const numberInWords = (value: number | bigint): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`not a whole number: ${value}`)
  const number = BigInt(value)
  if (number === 0n) return 'không'
  return number < 0n ? `âm ${spoken(-number, false)}` : spoken(number, false)
}

/** An amount of money in words, as vouchers print it: "một triệu hai trăm nghìn đồng". */
export const amountInWords = (value: number | bigint, unit = 'đồng'): string =>
  `${numberInWords(value)} ${unit}`

/** `inner`: something larger was spoken before, so missing hundreds are named ("không trăm linh năm"). */
const spoken = (number: bigint, inner: boolean): string => {
  if (number >= billion) {
    const rest = number % billion
    const head = `${spoken(number / billion, inner)} tỷ`
    return rest === 0n ? head : `${head} ${spoken(rest, true)}`
  }
  const groups: readonly (readonly [bigint, string])[] = [
    [number / 1_000_000n, ' triệu'],
    [(number / 1000n) % 1000n, ' nghìn'],
    [number % 1000n, ''],
  ]
  let said = inner
  const parts: string[] = []
  for (const [group, name] of groups) {
    if (group === 0n) continue
    parts.push(`${threeDigits(Number(group), said)}${name}`)
    said = true
  }
  return parts.join(' ')
}

const threeDigits = (group: number, inner: boolean): string => {
  const hundreds = Math.floor(group / 100)
  const rest = group % 100
  const head = hundreds > 0 || inner ? `${digit(hundreds)} trăm` : ''
  return [head, twoDigits(rest, head !== '')].filter(part => part !== '').join(' ')
}

const twoDigits = (rest: number, inner: boolean): string => {
  const [tens, ones] = [Math.floor(rest / 10), rest % 10]
  if (rest === 0) return ''
  if (tens === 0) return inner ? `linh ${digit(ones)}` : digit(ones)
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`
  return ones === 0 ? head : `${head} ${onesAfterTens(tens, ones)}`
}

const onesAfterTens = (tens: number, ones: number): string => {
  if (ones === 5) return 'lăm'
  if (tens > 1 && ones === 1) return 'mốt'
  return tens > 1 && ones === 4 ? 'tư' : digit(ones)
}

const digit = (value: number): string => digits[value] ?? ''
