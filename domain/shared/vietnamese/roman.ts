const numerals = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** 1–3999 in Roman numerals, as parts of a document are numbered. */
export const toRoman = (value: number): string => {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`no Roman numeral for ${value}`)
  let left = value
  let written = ''
  for (const [letters, worth] of numerals) {
    while (left >= worth) {
      written += letters
      left -= worth
    }
  }
  return written
}

/** The value of a well-formed Roman numeral in capitals; null for anything else ("IIII", "VX", ""). */
export const fromRoman = (written: string): number | null => {
  let left = written
  let value = 0
  for (const [letters, worth] of numerals) {
    while (left.startsWith(letters)) {
      left = left.slice(letters.length)
      value += worth
    }
  }
  return left === '' && value > 0 && value < 4000 && toRoman(value) === written ? value : null
}
