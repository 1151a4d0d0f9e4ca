import { open } from 'node:fs/promises'
import {
  containerTime,
  coverPath,
  coverWithoutRoot,
  type Fault,
  type Manifest,
  manifestPath,
  manifest as manifestShape,
  manifestText,
  readmePath,
  sumsIn,
  sumsPath,
} from '../../../domain/closing/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { type Container, readContainer } from './container.ts'
import { contentChecks } from './content.ts'
import { type Check, fault, hex, type Opened, textIn, unreadable } from './opened.ts'

export type { Check } from './opened.ts'

export interface Verified {
  /** What the bundle says of itself; null where it cannot be read. */
  readonly manifest: Manifest | null
  /** SHA-256 of the list of check values, to be compared with the paper. */
  readonly root: string | null
  readonly checks: readonly Check[]
}

const gone = (path: string) => fault(path, 'không có trong gói', 'is not in the bundle')
const extra = (path: string) => fault(path, 'không thuộc gói này', 'does not belong to this bundle')
const changed = (path: string) =>
  fault(path, 'đã bị sửa: mã kiểm tra không khớp', 'has been changed: its check value differs')

/** Every file of the list is there with its check value, and nothing else is. */
const sumFaults = ({ entries }: Container, listed: ReadonlyMap<string, string>): Fault[] => {
  const held = new Map(entries.map(({ path, sha256 }) => [path, sha256]))
  const lost = [...listed].flatMap(([path, sha256]) => {
    const own = held.get(path)
    if (own === undefined) return [gone(path)]
    return own === sha256 ? [] : [changed(path)]
  })
  const added = entries.filter(({ path }) => !listed.has(path) && path !== sumsPath && path !== coverPath)
  const seen = new Set<string>()
  const twice = entries.filter(({ path }) => seen.size === seen.add(path).size)
  return [...lost, ...[...added, ...twice].map(({ path }) => extra(path))]
}

const manifestIn = (text: string | undefined): Manifest | null => {
  try {
    const parsed = manifestShape.safeParse(JSON.parse(text ?? ''))
    return parsed.success && manifestText(parsed.data) === text ? parsed.data : null
  } catch {
    return null
  }
}

/** The manifest names the same files in the same order as they lie, and the moment that the container bears. */
const manifestFaults = (said: Manifest, { entries, time }: Container): Fault[] => {
  const front = [readmePath, coverPath, manifestPath, sumsPath]
  const [readme, ...rest] = said.files.map(({ path }) => path)
  const order = [readme, ...front.slice(1), ...rest]
  const at = order.findIndex((path, index) => entries[index]?.path !== path)
  const wrong = at < 0 ? [] : [fault(order[at] ?? '', 'không nằm đúng chỗ', 'is not in its place')]
  const held = new Map(entries.map(({ path, size }) => [path, size]))
  const sizes = said.files.filter(({ path, size }) => held.get(path) !== size)
  const moment =
    containerTime(said.closing.at) === time
      ? []
      : [fault(manifestPath, 'ghi thời điểm khác với gói', 'tells another moment than the container')]
  return [...wrong, ...sizes.map(({ path }) => changed(path)), ...moment]
}

const coverFaults = (said: Manifest, cover: string | undefined, root: string): Fault[] => {
  if (cover === undefined) return [gone(coverPath)]
  const blank = coverWithoutRoot(cover, root)
  if (blank === null)
    return [fault(coverPath, 'không in đúng mã gốc của gói', 'does not print the root of this bundle')]
  return hex(blank) === said.cover.sha256 ? [] : [changed(coverPath)]
}

/**
 * Checks a bundle with nothing but itself: its container to the byte, every file, the cover, the chain of the audit,
 * the check value of each report, the tables made again, and each cited sentence at its source.
 */
export const verifyBundle = async (path: string): Promise<Verified> => {
  const file = await open(path, 'r')
  try {
    const container = await readContainer(file)
    const opened = { file, entries: new Map(container.entries.map(entry => [entry.path, entry])) }
    return await verified(container, opened)
  } finally {
    await file.close()
  }
}

const wholeCheck = ({ entries, faults }: Container): Check => ({
  asked: {
    vi: `Gói nguyên vẹn: ${entries.length} tệp, không byte nào lạ.`,
    en: `The container is whole: ${entries.length} files, no foreign byte.`,
  },
  faults,
})

/** Where the list of check values itself is gone, the manifest says what belongs here. */
const filesCheck = (container: Container, sums: string | undefined, said: Manifest | null): Check => {
  const list = sums === undefined ? null : sumsIn(sums)
  const own = container.entries.find(({ path }) => path === manifestPath)
  const instead = [...(said?.files ?? []), ...(own === undefined ? [] : [own])]
  const against = new Map((list ?? instead).map(({ path, sha256 }) => [path, sha256]))
  return {
    asked: {
      vi: `Mã kiểm tra SHA-256 của ${against.size} tệp; không thiếu, không thừa.`,
      en: `SHA-256 of ${against.size} files; none missing, none added.`,
    },
    faults: [...(list === null ? [unreadable(sumsPath)] : []), ...sumFaults(container, against)],
  }
}

const verified = async (container: Container, opened: Opened): Promise<Verified> => {
  const sums = await textIn(opened, sumsPath)
  const root = sums === undefined ? null : hex(sums)
  const said = manifestIn(await textIn(opened, manifestPath))
  const files = [wholeCheck(container), filesCheck(container, sums, said)]
  if (said === null) {
    const checks = [...files, { asked: describes(null), faults: [unreadable(manifestPath)] }]
    return { manifest: null, root, checks }
  }
  const described: Check = { asked: describes(said), faults: manifestFaults(said, container) }
  const covered: Check = {
    asked: { vi: 'Biên bản in đúng mã gốc của gói.', en: 'The cover prints the root of the bundle.' },
    faults: root === null ? [gone(sumsPath)] : coverFaults(said, await textIn(opened, coverPath), root),
  }
  const checks = [...files, described, covered, ...(await contentChecks(opened, said))]
  return { manifest: said, root, checks }
}

const describes = (said: Manifest | null): Bilingual => ({
  vi: `Danh mục ${manifestPath} mô tả đúng ${said?.files.length ?? 0} tệp.`,
  en: `${manifestPath} describes ${said?.files.length ?? 0} files as they are.`,
})
