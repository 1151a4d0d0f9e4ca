/** How many bytes follow a UTF-8 lead byte, the bits it carries, and the least code point that length may hold. */
const utf8Lead = (byte: number): readonly [following: number, bits: number, least: number] | null => {
  if (byte < 0x80) return [0, byte, 0]
  if (byte >= 0xc2 && byte < 0xe0) return [1, byte & 0x1f, 0x80]
  if (byte >= 0xe0 && byte < 0xf0) return [2, byte & 0x0f, 0x800]
  if (byte >= 0xf0 && byte < 0xf5) return [3, byte & 0x07, 0x10000]
  return null
}

const isScalar = (point: number, least: number): boolean =>
  point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)

/** Strict UTF-8 from `start`; null when a byte does not fit, because then the file is in another encoding. */
export const decodeUtf8 = (bytes: Uint8Array, start = 0): string | null => {
  const pieces: string[] = []
  let points: number[] = []
  for (let at = start; at < bytes.length; at += 1) {
    const lead = utf8Lead(bytes[at] ?? 0)
    if (!lead) return null
    let [following, point, least] = lead
    for (; following > 0; following -= 1) {
      at += 1
      const next = bytes[at]
      if (next === undefined || next >> 6 !== 0b10) return null
      point = (point << 6) | (next & 0x3f)
    }
    if (!isScalar(point, least)) return null
    if (points.push(point) >= 8192) {
      pieces.push(String.fromCodePoint(...points))
      points = []
    }
  }
  pieces.push(String.fromCodePoint(...points))
  return pieces.join('')
}

/** UTF-16 from `start`, low byte first unless `bigEndian`; a lone last byte is dropped. */
export const decodeUtf16 = (bytes: Uint8Array, start: number, bigEndian: boolean): string => {
  const pieces: string[] = []
  let units: number[] = []
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (units.push(bigEndian ? (first << 8) | second : (second << 8) | first) >= 8192) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
  }
  pieces.push(String.fromCharCode(...units))
  return pieces.join('')
}
