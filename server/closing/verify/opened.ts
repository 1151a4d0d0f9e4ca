import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { z } from 'zod'
import type { Fault } from '../../../domain/closing/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { bytesOf, type Entry } from './container.ts'

/** One question that was asked of a bundle, with everything that did not hold. */
export interface Check {
  readonly asked: Bilingual
  readonly faults: readonly Fault[]
}

/** A bundle while it is being verified. */
export interface Opened {
  readonly file: FileHandle
  readonly entries: ReadonlyMap<string, Entry>
}

export const hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

export const bytesIn = async ({ file, entries }: Opened, path: string): Promise<Buffer | undefined> => {
  const entry = entries.get(path)
  return entry === undefined ? undefined : bytesOf(file, entry)
}

export const textIn = async (opened: Opened, path: string): Promise<string | undefined> =>
  (await bytesIn(opened, path))?.toString('utf8')

export const fault = (path: string, vi: string, en: string): Fault => ({ path, vi, en })

export const unreadable = (path: string): Fault => fault(path, 'không đọc được', 'cannot be read')

/** A file of data in its shape; undefined where it is missing or damaged. */
export const partIn = async <Shape extends z.ZodType>(
  opened: Opened,
  path: string,
  shape: Shape,
): Promise<z.output<Shape> | undefined> => {
  try {
    const parsed = shape.safeParse(JSON.parse((await textIn(opened, path)) ?? ''))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
