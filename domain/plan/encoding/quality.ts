import { hasDiacritic, isSyllable } from './syllable.ts'

/** How far a text is real Vietnamese. Shares and `score` run from 0 to 1. */
export interface TextQuality {
  /** Words of letters that were looked at. */
  readonly words: number
  /** Words that have the form of a Vietnamese syllable. */
  readonly syllableShare: number
  /** Of those syllables, the ones that carry a diacritic: about nine in ten in running text. */
  readonly diacriticShare: number
  readonly score: number
  /** `unknown`: too little text to tell. */
  readonly verdict: 'good' | 'poor' | 'rubbish' | 'unknown'
}

const chunk = /[^\s]+/g
const trimmed = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const onlyLetters = /^[\p{L}\p{M}]+$/u
const abbreviation = /^[\p{Lu}&]{2,}$/u
const maximumWords = 4000
const enoughWords = 12

const verdictOf = (words: number, score: number): TextQuality['verdict'] => {
  if (words < enoughWords) return 'unknown'
  if (score >= 0.8) return 'good'
  return score >= 0.55 ? 'poor' : 'rubbish'
}

/** Words of the text, from its whole length when it is long, so that the work is bounded. */
const sampleOf = (text: string): string[] => {
  const all = text.match(chunk) ?? []
  const step = Math.max(1, Math.floor(all.length / maximumWords))
  return step === 1 ? all : all.filter((_, at) => Math.floor(at / 50) % step === 0)
}

/**
 * Scores whether a text is real Vietnamese or the leavings of a wrong encoding or of an OCR that knows no
 * Vietnamese. Text of another language scores low: its words are no syllables and carry no diacritics.
 */
export const textQuality = (text: string): TextQuality => {
  let words = 0
  let syllables = 0
  let marked = 0
  for (const piece of sampleOf(text.normalize('NFC'))) {
    const word = piece.replace(trimmed, '')
    for (const part of word.split(/[-–/.,]/)) {
      if (!onlyLetters.test(part) || (abbreviation.test(part) && !isSyllable(part))) continue
      words += 1
      if (!isSyllable(part)) continue
      syllables += 1
      if (hasDiacritic(part)) marked += 1
    }
  }
  const syllableShare = words ? syllables / words : 0
  const diacriticShare = syllables ? marked / syllables : 0
  const score = syllableShare * Math.min(1, diacriticShare / 0.6)
  return {
    words,
    syllableShare,
    diacriticShare,
    score,
    verdict: verdictOf(words, score),
  }
}
