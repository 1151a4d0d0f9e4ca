/** Order of the Vietnamese alphabet, with the four letters that only foreign names use in their places. */
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const rankOfLetter = new Map([...alphabet].map((letter, index) => [letter, index + 1]))
/** Dictionary order of the tones: level, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/

interface Syllable {
  readonly number: number | null
  readonly letters: readonly number[]
  readonly tone: number
}

const known = new Map<string, readonly Syllable[]>()

/**
 * Compares two texts in the order of a Vietnamese dictionary: syllable by syllable, letters before tones, numbers by
 * value ("Xã 2" before "Xã 10") and before words; where all else is equal, by code unit, so that the order is total.
 */
export const compareVietnamese = (one: string, other: string): number =>
  compareSyllables(syllablesOf(one), syllablesOf(other)) || byCodeUnit(one, other)

/** Compares names of people: by given name (the last word), then family name, then the words between. */
export const compareNames = (one: string, other: string): number =>
  compareSyllables(syllablesOf(givenFirst(one)), syllablesOf(givenFirst(other))) || byCodeUnit(one, other)

const givenFirst = (name: string): string => {
  const words = name.trim().split(/\s+/)
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ')
}

const syllablesOf = (text: string): readonly Syllable[] => {
  const seen = known.get(text)
  if (seen) return seen
  const syllables = (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? []
  ).map(syllableOf)
  // Lists of thousands of units are sorted again and again; the map is emptied before it can grow without bound.
  if (known.size > 20_000) known.clear()
  known.set(text, syllables)
  return syllables
}

const syllableOf = (word: string): Syllable => {
  if (/^\d/.test(word)) return { number: Number(word), letters: [], tone: 0 }
  const apart = word.normalize('NFD')
  const letters = [...apart.replace(new RegExp(toneMark, 'g'), '').normalize('NFC')]
  const mark = toneMark.exec(apart)?.[0] ?? ''
  return { number: null, letters: letters.map(rankOf), tone: tones.indexOf(mark) }
}

const rankOf = (letter: string): number =>
  rankOfLetter.get(letter) ?? alphabet.length + (letter.codePointAt(0) ?? 0)

const compareSyllables = (one: readonly Syllable[], other: readonly Syllable[]): number => {
  for (const [index, syllable] of one.entries()) {
    const against = other[index]
    if (!against) return 1
    const difference = compareSyllable(syllable, against)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

const compareSyllable = (one: Syllable, other: Syllable): number => {
  if (one.number !== null || other.number !== null) {
    return (one.number ?? Number.POSITIVE_INFINITY) < (other.number ?? Number.POSITIVE_INFINITY)
      ? -1
      : Number(one.number !== other.number)
  }
  return compareLists(one.letters, other.letters) || one.tone - other.tone
}

const compareLists = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, rank] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    if (rank !== against) return rank - against
  }
  return one.length - other.length
}

const byCodeUnit = (one: string, other: string): number => Number(one > other) - Number(one < other)
