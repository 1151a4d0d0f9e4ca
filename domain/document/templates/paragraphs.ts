import type { Block, Run } from '../schema.ts'

/** Short ways to write a body. */
export const text = (words: string): Block => ({ kind: 'paragraph', runs: [{ text: words }] })

export const dash = (words: string): Block => ({ kind: 'paragraph', marker: 'dash', runs: [{ text: words }] })

/** `Thời gian: …` with the words before the colon in bold. */
export const labelled = (label: string, words: string): Block => ({
  kind: 'paragraph',
  marker: 'item',
  runs: labelledRuns(label, words),
})

export const labelledRuns = (label: string, words: string): Run[] => [
  { text: `${label}: `, bold: true },
  { text: words },
]

export const heading = (level: 'section' | 'item' | 'point', words: string): Block => ({
  kind: 'heading',
  level,
  text: words,
})

/** `Công an tỉnh` → `Công an tỉnh.`; a mark that already stands is kept. */
export const sentence = (words: string): string =>
  /[.!?:;…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`

/** First letter in lower case, to go on inside a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
