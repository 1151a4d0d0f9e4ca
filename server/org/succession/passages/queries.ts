import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Passage, passagesAround } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { type EdgesTogether, passagesOf } from './together.ts'

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

/** What is in force, as reckoned when it last changed; see the migration that keeps it. */
export const passageEdges = sql<PassageEdge>`passage_edge`

/**
 * Passages in force, for carrying figures to the map of a day; registry and hand-entered ones alike, divided as was
 * said last.
 *
 * @param around only those that lead, step by step, from or to one of these units; all of them without
 */
export const passagesInForce = async (
  db: Reader,
  around?: readonly number[],
): Promise<readonly Passage[]> => {
  if (around === undefined) return passagesIn(db, sql`true`)
  if (around.length > manyUnits) return passagesAround(await passagesIn(db, sql`true`), around)
  return passagesIn(db, sql`edge.from_unit_id in ${near(around)}`)
}

/** Around more units than these, the edges of the whole country are read in less time than the way is searched. */
const manyUnits = 200

/** The edges come together in one row: as eleven thousand rows, the driver alone would take longer than the rest. */
const passagesIn = async (db: Reader, where: RawBuilder<unknown>): Promise<readonly Passage[]> => {
  const { rows } = await sql<EdgesTogether>`
    select coalesce(string_agg(edge.line, ','), '') as lines,
      coalesce(array_agg(edge.line) filter (where edge.figures_only), '{}') as figures_only,
      coalesce(array_agg(edge.line) filter (where edge.one_way), '{}') as one_way
    from ${passageEdges} as edge where ${where}`.execute(db)
  return rows.flatMap(passagesOf)
}

/** The same for what follows a unit as a whole, its duties and its place in a group: not where only its figures go. */
export const heirPassages = async (db: Reader, around: readonly number[]): Promise<readonly Passage[]> =>
  (await passagesInForce(db, around)).map(passage => ({
    ...passage,
    into: passage.into.filter(({ figuresOnly }) => figuresOnly !== true),
  }))

/** The units that can be reached over edges in force, in either direction. */
const near = (unitIds: readonly number[]) => sql`(
  with recursive reached as (
    select unnest(${[...unitIds]}::int[]) as unit_id
    union
    select other.unit_id from reached, lateral (
      select to_unit_id as unit_id from passage_in_force where from_unit_id = reached.unit_id
      union all
      select from_unit_id from passage_in_force where to_unit_id = reached.unit_id
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
