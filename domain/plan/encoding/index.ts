export {
  type DecodedText,
  decodeText,
  type Encoding,
  type LegacyEncoding,
  legacyEncodingOf,
  repairLegacyLetters,
} from './decode.ts'
export { type TextQuality, textQuality } from './quality.ts'
export { isSyllable } from './syllable.ts'
export { tcvn3CapitalsToUnicode, tcvn3Font, tcvn3ToUnicode } from './tcvn3.ts'
export { vniFont, vniToUnicode } from './vni.ts'
