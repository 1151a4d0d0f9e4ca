import { type DueDate, dateGivenBack } from '../../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { datesThrough, redate } from './queries.ts'

type Line = Awaited<ReturnType<typeof datesThrough>>[number]

const dueOf = (line: Line, of: 'own' | 'from' | 'to'): DueDate => {
  const { dueAt, ...rest } = line[of]
  return { ...rest, dueAt: dueAt === null ? null : new Date(dueAt).toISOString() }
}

/** The dates that heirs get back where these lines fall away, by duty; nothing is written. */
export const datesBack = async (
  db: Reader,
  campaignId: number,
  fallen: readonly { readonly id: number; readonly toAssignmentId: number }[],
): Promise<ReadonlyMap<number, DueDate>> => {
  const ids = new Set(fallen.map(({ id }) => id))
  const heirs = [...new Set(fallen.map(({ toAssignmentId }) => toAssignmentId))]
  const lines = await datesThrough(db, campaignId, heirs)
  const back = new Map<number, DueDate>()
  for (const heirId of heirs) {
    const all = lines.filter(line => line.toAssignmentId === heirId)
    const [first] = all
    if (first === undefined) continue
    const withOwn = all.find(({ own }) => own.dueAt !== null)
    const others = all.filter(({ fromAssignmentId }) => fromAssignmentId !== heirId)
    const date = dateGivenBack(
      dueOf(first, 'to'),
      withOwn === undefined ? null : dueOf(withOwn, 'own'),
      others.filter(({ id }) => ids.has(id)).map(line => dueOf(line, 'from')),
      others.filter(({ id }) => !ids.has(id)).map(line => dueOf(line, 'from')),
    )
    if (date !== null) back.set(heirId, date)
  }
  return back
}

/** Gives heirs the dates back that they had. */
export const giveDatesBack = async (
  tx: Writer,
  campaignId: number,
  dates: ReadonlyMap<number, DueDate>,
): Promise<void> => {
  for (const [assignmentId, { dueAt, ...date }] of dates)
    await redate(tx, campaignId, assignmentId, { ...date, dueAt: dueAt === null ? null : new Date(dueAt) })
}
