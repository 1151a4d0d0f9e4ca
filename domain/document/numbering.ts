const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → `IV`; counts from 1. */
export const roman = (count: number): string => {
  let left = count
  let text = ''
  for (const [value, digits] of romanDigits) {
    while (left >= value) {
      text += digits
      left -= value
    }
  }
  return text
}

/** The letters that count points, in the order of the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** 1 → `a`, 5 → `đ`; after the last letter `aa`, `ab` … */
export const pointLetter = (count: number): string => {
  const rest = (count - 1) % pointLetters.length
  const before = Math.floor((count - 1) / pointLetters.length)
  return (before > 0 ? pointLetter(before) : '') + (pointLetters[rest] ?? '')
}

/** The levels that are counted, from the widest; a new number at one level starts the levels below it again. */
export const countedLevels = ['part', 'section', 'article', 'item', 'point'] as const
export type CountedLevel = (typeof countedLevels)[number]

const labels: Readonly<Record<CountedLevel, (count: number) => string>> = {
  part: count => `Phần ${roman(count)}`,
  section: count => `${roman(count)}.`,
  article: count => `Điều ${count}.`,
  item: count => `${count}.`,
  point: count => `${pointLetter(count)})`,
}

/**
 * Counts I., 1., a) down a body. Articles run through the whole document, as the decree numbers them; every
 * other level starts again under a wider one.
 */
export const numberer = (): ((level: CountedLevel) => string) => {
  const counts = new Map<CountedLevel, number>()
  return level => {
    const count = (counts.get(level) ?? 0) + 1
    counts.set(level, count)
    for (const lower of countedLevels.slice(countedLevels.indexOf(level) + 1)) {
      if (lower !== 'article') counts.delete(lower)
    }
    return labels[level](count)
  }
}
