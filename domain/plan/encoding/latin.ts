/** What Windows-1252 puts at 0x80–0x9F: the curly quotes and dashes that typists of every encoding used. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Where Windows-1258 (the Vietnamese code page) differs from Windows-1252. */
const windows1258: ReadonlyMap<number, string> = new Map([
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
])

const pieceLength = 8192

const decodeBytes = (bytes: Uint8Array, letter: (byte: number) => string): string => {
  const table = Array.from({ length: 256 }, (_, byte) => letter(byte))
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(Array.from(bytes.subarray(at, at + pieceLength), byte => table[byte]).join(''))
  return pieces.join('')
}

const letter1252 = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte)

/** One character for each byte, as a program that knows no Vietnamese would show it. */
export const decodeWindows1252 = (bytes: Uint8Array): string => decodeBytes(bytes, letter1252)

/** The Vietnamese code page of Windows: tones stand as combining marks after the vowel. */
export const decodeWindows1258 = (bytes: Uint8Array): string =>
  decodeBytes(bytes, byte => windows1258.get(byte) ?? letter1252(byte)).normalize('NFC')
