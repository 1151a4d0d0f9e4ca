import {
  listReadings,
  planProblems,
  type ReadingHead,
  readingWrites,
  readReading,
  saveScan,
} from '../../../domain/plan/index.ts'
import { allowedVerbs, type Role } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { readFileBytes } from '../../db/files.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { mayReview } from '../visibility.ts'
import { openReadings, pagesRead, type StoredReading } from './queries.ts'
import { readingOr404 } from './standing.ts'

const headOf = (reading: StoredReading, held: readonly Role[]): ReadingHead => {
  const { id, unitId, fileName, state, problem, planId, amendsPlanId, createdByName, createdAt } = reading
  return {
    ...{ id, unitId, fileName, state, planId, amendsPlanId },
    pages: reading.pages.length,
    pagesRead: reading.pagesRead,
    problem: problem === null ? null : { vi: problem.vi, en: problem.en },
    resumable: reading.pagesRead < reading.pages.length || problem?.code === 'plan.readingBroke',
    createdBy: createdByName,
    createdAt: createdAt.toISOString(),
    may: allowedVerbs(readingWrites, held),
  }
}

const list = query(listReadings, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const found = await openReadings(db)
    const held = await Promise.all(found.map(({ unitId }) => rolesAt(db, subject, unitId, now)))
    return {
      readings: found.flatMap((reading, at) =>
        mayReview(held[at] ?? []) ? [headOf(reading, held[at] ?? [])] : [],
      ),
    }
  },
})

/** The reading, for those who see plans under review. */
const visible = async (db: Reader, subject: Subject, readingId: number, now: Date) => {
  const reading = await readingOr404(db, readingId)
  const held = await rolesAt(db, subject, reading.unitId, now)
  if (!mayReview(held)) throw planProblems.underReview()
  return { reading, held }
}

const one = query(readReading, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { reading, held } = await visible(db, subject, input.readingId, now)
    const read = new Map((await pagesRead(db, reading.id)).map(page => [page.number, page]))
    return {
      reading: headOf(reading, held),
      pages: reading.pages.map(number => ({
        number,
        text: read.get(number)?.text ?? null,
        confidence: read.get(number)?.confidence ?? null,
      })),
    }
  },
})

const save = query(saveScan, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { reading } = await visible(db, subject, input.readingId, now)
    const file = await readFileBytes(db, reading.fileId)
    if (file === undefined) throw planProblems.fileNotFound()
    return { fileName: file.name, mediaType: file.mediaType, bytes: new Uint8Array(file.bytes) }
  },
})

export const readingQueries: readonly Query[] = [list, one, save]
