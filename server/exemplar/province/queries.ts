import { type SqlBool, sql } from 'kysely'
import type { Criterion } from '../../../domain/exemplar/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

export const criteriaOf = (db: Reader, campaignId: number): Promise<Criterion[]> =>
  db
    .selectFrom('exemplarCriterion')
    .where('campaignId', '=', campaignId)
    .select(['id', 'name', 'guidance', 'weight'])
    .orderBy('position')
    .execute()

export const replaceCriteria = async (
  tx: Writer,
  campaignId: number,
  criteria: readonly Omit<Criterion, 'id'>[],
): Promise<void> => {
  await tx.deleteFrom('exemplarCriterion').where('campaignId', '=', campaignId).execute()
  const rows = criteria.map((criterion, position) => ({ ...criterion, position, campaignId }))
  await tx.insertInto('exemplarCriterion').values(rows).execute()
}

/** Scores given and changes of criteria wait for each other. */
export const lockScoring = async (tx: Writer, campaignId: number): Promise<void> => {
  await tx.selectFrom('campaign').where('id', '=', campaignId).select('id').forUpdate().execute()
}

export const scoresExist = async (db: Reader, campaignId: number): Promise<boolean> =>
  (await db
    .selectFrom('exemplarScore')
    .where('campaignId', '=', campaignId)
    .select('criterionId')
    .limit(1)
    .executeTakeFirst()) !== undefined

const peopleWithUnits = (db: Reader, campaignId: number) =>
  db
    .selectFrom('person')
    .innerJoin('campaign', join => join.on('campaign.id', '=', campaignId))
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'person.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('person.active', '=', true)
    .select(['person.id', 'person.name', 'person.position', 'state.fullName as unitName'])

/** The council, each with their unit and all above it, which they must not score. */
export const reviewersOf = (db: Reader, campaignId: number) =>
  peopleWithUnits(db, campaignId)
    .innerJoin('exemplarReviewer as reviewer', join =>
      join.onRef('reviewer.personId', '=', 'person.id').onRef('reviewer.campaignId', '=', 'campaign.id'),
    )
    .select(
      sql<
        number[]
      >`array(select up.unit_id from unit_ancestors(person.unit_id, greatest(campaign.map_on, lower(state.valid))) up)`.as(
        'path',
      ),
    )
    .orderBy('person.id')
    .execute()

export type StoredReviewer = Awaited<ReturnType<typeof reviewersOf>>[number]

/** People at the campaign's own unit and in the bodies right below it, no localities. */
export const peopleToAppoint = (db: Reader, campaignId: number) =>
  peopleWithUnits(db, campaignId)
    .innerJoin('unit', 'unit.id', 'person.unitId')
    .where(
      sql<SqlBool>`person.unit_id = campaign.unit_id or (state.parent_id = campaign.unit_id and unit.kind <> 'area')`,
    )
    .orderBy('state.position')
    .orderBy('person.name')
    .execute()

export const activePeople = async (db: Reader, personIds: readonly number[]): Promise<number[]> =>
  (
    await db
      .selectFrom('person')
      .where('id', 'in', [...personIds, 0])
      .where('active', '=', true)
      .select('id')
      .execute()
  ).map(({ id }) => id)

export const replaceReviewers = async (
  tx: Writer,
  campaignId: number,
  personIds: readonly number[],
  appointed: { readonly appointedAt: Date; readonly appointedBy: number },
): Promise<void> => {
  await tx.deleteFrom('exemplarReviewer').where('campaignId', '=', campaignId).execute()
  const rows = personIds.map(personId => ({ ...appointed, campaignId, personId }))
  await tx.insertInto('exemplarReviewer').values(rows).execute()
}

export const isReviewer = async (db: Reader, campaignId: number, personId: number): Promise<boolean> =>
  (await db
    .selectFrom('exemplarReviewer')
    .where('campaignId', '=', campaignId)
    .where('personId', '=', personId)
    .select('personId')
    .executeTakeFirst()) !== undefined

/** Every sheet of a campaign with its scores; one saved before its exemplar was last sent is outdated. */
export const sheetsOf = async (db: Reader, campaignId: number) => {
  const sheets = await db
    .selectFrom('exemplarSheet as sheet')
    .innerJoin('exemplar', join =>
      join
        .onRef('exemplar.campaignId', '=', 'sheet.campaignId')
        .onRef('exemplar.id', '=', 'sheet.exemplarId'),
    )
    .where('sheet.campaignId', '=', campaignId)
    .select([
      'sheet.exemplarId',
      'sheet.personId',
      'sheet.note',
      'sheet.savedAt',
      sql<boolean>`sheet.saved_at < exemplar.sent_at`.as('outdated'),
    ])
    .execute()
  const scores = await db
    .selectFrom('exemplarScore')
    .where('campaignId', '=', campaignId)
    .select(['exemplarId', 'personId', 'criterionId', 'value'])
    .execute()
  const keyOf = (row: { exemplarId: number; personId: number }) => `${row.exemplarId}:${row.personId}`
  const given = new Map<string, { criterionId: number; value: string }[]>()
  for (const { criterionId, value, ...of } of scores)
    given.set(keyOf(of), [...(given.get(keyOf(of)) ?? []), { criterionId, value }])
  return sheets.map(sheet => ({ ...sheet, scores: given.get(keyOf(sheet)) ?? [] }))
}

export type StoredSheet = Awaited<ReturnType<typeof sheetsOf>>[number]

interface SheetToPut {
  readonly campaignId: number
  readonly exemplarId: number
  readonly personId: number
  readonly note: string
  readonly savedAt: Date
}

export const putSheet = async (
  tx: Writer,
  sheet: SheetToPut,
  scores: readonly { readonly criterionId: number; readonly value: string }[],
): Promise<void> => {
  const { campaignId, exemplarId, personId, note, savedAt } = sheet
  await tx
    .insertInto('exemplarSheet')
    .values(sheet)
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'exemplarId', 'personId']).doUpdateSet({ note, savedAt }),
    )
    .execute()
  await tx
    .deleteFrom('exemplarScore')
    .where('campaignId', '=', campaignId)
    .where('exemplarId', '=', exemplarId)
    .where('personId', '=', personId)
    .execute()
  if (scores.length === 0) return
  const rows = scores.map(score => ({ ...score, campaignId, exemplarId, personId }))
  await tx.insertInto('exemplarScore').values(rows).execute()
}

/** What the plan asks the province itself: to choose exemplars out of all. */
export const provinceDuty = (db: Reader, campaignId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.role', '=', 'lead')
    .where(sql<SqlBool>`assignment.unit_id in (campaign.unit_id, campaign.standing_unit_id)`)
    .where(sql<SqlBool>`obligation.quantity is not null and obligation.text ilike '%điển hình%'`)
    .select([
      'assignment.id as assignmentId',
      'assignment.state',
      'assignment.dueOn',
      'obligation.section',
      'obligation.text',
      'obligation.quantity',
    ])
    .orderBy('assignment.dueOn')
    .limit(1)
    .executeTakeFirst()

export const dispatchOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('exemplarDispatch')
    .where('campaignId', '=', campaignId)
    .select(['sentOn', 'recipient', 'documentId'])
    .executeTakeFirst()

export const addDispatch = async (
  tx: Writer,
  row: {
    readonly campaignId: number
    readonly sentOn: string
    readonly recipient: string
    readonly documentId: number
    readonly recordedAt: Date
    readonly recordedBy: number
  },
): Promise<void> => {
  await tx.insertInto('exemplarDispatch').values(row).execute()
}
