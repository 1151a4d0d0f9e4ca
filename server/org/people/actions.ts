import { movePerson, orgProblems, setActive, setRoles } from '../../../domain/org/index.ts'
import { sharedProblems, type WriteContract } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { dayOf, demandAtUnits } from '../policy.ts'
import { difference, same } from './difference.ts'
import { accountOf, changeGrants, changePlace, type Grant, grantsHeld, lock } from './queries.ts'
import { demandBegun, demandNotEnded } from './standing.ts'

const accountOr404 = async (db: Reader, personId: number) => {
  const account = await accountOf(db, personId)
  if (account === undefined) throw sharedProblems.notFound()
  return account
}

const atAccount = {
  at: async (db: Reader, input: { personId: number }) => (await accountOr404(db, input.personId)).unitId,
}

/** Nobody locks themselves out: an administrator's own account is changed by another administrator. */
const demandOther = (subject: Subject, personId: number): void => {
  if (subject.personId === personId) throw orgProblems.ownAccount()
}

const once = (grants: readonly Grant[]): readonly Grant[] =>
  grants.filter((each, at) => grants.findIndex(other => same(each, other)) === at)

const apply = async (
  tx: Writer,
  contract: WriteContract,
  subject: Subject,
  personId: number,
  wanted: readonly Grant[],
  now: Date,
) => {
  const changes = difference(await grantsHeld(tx, personId), once(wanted))
  const touched = [...changes.taken, ...changes.given].map(({ unitId }) => unitId)
  await demandAtUnits(tx, contract, subject, touched, now)
  for (const { unitId } of changes.given) await demandNotEnded(tx, unitId, dayOf(now))
  await changeGrants(tx, personId, changes, now)
  return changes
}

const told = ({ taken, given }: ReturnType<typeof difference>) => ({
  taken: taken.map(each => ({ ...each })),
  given: given.map(each => ({ ...each })),
})

const setRolesOf = action(setRoles, {
  may: atAccount,
  run: async ({ tx, subject, input: { personId, grants }, now }) => {
    demandOther(subject, personId)
    const { unitId } = await accountOr404(tx, personId)
    const changes = await apply(tx, setRoles, subject, personId, grants, now)
    return {
      output: {},
      event: { about: `person:${personId}`, unitId, campaignId: null, data: told(changes) },
    }
  },
})

const move = action(movePerson, {
  may: atAccount,
  run: async ({ tx, subject, input: { personId, unitId, position, withRoles }, now }) => {
    const account = await accountOr404(tx, personId)
    await demandBegun(tx, unitId, dayOf(now))
    await demandAtUnits(tx, movePerson, subject, [account.unitId, unitId], now)
    await changePlace(tx, personId, { unitId, position })
    const held = await grantsHeld(tx, personId)
    const wanted = held.map(each =>
      withRoles && each.unitId === account.unitId ? { ...each, unitId } : each,
    )
    if (withRoles) demandOtherOrSame(subject, personId, held, wanted)
    const changes = await apply(tx, movePerson, subject, personId, wanted, now)
    const data = { from: account.unitId, to: unitId, ...told(changes) }
    return { output: {}, event: { about: `person:${personId}`, unitId, campaignId: null, data } }
  },
})

const demandOtherOrSame = (
  subject: Subject,
  personId: number,
  held: readonly Grant[],
  wanted: readonly Grant[],
): void => {
  const { taken } = difference(held, wanted)
  if (taken.some(({ role }) => role === 'administrator')) demandOther(subject, personId)
}

const setActiveOf = action(setActive, {
  may: atAccount,
  run: async ({ tx, subject, input: { personId, active } }) => {
    demandOther(subject, personId)
    const { unitId } = await accountOr404(tx, personId)
    await lock(tx, personId, active)
    return { output: {}, event: { about: `person:${personId}`, unitId, campaignId: null, data: { active } } }
  },
})

export const peopleActions: readonly Action[] = [setRolesOf, move, setActiveOf]
