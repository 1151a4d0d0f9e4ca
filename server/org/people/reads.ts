import { readAdministrators, readPersonHistory } from '../../../domain/org/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf } from '../policy.ts'
import { accountOf, administratorsOf, auditOfPerson } from './queries.ts'

const most = 200

const history = query(readPersonHistory, {
  may: {
    at: async (db, input) => {
      const account = await accountOf(db, input.personId)
      if (account === undefined) throw sharedProblems.notFound()
      return account.unitId
    },
  },
  run: async ({ db, input }) => {
    const rows = await auditOfPerson(db, input.personId, most)
    return {
      entries: rows.map(row => ({
        ...row,
        at: row.at.toISOString(),
        data: typeof row.data === 'object' && row.data !== null ? { ...row.data } : {},
      })),
    }
  },
})

const administrators = query(readAdministrators, {
  may: 'person',
  run: async ({ db, subject, now }) => ({
    people: await administratorsOf(db, subject.unitId, dayOf(now)),
  }),
})

export const peopleQueries: readonly Query[] = [history, administrators]
