import { enumerates } from './enumerations.ts'
import type { Word } from './words.ts'

/** What is printed between the word before `i` and word `i`. */
export function gapBefore(text: string, words: readonly Word[], i: number): string {
  return text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length)
}

/** Index of the first word behind a colon that stands outside brackets and does more than list the bodies of a kind, or -1. */
export function colonIn(text: string, words: readonly Word[], from: number, to: number): number {
  const end = words[to - 1]?.end ?? 0
  let depth = 0
  for (let i = from + 1; i < to; i++) {
    const gap = gapBefore(text, words, i)
    for (const sign of gap) {
      if (sign === '(') depth++
      // A quote that is never closed is a speck of OCR.
      else if (sign === '“' && text.slice(words[i]?.start, end).includes('”')) depth++
      else if ((sign === ')' || sign === '”') && depth > 0) depth--
    }
    if (depth === 0 && gap.includes(':') && !enumerates(words, i, to)) return i
  }
  return -1
}
