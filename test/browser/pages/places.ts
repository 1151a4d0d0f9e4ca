import type { Database } from '../../../server/db/database.ts'

/** Ids of what the sample shows, asked of its database by what a person would call it. */
export interface Places {
  readonly report: (unit: string) => Promise<number>
  readonly duty: (unit: string, kind: 'report' | 'exemplar') => Promise<number>
  readonly unit: (code: string) => Promise<number>
  readonly document: () => Promise<number>
  /** An event of units. */
  readonly succession: () => Promise<number>
  /** The scan that was handed in. */
  readonly reading: () => Promise<number>
}

/** Units by the code of their area, such as 417 for Kỳ Sơn. */
export const placesIn = (db: Database): Places => {
  const unit = async (code: string) => {
    const { unitId } = await db
      .selectFrom('unitState')
      .select('unitId')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return unitId
  }
  return {
    unit,
    report: async code => {
      const { id } = await db
        .selectFrom('report')
        .select('id')
        .where('unitId', '=', await unit(code))
        .orderBy('id')
        .executeTakeFirstOrThrow()
      return id
    },
    duty: async (code, kind) => {
      const { id } = await db
        .selectFrom('assignment')
        .select('id')
        .where('unitId', '=', await unit(code))
        .where('kind', '=', kind)
        .orderBy('id')
        .executeTakeFirstOrThrow()
      return id
    },
    succession: async () => {
      const { id } = await db.selectFrom('succession').select('id').orderBy('id').executeTakeFirstOrThrow()
      return id
    },
    reading: async () => {
      const { id } = await db.selectFrom('reading').select('id').executeTakeFirstOrThrow()
      return id
    },
    document: async () => {
      const { id } = await db
        .selectFrom('officialDocument')
        .select('id')
        .executeTakeFirst()
        .then(x => x ?? { id: 1 })
      return id
    },
  }
}
