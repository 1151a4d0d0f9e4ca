import type { Writer } from '../../db/database.ts'
import { datesBack, giveDatesBack } from './dates/giving.ts'
import { giveLeadBack } from './lead/queries.ts'
import {
  endLines,
  giveBelowBack,
  inheritances,
  moveTo,
  type StoredInheritance,
  setStates,
} from './queries.ts'

/** The duties with successors that these lines led to and that have come too far to be taken back. */
const begunAmong = (lines: readonly StoredInheritance[]): ReadonlySet<number> =>
  new Set(
    lines
      .filter(({ how, toState, ownRole }) =>
        how === 'moved'
          ? toState === 'delivered' || toState === 'done'
          : (how === 'made' || ownRole !== null) && toState !== 'open' && toState !== 'inherited',
      )
      .map(line => line.toAssignmentId),
  )

/**
 * After an event was undone its duties go back where the successor had begun nothing. What it had begun stays as it
 * is, for a person to settle. Tells how many went back.
 */
export const restoreUndone = async (tx: Writer, campaignId: number, now: Date): Promise<number> => {
  const all = await inheritances(tx, campaignId)
  const undone = all.filter(line => line.undone)
  const begun = begunAmong(all)
  const stuck = new Set(
    undone.filter(line => begun.has(line.toAssignmentId)).map(line => line.fromAssignmentId),
  )
  const back = undone.filter(line => !stuck.has(line.fromAssignmentId))
  const dates = await datesBack(tx, campaignId, back)
  for (const line of back) await bringBack(tx, campaignId, line)
  await endLines(
    tx,
    'inheritance',
    campaignId,
    back.map(({ id }) => id),
    now,
  )
  await giveDatesBack(tx, campaignId, dates)
  await giveLeadBack(
    tx,
    campaignId,
    back.map(({ id }) => id),
    now,
  )
  const held = new Set(all.filter(line => !back.includes(line)).map(line => line.toAssignmentId))
  const needless = back.filter(line => line.how === 'made' && !held.has(line.toAssignmentId))
  await setStates(
    tx,
    campaignId,
    needless.map(line => line.toAssignmentId),
    'inherited',
  )
  return new Set(back.map(line => line.fromAssignmentId)).size
}

const bringBack = async (tx: Writer, campaignId: number, line: StoredInheritance): Promise<void> => {
  if (line.how === 'moved') return moveTo(tx, campaignId, line.fromAssignmentId, line.fromUnitId)
  if (line.goesOn) return
  await setStates(tx, campaignId, [line.fromAssignmentId], line.fromState)
  await giveBelowBack(tx, campaignId, line.belowIds, line.fromAssignmentId)
}
