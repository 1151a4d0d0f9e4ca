import {
  type AttachmentTypeName,
  attachmentProblems,
  attachmentTypes,
  beginsAs,
} from '../../../domain/campaign/index.ts'

/** Gives the bytes from `from` to before `to` of a file that lies elsewhere. */
export type ReadRange = (from: number, to: number) => Promise<Uint8Array>

interface Named {
  readonly name: string
  readonly size: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endAtLeast = 22
const commentAtMost = 65_535
const directoryAtMost = 4_000_000

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the list of entries of a zip stands: said by the record at its end. */
const directoryOf = (tail: Uint8Array): { from: number; length: number } | null => {
  const view = viewOf(tail)
  for (let at = tail.length - endAtLeast; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    return { length: view.getUint32(at + 12, true), from: view.getUint32(at + 16, true) }
  }
  return null
}

const entriesIn = (directory: Uint8Array): string[] => {
  const view = viewOf(directory)
  const names: string[] = []
  let at = 0
  while (at + 46 <= directory.length && view.getUint32(at, true) === entrySignature) {
    const length = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(directory.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** The names in a zip without reading more of it than its list of them; none where it is no whole zip. */
const namesInside = async (read: ReadRange, size: number): Promise<string[]> => {
  const tail = await read(Math.max(0, size - endAtLeast - commentAtMost), size)
  const directory = directoryOf(tail)
  if (directory === null || directory.length > directoryAtMost) return []
  if (directory.from + directory.length > size) return []
  return entriesIn(await read(directory.from, directory.from + directory.length))
}

const mainParts: Partial<Record<AttachmentTypeName, RegExp>> = {
  docx: /^word\/document\d*\.xml$/,
  xlsx: /^xl\/workbook\d*\.xml$/,
}

const macros = /vbaProject\.bin$/i

const notWhatItSays = (type: AttachmentTypeName, file: string) =>
  attachmentProblems.notWhatItSays({ file, ending: attachmentTypes[type].endings[0] })

/** Refuses at its first bytes a file that cannot be what it is called: before the rest is sent over a slow line. */
export const demandBeginning = (type: AttachmentTypeName, { name }: Named, head: Uint8Array): void => {
  if (!beginsAs(type, head)) throw notWhatItSays(type, name)
}

/**
 * Refuses a file whose content is not what its name says. A Word or Excel file is a zip with a certain part inside:
 * any zip, or one with macros, is not enough.
 */
export const demandContent = async (
  type: AttachmentTypeName,
  file: Named,
  read: ReadRange,
): Promise<void> => {
  demandBeginning(type, file, await read(0, Math.min(file.size, 16)))
  const main = mainParts[type]
  if (main === undefined) return
  const names = await namesInside(read, file.size)
  if (!names.some(name => main.test(name))) throw notWhatItSays(type, file.name)
  if (names.some(name => macros.test(name))) throw attachmentProblems.macro({ file: file.name })
}
