import { listPeople, listUnits, readSession, searchUnits } from '../../domain/org/index.ts'
import { compareNames } from '../../domain/shared/vietnamese/index.ts'
import { type Query, query, type ReadScope, type Subject } from '../http/action.ts'
import { accessQueries } from './access/index.ts'
import { eventQueries } from './events/index.ts'
import { groupQueries } from './group/index.ts'
import { lifeQueries } from './life/index.ts'
import { listQueries } from './list/index.ts'
import { noticeQueries } from './notice/index.ts'
import { peopleQueries } from './people/index.ts'
import { dayOf } from './policy.ts'
import {
  childrenOf,
  findUnits,
  grantsOf,
  peopleBelow,
  personById,
  reachedAmong,
  readSetting,
  sampleAccounts,
  somebodyExists,
  unitName,
} from './queries.ts'
import { questionQueries } from './questions/index.ts'
import { successionQueries } from './succession/index.ts'

const session = query(readSession, {
  may: 'anyone',
  run: async ({ db, subject, now }) => {
    const sample = (await readSetting(db, 'sample')) as { done: number; total: number } | undefined
    const loading = sample !== undefined && sample.done < sample.total
    const common = {
      sample: sample !== undefined,
      progress: loading ? sample : null,
      now: now.toISOString(),
    }
    if (subject !== null && !loading)
      return { ...common, state: 'signedIn' as const, ...(await signedIn(db, subject, now)) }
    const state = loading
      ? ('loading' as const)
      : (await somebodyExists(db))
        ? ('signedOut' as const)
        : ('setup' as const)
    const accounts = sample !== undefined && !loading ? await sampleAccounts(db, dayOf(now)) : []
    return { ...common, state, person: null, roles: [], sampleAccounts: accounts }
  },
})

const signedIn = async (db: ReadScope<unknown, null>['db'], subject: Subject, now: Date) => {
  const day = dayOf(now)
  const person = await personById(db, subject.personId)
  const roles = await grantsOf(db, [subject.personId], day)
  return {
    person: {
      id: subject.personId,
      name: subject.name,
      position: person?.position ?? '',
      unitId: subject.unitId,
      unitName: await unitName(db, subject.unitId, day),
      language: subject.language,
    },
    roles: roles.map(({ role, unitId, unitName }) => ({ role, unitId, unitName })),
    sampleAccounts: [],
  }
}

const unitList = query(listUnits, {
  may: 'person',
  run: async ({ db, input, now }) => ({
    units: await childrenOf(db, input.parentId ?? null, input.onDay ?? dayOf(now)),
  }),
})

const unitSearch = query(searchUnits, {
  may: 'person',
  run: async ({ db, input, now }) => ({
    units: await findUnits(db, input.phrase, input.onDay ?? dayOf(now), input.limit ?? 20),
  }),
})

/** Units as they come; at each unit people by given name. */
const inOfficialOrder = <Person extends { readonly unitId: number; readonly name: string }>(
  people: readonly Person[],
): readonly Person[] => {
  const places = new Map<number, number>()
  for (const { unitId } of people) if (!places.has(unitId)) places.set(unitId, places.size)
  const placeOf = ({ unitId }: Person) => places.get(unitId) ?? 0
  return [...people].sort((a, b) => placeOf(a) - placeOf(b) || compareNames(a.name, b.name))
}

const personList = query(listPeople, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ db, subject, input, now }) => {
    const people = inOfficialOrder(await peopleBelow(db, input.unitId, dayOf(now)))
    const grants = await grantsOf(
      db,
      people.map(person => person.id),
      dayOf(now),
    )
    const administers = subject.grants.filter(({ role }) => role === 'administrator')
    const reached = await reachedAmong(
      db,
      [...new Set(grants.map(({ unitId }) => unitId))],
      administers.map(({ unitId }) => unitId),
      dayOf(now),
    )
    return {
      people: people.map(person => ({
        ...person,
        roles: grants
          .filter(grant => grant.personId === person.id)
          .map(({ role, unitId, unitName }) => ({ role, unitId, unitName, mayTake: reached.has(unitId) })),
      })),
    }
  },
})

export const orgQueries: readonly Query[] = [
  session,
  unitList,
  unitSearch,
  personList,
  ...groupQueries,
  ...listQueries,
  ...peopleQueries,
  ...successionQueries,
  ...eventQueries,
  ...lifeQueries,
  ...questionQueries,
  ...noticeQueries,
  ...accessQueries,
]
