import { changeCalendar } from '../../../domain/campaign/index.ts'
import { allowedVerbs, roles, sharedProblems } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { dayOf, putCalendarDays, rolesAt, topUnitAbove } from '../../org/index.ts'
import { drawInBelow } from '../following/index.ts'
import { dayOfChange, movesOf } from './moves.ts'
import { moveOwed } from './queries.ts'

/** One calendar holds for all: what may be done to it is asked at the unit on top. */
export const verbsOnCalendar = async (db: Reader, subject: Subject, now: Date): Promise<string[]> => {
  const top = await topUnitAbove(db, subject.unitId, dayOf(now))
  return allowedVerbs([changeCalendar], await rolesAt(db, subject, top, now))
}

const change = action(changeCalendar, {
  may: 'person',
  run: async ({ tx, subject, input: { changes, decision, moveDue }, now }) => {
    if ((await verbsOnCalendar(tx, subject, now)).length === 0)
      throw sharedProblems.notAllowed({
        action: changeCalendar.label.vi,
        roles: changeCalendar.roles.map(role => roles[role].vi).join(', '),
      })
    const moves = moveDue ? await movesOf(tx, changes) : []
    await putCalendarDays(tx, changes.map(dayOfChange), { decision, personId: subject.personId, at: now })
    let moved = 0
    for (const move of moves) moved += await moveOwed(tx, move)
    for (const campaignId of new Set(moves.map(move => move.campaignId))) await drawInBelow(tx, campaignId)
    const data = { changes, decision, moveDue, moved }
    return { output: { moved }, event: { about: 'calendar:work', unitId: null, campaignId: null, data } }
  },
})

export const calendarActions: readonly Action[] = [change]
