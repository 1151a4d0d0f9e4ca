import { readAdministrators, readPersonHistory } from '../../../domain/org/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../policy.ts'
import { unitsKnown } from '../succession/index.ts'
import { accountOf, administratorsOf, auditOfPerson } from './queries.ts'

const most = 200

interface Part {
  readonly [key: string]: unknown
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

const listIn = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

/** An event of units may move many, and one person from several units: each time is told by itself. */
const ownPart = (data: unknown, personId: number): readonly Part[] => {
  if (!isPart(data)) return [{}]
  const people = data['people']
  return people === undefined ? [data] : listIn(people).filter(each => each['personId'] === personId)
}

/** The units that an entry names: where its person went, and where roles were given and taken. */
const unitsIn = (data: Part): readonly number[] => {
  const roles = [...listIn(data['taken']), ...listIn(data['given'])]
  const named = [data['from'], data['to'], ...roles.map(each => each['unitId'])]
  return named.filter(value => typeof value === 'number')
}

const history = query(readPersonHistory, {
  may: {
    at: async (db, input) => {
      const account = await accountOf(db, input.personId)
      if (account === undefined) throw sharedProblems.notFound()
      return account.unitId
    },
  },
  run: async ({ db, input, now }) => {
    const rows = await auditOfPerson(db, input.personId, most)
    const entries = rows.flatMap(({ data, ...row }) =>
      ownPart(data, input.personId).map((own, part) => ({
        ...row,
        part,
        at: row.at.toISOString(),
        data: own,
      })),
    )
    const known = await unitsKnown(db, [...new Set(entries.flatMap(({ data }) => unitsIn(data)))], dayOf(now))
    return { entries, units: known.map(({ unitId, fullName }) => ({ unitId, name: fullName })) }
  },
})

const administrators = query(readAdministrators, {
  may: 'person',
  run: async ({ db, subject, now }) => ({
    people: await administratorsOf(db, subject.unitId, dayOf(now), subject.personId),
  }),
})

export const peopleQueries: readonly Query[] = [history, administrators]
