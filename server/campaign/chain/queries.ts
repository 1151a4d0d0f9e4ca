import type { Dependence } from '../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

interface ToAdd extends Pick<Dependence, 'obligationId' | 'waitsFor'> {
  readonly source: Dependence['source'] | 'officer'
}

export const addDependences = async (
  tx: Writer,
  campaignId: number,
  dependences: readonly ToAdd[],
): Promise<void> => {
  if (dependences.length === 0) return
  const rows = dependences.map(row => ({ ...row, campaignId }))
  await tx.insertInto('dependence').values(rows).execute()
}

export const dependencesIn = (db: Reader, campaignId: number) =>
  db
    .selectFrom('dependence')
    .where('campaignId', '=', campaignId)
    .select(['obligationId', 'waitsFor', 'source'])
    .orderBy('waitsFor')
    .execute()

export const forgetDependences = async (
  tx: Writer,
  campaignId: number,
  obligationId: number,
): Promise<void> => {
  await tx
    .deleteFrom('dependence')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .execute()
}

/** The duties that one waits for, with how many of their units have handed in. */
export const waitsForOf = (db: Reader, campaignId: number, obligationId: number) =>
  db
    .selectFrom('dependence')
    .innerJoin('obligation', 'obligation.id', 'dependence.waitsFor')
    .leftJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'dependence.campaignId')
        .onRef('assignment.obligationId', '=', 'dependence.waitsFor')
        .on('assignment.parentId', 'is', null)
        .on('assignment.state', '<>', 'inherited'),
    )
    .where('dependence.campaignId', '=', campaignId)
    .where('dependence.obligationId', '=', obligationId)
    .groupBy(['obligation.id'])
    .select(eb => [
      'obligation.id as obligationId',
      'obligation.section',
      'obligation.text',
      eb.fn.count<number>('assignment.id').as('total'),
      eb.fn
        .count<number>('assignment.id')
        .filterWhere('assignment.state', 'in', ['delivered', 'done'])
        .as('handedIn'),
    ])
    .orderBy('obligation.id')
    .execute()
