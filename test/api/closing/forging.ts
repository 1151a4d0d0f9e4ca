import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import {
  containerTime,
  coverPath,
  directory,
  grouped,
  localHeader,
  manifest,
  manifestPath,
  manifestText,
  noRoot,
  sumsPath,
  sumsText,
} from '../../../domain/closing/index.ts'

/** The files of a bundle in their order. */
export type Files = Map<string, Uint8Array>

export const filesIn = (bundle: Uint8Array): Files => new Map(Object.entries(unzipSync(bundle)))

export const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

const manifestOf = (files: Files) => manifest.parse(JSON.parse(textOf(files, manifestPath)))

/** The files in a faultless container: whoever tampers knows how a ZIP is written. */
export const zipped = (files: Files, at: string): Uint8Array => {
  const time = containerTime(at)
  const entries = [...files].map(([path, bytes]) => ({ path, size: bytes.length, crc: crc32(bytes), bytes }))
  const pieces = entries.flatMap(({ bytes, ...entry }) => [localHeader(entry, time), bytes])
  return new Uint8Array(Buffer.concat([...pieces, directory(entries, time)]))
}

/** A copy of the files with one of them written anew. */
export const withText = (files: Files, path: string, change: (text: string) => string): Files =>
  new Map(files).set(path, bytesOf(change(textOf(files, path))))

/** All check values made again over the changed files, up to the root on the cover: only paper can tell. */
export const forged = (files: Files): Files => {
  const said = manifestOf(files)
  const [oldRoot, again] = [hex(files.get(sumsPath) ?? ''), new Map(files)]
  const own = said.files
    .filter(({ path }) => files.has(path))
    .map(file => {
      const bytes = files.get(file.path) ?? new Uint8Array()
      return { ...file, size: bytes.length, sha256: hex(bytes) }
    })
  const blank = textOf(files, coverPath).replaceAll(grouped(oldRoot), grouped(noRoot))
  const cover = { size: bytesOf(blank).length, sha256: hex(blank) }
  const text = manifestText({ ...said, cover, files: own })
  const sums = sumsText([...own, { path: manifestPath, sha256: hex(text) }])
  again.set(manifestPath, bytesOf(text)).set(sumsPath, bytesOf(sums))
  return again.set(coverPath, bytesOf(blank.replaceAll(grouped(noRoot), grouped(hex(sums)))))
}
