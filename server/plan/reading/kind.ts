/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'text'
  | 'zip'
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'other-image'
  | 'ole'
  | 'rtf'
  | 'binary'
  | 'empty'

const signatures: readonly (readonly [FileKind, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['other-image', 'GIF8'],
  ['other-image', 'II*\0'],
  ['other-image', 'MM\0*'],
  ['other-image', 'RIFF'],
]

const head = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length))

const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** A text has hardly any control bytes; UTF-16 has zeros in every other place and nowhere else. */
const looksLikeText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 65_536)
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  let controls = 0
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
    else if (byte < 0x20 && !textControls.has(byte)) controls += 1
  }
  const [even = 0, odd = 0] = zeros
  if (utf16) return controls <= sample.length / 50 + sample.length / 4
  const oneSided = Math.min(even, odd) === 0 && Math.max(even, odd) >= sample.length / 8
  return (even + odd === 0 || oneSided) && controls <= sample.length / 500
}

/** The kind of a file by its content. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  const start = head(bytes, 16)
  for (const [kind, signature] of signatures) if (start.startsWith(signature)) return kind
  if (start.startsWith('BM') && bytes[6] === 0 && bytes[7] === 0) return 'other-image'
  if (head(bytes, 1024).includes('%PDF-')) return 'pdf'
  return looksLikeText(bytes) ? 'text' : 'binary'
}
