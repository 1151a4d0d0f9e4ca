import { type SqlBool, sql } from 'kysely'
import type { Passage } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'

interface PassageEdge {
  readonly successionId: number
  readonly onDay: string
  readonly fromUnitId: number
  readonly toUnitId: number | null
  readonly weight: string | null
  readonly weightOf: string | null
  readonly sourceCode: string | null
  readonly figuresOnly: boolean
  readonly oneWay: boolean
}

/** The one place that decides what is in force; see the view. */
export const passageEdges = sql<PassageEdge>`passage_edge`

/**
 * Passages in force, for carrying figures to the map of a day; registry and hand-entered ones alike, divided as was
 * said last.
 *
 * @param around only those that lead, step by step, from or to one of these units; all of them without
 */
export const passagesInForce = async (db: Reader, around?: readonly number[]): Promise<Passage[]> => {
  const rows = await db
    .selectFrom(passageEdges.as('edge'))
    .$if(around !== undefined, edges => edges.where(sql<SqlBool>`edge.from_unit_id in ${near(around ?? [])}`))
    .select([
      'edge.successionId as id',
      'edge.onDay',
      'edge.fromUnitId',
      'edge.toUnitId',
      'edge.weight',
      'edge.weightOf',
      'edge.figuresOnly',
      'edge.oneWay',
    ])
    .orderBy('edge.successionId')
    .orderBy('edge.toUnitId')
    .execute()
  const passages = new Map<string, Passage & { into: Passage['into'][number][] }>()
  for (const { id, onDay, fromUnitId, toUnitId, weight, weightOf, figuresOnly, oneWay } of rows) {
    const key = `${id}:${fromUnitId}`
    const passage = passages.get(key) ?? { id, onDay, fromUnitId, into: [] }
    passages.set(key, passage)
    if (toUnitId === null) continue
    const known = weight !== null && weightOf !== null
    const share = known ? { weight: BigInt(weight), weightOf: BigInt(weightOf) } : null
    passage.into.push({ unitId: toUnitId, share, figuresOnly, oneWay })
  }
  return [...passages.values()]
}

/** The same for what follows a unit as a whole, its duties and its place in a group: not where only its figures go. */
export const heirPassages = async (db: Reader, around: readonly number[]): Promise<readonly Passage[]> =>
  (await passagesInForce(db, around)).map(passage => ({
    ...passage,
    into: passage.into.filter(({ figuresOnly }) => figuresOnly !== true),
  }))

/** The units that can be reached over edges in either direction, whether in force or not. */
const near = (unitIds: readonly number[]) => sql`(
  with recursive reached as (
    select unnest(${[...unitIds]}::int[]) as unit_id
    union
    select other.unit_id from reached, lateral (
      select to_unit_id as unit_id from succession_edge where from_unit_id = reached.unit_id
      union all
      select from_unit_id from succession_edge where to_unit_id = reached.unit_id
      union all
      select part.to_unit_id from division join division_part part on part.division_id = division.id
      where division.from_unit_id = reached.unit_id
      union all
      select division.from_unit_id from division_part part join division on division.id = part.division_id
      where part.to_unit_id = reached.unit_id
    ) other where other.unit_id is not null
  ) select unit_id from reached)`

/** A unit that nobody will find standing any more, one day or already. */
const ends = (unitId: string) =>
  sql<SqlBool>`not exists (select from unit_state own where own.unit_id = ${sql.ref(unitId)} and upper_inf(own.valid))`

/** The unit among some that took another over, step by step, as a whole; undefined where none did. */
export const heirAmong = async (
  db: Reader,
  unitId: number,
  among: readonly number[],
): Promise<number | undefined> => {
  const { rows } = await sql<{ unitId: number }>`
    with recursive heirs as (
      select ${unitId}::int as unit_id
      union
      select edge.to_unit_id from heirs join passage_edge edge on edge.from_unit_id = heirs.unit_id
      where edge.to_unit_id is not null and not edge.figures_only and ${ends('heirs.unit_id')}
    ) select unit_id as "unitId" from heirs where unit_id = any(${[...among]}::int[]) limit 1`.execute(db)
  return rows[0]?.unitId
}

/** The units that some took over, step by step, as a whole. */
export const takenOverBy = async (db: Reader, unitIds: readonly number[]): Promise<readonly number[]> => {
  const { rows } = await sql<{ unitId: number }>`
    with recursive taken as (
      select unnest(${[...unitIds]}::int[]) as unit_id
      union
      select edge.from_unit_id from taken join passage_edge edge on edge.to_unit_id = taken.unit_id
      where not edge.figures_only and ${ends('edge.from_unit_id')}
    ) select unit_id as "unitId" from taken where unit_id <> all(${[...unitIds]}::int[])`.execute(db)
  return rows.map(row => row.unitId)
}
