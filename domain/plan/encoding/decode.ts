import { decodeWindows1252, decodeWindows1258 } from './latin.ts'
import { textQuality } from './quality.ts'
import { tcvn3ToUnicode } from './tcvn3.ts'
import { decodeUtf8, decodeUtf16 } from './unicode.ts'
import { vniToUnicode } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1258' | LegacyEncoding

export interface DecodedText {
  /** Unicode in NFC. */
  readonly text: string
  readonly encoding: Encoding
  /** The encoding of the letters when Unicode carried TCVN3 or VNI letters inside it. */
  readonly legacy: LegacyEncoding | null
}

/** A conversion must make this much more sense than the text as it stands before it is believed. */
const margin = 0.15

const converters: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: tcvn3ToUnicode,
  vni: vniToUnicode,
}

/** Signs that stand in almost every line of TCVN3 or VNI text and hardly ever in Unicode Vietnamese. */
const legacyLetter =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc]/

/** Which old encoding the letters of a text are in, seen by which conversion gives Vietnamese; null for none. */
export const legacyEncodingOf = (text: string): LegacyEncoding | null => {
  if (!legacyLetter.test(text)) return null
  const sample = text.slice(0, 40_000)
  const asItStands = textQuality(sample).score
  const [best] = (['tcvn3', 'vni'] as const)
    .map(encoding => ({ encoding, score: textQuality(converters[encoding](sample)).score }))
    .sort((a, b) => b.score - a.score)
  return best && best.score > asItStands + margin ? best.encoding : null
}

/** Converts only the lines that gain by it: a file may mix old fonts and Unicode. */
const convertLines = (text: string, encoding: LegacyEncoding): string =>
  text
    .split('\n')
    .map(line => {
      if (!legacyLetter.test(line) && !/[À-ÿ]/.test(line)) return line
      const converted = converters[encoding](line)
      return textQuality(converted).score >= textQuality(line).score ? converted : line
    })
    .join('\n')

/** Repairs a Unicode string whose letters are TCVN3 or VNI, as in .docx and PDF files set in old fonts. */
export const repairLegacyLetters = (text: string): { text: string; legacy: LegacyEncoding | null } => {
  const legacy = legacyEncodingOf(text)
  return { text: (legacy ? convertLines(text, legacy) : text).normalize('NFC'), legacy }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

const fromUnicode = (text: string, encoding: 'utf-8' | 'utf-16'): DecodedText => ({
  encoding,
  ...repairLegacyLetters(text),
})

/** Plain bytes that are no Unicode: the reading that gives the most Vietnamese wins. */
const fromCodePage = (bytes: Uint8Array): DecodedText => {
  const western = decodeWindows1252(bytes)
  const legacy = legacyEncodingOf(western)
  if (legacy) return { text: convertLines(western, legacy), encoding: legacy, legacy }
  return { text: decodeWindows1258(bytes), encoding: 'windows-1258', legacy: null }
}

/** UTF-16 written without a mark: every other byte of plain text is then 0. */
const utf16Guess = (bytes: Uint8Array): 'low' | 'high' | null => {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && even === 0) return 'low'
  return even > sample.length / 8 && odd === 0 ? 'high' : null
}

/**
 * The text of a file's bytes: UTF-8 or UTF-16 (with or without a mark), TCVN3, VNI or Windows-1258, recognised by
 * which of them reads as Vietnamese. Never fails: what is no text at all is for the caller to refuse beforehand.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, 0xff, 0xfe)) return fromUnicode(decodeUtf16(bytes, 2, false), 'utf-16')
  if (startsWith(bytes, 0xfe, 0xff)) return fromUnicode(decodeUtf16(bytes, 2, true), 'utf-16')
  const guess = utf16Guess(bytes)
  if (guess) return fromUnicode(decodeUtf16(bytes, 0, guess === 'high'), 'utf-16')
  const utf8 = decodeUtf8(bytes, startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0)
  return utf8 === null ? fromCodePage(bytes) : fromUnicode(utf8, 'utf-8')
}
