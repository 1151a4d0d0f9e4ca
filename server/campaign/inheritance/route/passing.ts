import type { LegPassing } from '../../../../domain/campaign/index.ts'
import type { Writer } from '../../../db/database.ts'
import { closeArrived } from '../../closing/index.ts'
import { endLines } from '../queries.ts'
import {
  addLeg,
  addLegInheritances,
  dropLeg,
  handedInAmong,
  legInheritances,
  type StoredLegInheritance,
  setReceiver,
} from './queries.ts'

/** Lets successors receive what waited with receivers that ended. */
export const passLegs = async (
  tx: Writer,
  campaignId: number,
  passings: readonly LegPassing[],
  now: Date,
): Promise<void> => {
  for (const passing of passings) {
    if (passing.how === 'moved') await setReceiver(tx, campaignId, passing, passing.toUnitId)
    else if (passing.how === 'made') await addLeg(tx, campaignId, passing, passing.toUnitId)
    else await dropLeg(tx, campaignId, passing)
  }
  await addLegInheritances(tx, campaignId, passings, now)
  const touched = [...new Set(passings.map(({ assignmentId }) => assignmentId))]
  // The successor had given its receipt before: nobody is waited for any more.
  for (const assignmentId of await handedInAmong(tx, campaignId, touched))
    await closeArrived(tx, { campaignId, assignmentId, at: now })
}

/** What has come too far to be taken back: the successor has received, or all had arrived with it. */
const isSettled = ({ how, received, senderState }: StoredLegInheritance): boolean =>
  how === 'joined' ? senderState === 'done' : received

/** After an event was undone what waits goes back to the receiver it was sent to. Tells how many did. */
export const restoreLegs = async (tx: Writer, campaignId: number, now: Date): Promise<number> => {
  const back = (await legInheritances(tx, campaignId)).filter(line => line.undone && !isSettled(line))
  for (const line of back.toReversed()) {
    if (line.how === 'made') await dropLeg(tx, campaignId, line)
    else if (line.how === 'moved') await setReceiver(tx, campaignId, line, line.fromUnitId)
    else await addLeg(tx, campaignId, line, line.fromUnitId)
  }
  await endLines(
    tx,
    'legInheritance',
    campaignId,
    back.map(({ id }) => id),
    now,
  )
  return back.length
}
