import { Inflate } from 'fflate'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'

/** Gives the bytes of one entry, or null when the archive has none of that name. */
export type Archive = (path: string) => Uint8Array | null

interface Entry {
  readonly compressed: boolean
  readonly packedSize: number
  readonly size: number
  readonly header: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50

class Broken extends Error {}

/** The record at the end of the file that says where the list of entries is; a comment may follow it. */
const findEnd = (view: DataView): number => {
  const least = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  throw new Broken()
}

const readEntries = (bytes: Uint8Array, view: DataView): Map<string, Entry> => {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Broken()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/'), {
      compressed: view.getUint16(at + 10, true) !== 0,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const packedBytes = (bytes: Uint8Array, view: DataView, { header, packedSize }: Entry): Uint8Array => {
  if (view.getUint32(header, true) !== headerSignature) throw new Broken()
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return bytes.subarray(start, start + packedSize)
}

/** Small pieces, so that what unpacks without end is noticed before it fills the memory. */
const pieceLength = 16_384

/** Unpacks while counting: what an entry declares about its size is not believed. */
const unpack = (packed: Uint8Array, tooMuch: (size: number) => void): Uint8Array => {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate(piece => {
    size += piece.length
    tooMuch(size)
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += pieceLength)
    inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Opens a zip without unpacking it. Refuses what declares or turns out to be abnormally large. */
export const openArchive = (bytes: Uint8Array, file: string, kind = '.docx'): Archive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const guarded = <Result>(read: () => Result): Result => {
    try {
      return read()
    } catch (error) {
      // fflate throws plain errors with a code, DataView RangeErrors: both mean bytes that are not what they say.
      if (
        error instanceof Broken ||
        error instanceof RangeError ||
        (error instanceof Error && 'code' in error)
      )
        throw readingProblems.damaged({ file, kind })
      throw error
    }
  }
  const entries = guarded(() => readEntries(bytes, view))
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0)
  if (declared > limits.unpackedBytes || entries.size > limits.entries)
    throw readingProblems.zipBomb({ file })
  return path => {
    const entry = entries.get(path)
    if (!entry) return null
    return guarded(() => {
      const packed = packedBytes(bytes, view, entry)
      if (!entry.compressed) return packed
      return unpack(packed, size => {
        if (size > limits.partBytes) throw readingProblems.zipBomb({ file })
      })
    })
  }
}
