/**
 * Letters of Vietnamese: base letter and diacritic (ă, ơ) make one letter of the alphabet; the tone belongs to the
 * syllable, and may be placed in two ways (hòa, hoà). Nothing here changes how a person's words are stored.
 */

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const wordLetters = /[\p{L}\p{M}]+/gu

/** Canonical composition (NFC), the only form that is stored. */
export const composed = (text: string): string => text.normalize('NFC')

/** Lower case without accents, đ as d: what a person types who searches in a hurry. Spaces are squeezed. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** One text for both placements of the tone: each word's tone is moved behind its letters. For comparing only. */
export const toneKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(wordLetters, word => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))

/** Do two texts say the same words, whatever the case, the spaces and the placement of the tone? */
export const sameWords = (one: string, other: string): boolean => wordsKey(one) === wordsKey(other)

const wordsKey = (text: string): string => toneKey(text.toLowerCase()).replace(/\s+/g, ' ').trim()

const openings = { oa: 'o', oe: 'o', uy: 'u' } as const
const toneOnSecond =
  /(?<![\p{L}\p{M}]*[qQ])([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu

/** The placement that official texts print: hòa, khỏe, thủy, but quý. Other words stay as they are. */
export const officialTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(toneOnSecond, (whole, first: string, second: string, tone: string) =>
      `${first}${second}`.toLowerCase() in openings ? `${first}${tone}${second}` : whole,
    )
    .normalize('NFC')
