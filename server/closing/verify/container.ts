import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import {
  type ContainerEntry,
  directory,
  type Fault,
  localHeader,
  localLength,
  readLocalHeader,
} from '../../../domain/closing/index.ts'

/** An entry as it lies in the file. */
export interface Entry extends ContainerEntry {
  readonly sha256: string
  /** Of its first byte in the file. */
  readonly from: number
}

export interface Container {
  readonly entries: readonly Entry[]
  /** As its headers write the moment of the closing; 0 where there is no entry. */
  readonly time: number
  readonly faults: readonly Fault[]
}

const chunk = 1 << 20

const read = async (file: FileHandle, from: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length)
  let got = 0
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got, from + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return buffer.subarray(0, got)
}

export const bytesOf = (file: FileHandle, { from, size }: Entry): Promise<Buffer> => read(file, from, size)

const summed = async (file: FileHandle, from: number, size: number) => {
  const hash = createHash('sha256')
  let crc = 0
  for (let at = 0; at < size; at += chunk) {
    const piece = await read(file, from + at, Math.min(chunk, size - at))
    hash.update(piece)
    crc = crc32(piece, crc)
  }
  return { sha256: hash.digest('hex'), crc }
}

const broken = (path: string, at: number): Fault => ({
  path,
  vi: `cấu trúc gói bị hỏng tại byte ${at}: có dữ liệu bị sửa, thêm hoặc bớt`,
  en: `the container is broken at byte ${at}: something was changed, added or removed`,
})

/** Where the entries end, the list of them must stand as it is always written, to the last byte of the file. */
const endFaults = async (
  file: FileHandle,
  { entries, time, at, size }: { entries: readonly Entry[]; time: number; at: number; size: number },
): Promise<Fault[]> => {
  const list = directory(entries, time)
  const after = entries.at(-1)?.path ?? 'ZIP'
  if (size - at !== list.length) return [broken(after, at)]
  const found = await read(file, at, list.length)
  const wrong = list.findIndex((byte, index) => byte !== found[index])
  return wrong < 0 ? [] : [broken(nameNear(entries, list, wrong), at + wrong)]
}

/** The entry whose line of the list holds the byte; the end record belongs to none. */
const nameNear = (entries: readonly Entry[], list: Uint8Array, wrong: number): string => {
  const text = Buffer.from(list).toString('latin1')
  let from = 0
  for (const { path } of entries) {
    const end = text.indexOf(path, from) + path.length
    if (wrong < end) return path
    from = end
  }
  return 'ZIP'
}

/** Walks a bundle from its first byte to its last, a megabyte in memory at a time, and tells what is not as it was written. */
export const readContainer = async (file: FileHandle): Promise<Container> => {
  const { size } = await file.stat()
  const entries: Entry[] = []
  const faults: Fault[] = []
  let [at, time] = [0, 0]
  for (;;) {
    const head = await read(file, at, localLength)
    const header = readLocalHeader(head)
    if (header === null) break
    const path = (await read(file, at + localLength, header.name)).toString('latin1')
    const from = at + localLength + header.name
    if (from + header.size > size) return { entries, time, faults: [...faults, broken(path, at)] }
    if (entries.length === 0) time = header.time
    const sums = await summed(file, from, header.size)
    const entry = { path, size: header.size, from, ...sums }
    const expected = localHeader(entry, time)
    if (!(await read(file, at, expected.length)).equals(expected)) faults.push(broken(path, at))
    entries.push(entry)
    at = from + header.size
  }
  return { entries, time, faults: [...faults, ...(await endFaults(file, { entries, time, at, size }))] }
}
