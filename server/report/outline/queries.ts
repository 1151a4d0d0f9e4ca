import { type SqlBool, sql } from 'kysely'
import type { Indicator, OutlineCheck, OutlineSection } from '../../../domain/report/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'

export const latestOutline = (db: Reader, campaignId: number) =>
  db
    .selectFrom('outline')
    .where('campaignId', '=', campaignId)
    .orderBy('version', 'desc')
    .selectAll()
    .limit(1)
    .executeTakeFirst()

export const outlineVersion = (db: Reader, campaignId: number, version: number) =>
  db
    .selectFrom('outline')
    .where('campaignId', '=', campaignId)
    .where('version', '=', version)
    .selectAll()
    .executeTakeFirst()

/** The sections of every version, the latest first: a heading that is gone is still known by its name. */
export const sectionsOfVersions = async (db: Reader, campaignId: number): Promise<OutlineSection[][]> =>
  (
    await db
      .selectFrom('outline')
      .where('campaignId', '=', campaignId)
      .orderBy('version', 'desc')
      .select('sections')
      .execute()
  ).map(({ sections }) => sections as OutlineSection[])

export const indicatorsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('indicator')
    .where('campaignId', '=', campaignId)
    .where('retired', '=', false)
    .orderBy('position')
    .selectAll()
    .execute()

/** Names of all indicators there ever were in the campaign, by code. */
export const indicatorNames = async (db: Reader, campaignId: number): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await db.selectFrom('indicator').where('campaignId', '=', campaignId).select(['code', 'name']).execute()
    ).map(({ code, name }) => [code, name]),
  )

interface OutlineToAdd {
  readonly campaignId: number
  readonly version: number
  readonly sections: readonly OutlineSection[]
  readonly indicators: readonly Indicator[]
  readonly checks: readonly OutlineCheck[]
  readonly supplement: boolean
  readonly createdAt: Date
}

export const addOutline = async (tx: Writer, row: OutlineToAdd): Promise<void> => {
  const { sections, indicators, checks, ...rest } = row
  await tx
    .insertInto('outline')
    .values({
      ...rest,
      sections: json(sections as unknown as Json),
      indicators: json(indicators as unknown as Json),
      checks: json(checks),
    })
    .execute()
}

/** Figures keep pointing at their indicator, so one that a later outline leaves out is retired, never deleted. */
export const putIndicators = async (
  tx: Writer,
  campaignId: number,
  indicators: readonly Indicator[],
): Promise<void> => {
  await tx.updateTable('indicator').set({ retired: true }).where('campaignId', '=', campaignId).execute()
  for (const [position, each] of indicators.entries()) {
    const { choices, breakdown, breakdownOf, formula, ...plain } = each
    const row = {
      ...plain,
      choices: choices ? json(choices) : null,
      breakdown: breakdown ? json(breakdown) : null,
      breakdownOf: breakdownOf ?? null,
      formula: formula ?? null,
      position,
      retired: false,
    }
    await tx
      .insertInto('indicator')
      .values({ ...row, campaignId })
      .onConflict(conflict => conflict.columns(['campaignId', 'code']).doUpdateSet(row))
      .execute()
  }
}

/** The reports of a campaign that somebody owes. */
export const reportsOfCampaign = (db: Reader, campaignId: number) =>
  db
    .selectFrom('report')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'report.campaignId')
        .onRef('assignment.id', '=', 'report.assignmentId'),
    )
    .where('report.campaignId', '=', campaignId)
    .where('assignment.state', '<>', 'inherited')
    .select(['report.id', 'report.unitId', 'report.state'])
    .orderBy('report.id')
    .execute()

/** Which versions asked that reports handed in before be supplemented. */
export const supplementsOf = async (db: Reader, campaignId: number): Promise<number[]> =>
  (
    await db
      .selectFrom('outline')
      .where('campaignId', '=', campaignId)
      .where(sql<SqlBool>`supplement`)
      .select('version')
      .execute()
  ).map(({ version }) => version)

interface Reading {
  readonly campaignId: number
  readonly reportId: number
  readonly personId: number
}

/** The version of the outline that this person has said they have seen. */
export const seenBy = async (db: Reader, reading: Reading): Promise<number | null> =>
  (
    await db
      .selectFrom('outlineSeen')
      .where('campaignId', '=', reading.campaignId)
      .where('reportId', '=', reading.reportId)
      .where('personId', '=', reading.personId)
      .select('version')
      .executeTakeFirst()
  )?.version ?? null

export const putSeen = async (
  tx: Writer,
  row: Reading & { readonly version: number; readonly seenAt: Date },
): Promise<void> => {
  const { version, seenAt } = row
  await tx
    .insertInto('outlineSeen')
    .values(row)
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'reportId', 'personId']).doUpdateSet({ version, seenAt }),
    )
    .execute()
}

/** Every number of a section and every code of an indicator that the campaign's outlines ever had. */
export const everTaken = async (db: Reader, campaignId: number) => ({
  sections: [
    ...new Set(
      (await sectionsOfVersions(db, campaignId)).flatMap(sections => sections.map(({ label }) => label)),
    ),
  ],
  indicators: [...(await indicatorNames(db, campaignId))].map(([code, name]) => ({ code, name })),
})
