import { z } from 'zod'
import { planProblems, uploadPlan } from '../../../domain/plan/index.ts'
import { type Bilingual, id, nothing, roles, sharedProblems, write } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Happening } from '../../http/action.ts'
import { rolesAt, subjectOf } from '../../org/index.ts'
import { takeAmendmentIn } from '../amendment/intake.ts'
import { takeIn } from '../intake.ts'
import type { NumberedPage } from '../reading/index.ts'
import { compileReading } from '../source.ts'
import { endReading, keepPage, lockRunning, takeReading } from './queries.ts'
import { readingOr404 } from './standing.ts'
import { tellFailed, tellRead } from './telling.ts'

/**
 * What the job itself writes, one step after the other: takes a reading in hand, keeps each page, and ends it. Each
 * asks first whether the reading is still this job's: somebody may have stopped it meanwhile.
 */
const mine = { readingId: id, eventId: id }

type Running = NonNullable<Awaited<ReturnType<typeof lockRunning>>>

const stillMine = async (tx: Writer, given: { readingId: number; eventId: number }): Promise<Running> => {
  const reading = await lockRunning(tx, given.readingId, given.eventId)
  if (reading === undefined) throw planProblems.readingEnded()
  return reading
}

type ReadingOfEvent = Pick<Running, 'id' | 'unitId' | 'createdBy'>

const happened = ({ id, unitId, createdBy }: ReadingOfEvent, data: Happening['data'] = {}): Happening => ({
  about: `reading:${id}`,
  unitId,
  campaignId: null,
  personId: createdBy,
  data,
})

export const take: Action = action(
  write({
    name: 'reading.take',
    label: { vi: 'Bắt đầu đọc bản quét', en: 'Begin to read a scan' },
    roles: [],
    input: z.object(mine),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input }) => {
      const { readingId, eventId } = input
      if (!(await takeReading(tx, readingId, eventId))) throw planProblems.readingEnded()
      return { output: {}, event: happened(await readingOr404(tx, readingId)) }
    },
  },
)

export const keep: Action = action(
  write({
    name: 'reading.keepPage',
    label: { vi: 'Giữ chữ của một trang quét', en: 'Keep the words of a scanned page' },
    roles: [],
    input: z.object({
      ...mine,
      number: z.int().positive(),
      page: z.custom<NumberedPage['page']>(),
      text: z.string(),
    }),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const reading = await stillMine(tx, input)
      const { number, page, text } = input
      await keepPage(tx, reading.id, { number, page, text }, now)
      const { confidence } = page
      return { output: {}, event: happened(reading, { page: number, confidence }) }
    },
  },
)

/** Whoever handed it in may have left the office while it was read. */
const stillAllowed = async (db: Reader, { createdBy, unitId }: ReadingOfEvent, now: Date): Promise<void> => {
  const subject = await subjectOf(db, createdBy, now)
  const held = subject === null ? [] : await rolesAt(db, subject, unitId, now)
  if (held.includes('officer')) return
  throw sharedProblems.notAllowed({ action: uploadPlan.label.vi, roles: roles.officer.vi })
}

export const finish: Action = action(
  write({
    name: 'reading.finish',
    label: { vi: 'Đọc xong bản quét', en: 'Finish reading a scan' },
    roles: [],
    input: z.object({
      ...mine,
      text: z.string(),
      method: z.string(),
      warnings: z.array(z.object({ vi: z.string(), en: z.string() })),
    }),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const reading = await stillMine(tx, input)
      await stillAllowed(tx, reading, now)
      const read = await compileReading(tx, input, reading)
      const { unitId, amendsPlanId, createdBy: personId } = reading
      if (amendsPlanId !== null) {
        const { amendmentId, changes } = await takeAmendmentIn(tx, amendsPlanId, read, { personId, at: now })
        await endReading(tx, reading.id, { state: 'done', planId: null, amendmentId }, now)
        await tellRead(tx, { reading, planId: amendsPlanId, changes, now })
        const data = { amendmentId, readingId: reading.id, changes }
        return { output: {}, event: { ...happened(reading, data), about: `plan:${amendsPlanId}` } }
      }
      const { planId, obligations } = await takeIn(tx, read, { unitId, personId, now })
      await endReading(tx, reading.id, { state: 'done', planId, amendmentId: null }, now)
      await tellRead(tx, { reading, planId, obligations, now })
      const data = { readingId: reading.id, fileName: reading.fileName, obligations }
      return { output: {}, event: { ...happened(reading, data), about: `plan:${planId}` } }
    },
  },
)

export const fail: Action = action(
  write({
    name: 'reading.fail',
    label: { vi: 'Không đọc được bản quét', en: 'Fail to read a scan' },
    roles: [],
    input: z.object({ ...mine, problem: z.object({ code: z.string(), vi: z.string(), en: z.string() }) }),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const reading = await stillMine(tx, input)
      const { problem } = input
      await endReading(tx, reading.id, { state: 'failed', problem }, now)
      await tellFailed(tx, { reading, problem, now })
      return { output: {}, event: happened(reading, { problem: problem.code }) }
    },
  },
)

export type Failure = Bilingual & { readonly code: string }
