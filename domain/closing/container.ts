/**
 * The bundle as a ZIP whose entries are stored as they are, in order, all with the time of the closing: whoever has
 * the same entries makes the same bytes, and a reader can tell of every byte whether it is where it belongs. Sizes and
 * check sums stand in front of each entry, so that it can be sent and checked while it comes. Beyond 4 GB and 65,535
 * entries it goes on as ZIP64 (PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3).
 */
export interface ContainerEntry {
  /** ASCII, parted by `/`. */
  readonly path: string
  /** Bytes; below 4 GB. */
  readonly size: number
  /** CRC-32 of the bytes, unsigned. */
  readonly crc: number
}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const utf8Names = 0x0800
const stored = 0
const most32 = 0xffffffff
const most16 = 0xffff
export const localLength = 30
const centralLength = 46

/** Writes little-endian fields one after the other. */
const fields = (length: number) => {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  let at = 0
  const put = {
    two: (value: number) => {
      view.setUint16(at, value, true)
      at += 2
      return put
    },
    four: (value: number) => {
      view.setUint32(at, value, true)
      at += 4
      return put
    },
    eight: (value: number) => {
      view.setBigUint64(at, BigInt(value), true)
      at += 8
      return put
    },
    text: (value: Uint8Array) => {
      bytes.set(value, at)
      at += value.length
      return put
    },
    bytes: () => bytes,
  }
  return put
}

/** Paths are ASCII, so a character is a byte. */
const nameOf = ({ path }: ContainerEntry): Uint8Array =>
  Uint8Array.from(path, character => character.charCodeAt(0))

/** The instant as the two fields of a ZIP know it: the clock of Asia/Ho_Chi_Minh, to two seconds. */
export const containerTime = (at: string): number => {
  const local = new Date(new Date(at).getTime() + 7 * 3_600_000)
  const date = ((local.getUTCFullYear() - 1980) << 9) | ((local.getUTCMonth() + 1) << 5) | local.getUTCDate()
  const time =
    (local.getUTCHours() << 11) | (local.getUTCMinutes() << 5) | Math.floor(local.getUTCSeconds() / 2)
  return date * 0x10000 + time
}

/** What stands in front of an entry's bytes. */
export const localHeader = (entry: ContainerEntry, time: number): Uint8Array => {
  const name = nameOf(entry)
  return fields(localLength + name.length)
    .four(localSignature)
    .two(20)
    .two(utf8Names)
    .two(stored)
    .four(time)
    .four(entry.crc)
    .four(entry.size)
    .four(entry.size)
    .two(name.length)
    .two(0)
    .text(name)
    .bytes()
}

/** Size, length of the name, time and check sum as a local header says them; null where it is none. */
export const readLocalHeader = (
  bytes: Uint8Array,
): { readonly size: number; readonly crc: number; readonly time: number; readonly name: number } | null => {
  if (bytes.length < localLength) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== localSignature) return null
  return {
    time: view.getUint32(10, true),
    crc: view.getUint32(14, true),
    size: view.getUint32(18, true),
    name: view.getUint16(26, true),
  }
}

const centralHeader = (entry: ContainerEntry, offset: number, time: number): Uint8Array => {
  const name = nameOf(entry)
  const far = offset >= most32
  const header = fields(centralLength + name.length + (far ? 12 : 0))
    .four(centralSignature)
    .two(far ? 45 : 20)
    .two(far ? 45 : 20)
    .two(utf8Names)
    .two(stored)
    .four(time)
    .four(entry.crc)
    .four(entry.size)
    .four(entry.size)
    .two(name.length)
    .two(far ? 12 : 0)
    .two(0)
    .two(0)
    .two(0)
    .four(0)
    .four(far ? most32 : offset)
    .text(name)
  return far ? header.two(1).two(8).eight(offset).bytes() : header.bytes()
}

const ending = (count: number, size: number, offset: number): Uint8Array => {
  const large = count >= most16 || size >= most32 || offset >= most32
  const put = fields(large ? 98 : 22)
  if (large) {
    put.four(end64Signature).eight(44).two(45).two(45).four(0).four(0)
    put.eight(count).eight(count).eight(size).eight(offset)
    put
      .four(locator64Signature)
      .four(0)
      .eight(offset + size)
      .four(1)
  }
  put.four(endSignature).two(0).two(0)
  put.two(Math.min(count, most16)).two(Math.min(count, most16))
  return put.four(Math.min(size, most32)).four(Math.min(offset, most32)).two(0).bytes()
}

/** The list of entries that stands at the end. */
export const directory = (entries: readonly ContainerEntry[], time: number): Uint8Array => {
  let offset = 0
  const headers: Uint8Array[] = []
  for (const entry of entries) {
    headers.push(centralHeader(entry, offset, time))
    offset += localLength + nameOf(entry).length + entry.size
  }
  const size = headers.reduce((sum, header) => sum + header.length, 0)
  const whole = new Uint8Array(size + ending(entries.length, size, offset).length)
  let at = 0
  for (const header of [...headers, ending(entries.length, size, offset)]) {
    whole.set(header, at)
    at += header.length
  }
  return whole
}

/** Bytes of the whole bundle. */
export const containerSize = (entries: readonly ContainerEntry[], time: number): number =>
  entries.reduce((sum, entry) => sum + localLength + nameOf(entry).length + entry.size, 0) +
  directory(entries, time).length
