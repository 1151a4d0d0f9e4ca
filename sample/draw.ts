/**
 * A number 0 ≤ x < 1 that depends on the words given and on nothing else. Only 32-bit integer steps are used
 * (FNV-1a, then an avalanche), so every machine and every engine draws the same sample.
 */
export const draw = (...words: readonly (string | number)[]): number => {
  let hash = 0x811c9dc5
  for (const char of words.join('|')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** A number between `low` and `high`, drawn by the words. */
export const between = (low: number, high: number, ...words: readonly (string | number)[]): number =>
  low + (high - low) * draw(...words)
