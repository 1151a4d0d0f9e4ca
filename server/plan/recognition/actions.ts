import {
  cancelReading,
  discardReading,
  planProblems,
  type ReadingState,
  resumeReading,
} from '../../../domain/plan/index.ts'
import type { Problem } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Happening } from '../../http/action.ts'
import { endReading, lockReading, reopenReading, type StoredReading } from './queries.ts'
import { readingOr404 } from './standing.ts'

const atItsUnit = {
  at: async (db: Reader, { readingId }: { readonly readingId: number }) =>
    (await readingOr404(db, readingId)).unitId,
}

/** The reading in one of the states from which the step may be taken; two people at once come one after the other. */
const lockedIn = async (
  tx: Writer,
  readingId: number,
  states: readonly ReadingState[],
  otherwise: () => Problem,
): Promise<StoredReading> => {
  await lockReading(tx, readingId)
  const reading = await readingOr404(tx, readingId)
  if (!states.includes(reading.state)) throw otherwise()
  return reading
}

const happened = ({ id, unitId, fileName, pagesRead }: StoredReading): Happening => ({
  about: `reading:${id}`,
  unitId,
  campaignId: null,
  data: { fileName, pagesRead },
})

const cancel = action(cancelReading, {
  may: atItsUnit,
  run: async ({ tx, input, now }) => {
    const reading = await lockedIn(tx, input.readingId, ['waiting', 'running'], () =>
      planProblems.readingEnded(),
    )
    await endReading(tx, reading.id, { state: 'cancelled' }, now)
    return { output: {}, event: happened(reading) }
  },
})

const stopped = ['cancelled', 'failed'] as const

const resume = action(resumeReading, {
  may: atItsUnit,
  run: async ({ tx, input }) => {
    const goesOn = (): Problem => planProblems.readingGoesOn()
    const reading = await lockedIn(tx, input.readingId, [...stopped, 'discarded'], goesOn)
    await reopenReading(tx, reading.id)
    return { output: {}, event: happened(reading) }
  },
})

const discard = action(discardReading, {
  may: atItsUnit,
  run: async ({ tx, input, now }) => {
    const reading = await lockedIn(tx, input.readingId, stopped, () => planProblems.readingGoesOn())
    await endReading(tx, reading.id, { state: 'discarded' }, now)
    return { output: {}, event: happened(reading) }
  },
})

export const readingActions: readonly Action[] = [cancel, resume, discard]
