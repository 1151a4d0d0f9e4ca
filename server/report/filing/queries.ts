import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

export const leaderSigns = async (db: Reader, campaignId: number): Promise<boolean> => {
  const rule = await db
    .selectFrom('filingRule')
    .where('campaignId', '=', campaignId)
    .select('leaderSigns')
    .executeTakeFirst()
  return rule?.leaderSigns ?? false
}

export const putFilingRule = async (tx: Writer, campaignId: number, signs: boolean): Promise<void> => {
  await tx
    .insertInto('filingRule')
    .values({ campaignId, leaderSigns: signs })
    .onConflict(conflict => conflict.column('campaignId').doUpdateSet({ leaderSigns: signs }))
    .execute()
}

/** What was last asked of the unit's leader about a report, and what became of it. */
export const lastSignOff = (db: Reader, campaignId: number, reportId: number) =>
  db
    .selectFrom('signOff')
    .innerJoin('person as asker', 'asker.id', 'signOff.askedBy')
    .leftJoin('person as decider', 'decider.id', 'signOff.decidedBy')
    .where('signOff.campaignId', '=', campaignId)
    .where('signOff.reportId', '=', reportId)
    .select([
      'signOff.id',
      'signOff.state',
      'signOff.askedAt',
      'signOff.reason',
      'signOff.askedBy as askerId',
      'asker.name as askedBy',
      'decider.name as decidedBy',
    ])
    .orderBy('signOff.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What was asked of the leaders of the units that this person leads, and is not decided. */
export const toSignBy = (db: Reader, personId: number) =>
  db
    .selectFrom('signOff')
    .innerJoin('report', join =>
      join.onRef('report.campaignId', '=', 'signOff.campaignId').onRef('report.id', '=', 'signOff.reportId'),
    )
    .innerJoin('roleGrant', 'roleGrant.unitId', 'report.unitId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'report.campaignId')
        .onRef('assignment.id', '=', 'report.assignmentId'),
    )
    .innerJoin('person as asker', 'asker.id', 'signOff.askedBy')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'report.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('signOff.state', '=', 'asked')
    .where('campaign.state', '=', 'open')
    .where('roleGrant.personId', '=', personId)
    .where('roleGrant.role', '=', 'leader')
    .select(['report.id as reportId', 'state.fullName as unitName', 'campaign.name as campaignName'])
    .select(['asker.name as askedBy', 'signOff.askedAt', 'assignment.dueAt'])
    .orderBy('signOff.askedAt')
    .execute()

export const askSignOff = async (
  tx: Writer,
  asked: { campaignId: number; reportId: number; askedBy: number; askedAt: Date },
): Promise<void> => {
  await tx
    .insertInto('signOff')
    .values(asked)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export const settleSignOff = async (
  tx: Writer,
  settled: {
    campaignId: number
    id: number
    state: 'signed' | 'declined'
    decidedBy: number
    decidedAt: Date
    reason: string | null
  },
): Promise<void> => {
  const { campaignId, id, ...set } = settled
  await tx.updateTable('signOff').set(set).where('campaignId', '=', campaignId).where('id', '=', id).execute()
}

export const addCorrection = async (
  tx: Writer,
  correction: {
    campaignId: number
    reportId: number
    version: number
    reason: string
    at: Date
    personId: number
  },
): Promise<void> => {
  await tx.insertInto('correction').values(correction).execute()
}

/** The correction of a report's version, where one was begun. */
export const correctionOf = (db: Reader, reportId: number, version: number) =>
  db
    .selectFrom('correction')
    .innerJoin('person', 'person.id', 'correction.personId')
    .where('correction.reportId', '=', reportId)
    .where('correction.version', '=', version)
    .select(['correction.version', 'correction.reason', 'correction.at', 'person.name as by'])
    .executeTakeFirst()
