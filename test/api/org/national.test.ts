import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carry, passagesAround, type RegistrySource, readRegistrySource } from '../../../domain/org/index.ts'
import { performRead, performWrite } from '../../../server/http/kernel.ts'
import {
  nationalImport,
  orgQueries,
  passagesInForce,
  policy,
  shippedSources,
  terminal,
  unitsStanding,
} from '../../../server/org/index.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { keptAmiss } from './kept.ts'

let fresh: FreshDatabase

const kernel = () => ({
  db: fresh.db,
  clock: () => new Date('2026-01-05T02:00:00Z'),
  policy,
  followers: new Map(),
})
const sender = { token: null, subject: terminal, address: null }

const load = async (sources: readonly RegistrySource[]) =>
  (await performWrite(kernel(), nationalImport(), { input: { sources }, key: randomUUID(), sender })).output

const read = async (name: string, input: unknown) => {
  const query = orgQueries.find(each => each.contract.name === name)
  if (query === undefined) throw new Error(name)
  return (await performRead(kernel(), query, input, sender)) as never
}

const counts = async (onDay: string) =>
  ((await read('unit.count', { onDay })) as { counts: Record<string, number> }).counts

interface Split {
  readonly level3_id: string
  readonly name: string
  readonly splits: readonly { readonly new_id: string; readonly name: string }[]
}

/** The map as its authors wrote it, past our own reading of it. */
const given = (): readonly Split[] => {
  const file = new URL('../../../units/map-2025-03_to_2025-07.json.gz', import.meta.url)
  const map = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    splits: readonly { level3s: readonly Split[] }[]
  }
  return map.splits.flatMap(province => province.level3s)
}

beforeAll(async () => {
  fresh = await freshDatabase()
  await load(shippedSources())
})
afterAll(() => fresh.drop())

describe('the national lists', () => {
  test('give the counts of each day', async () => {
    expect(await counts('2023-04-15')).toEqual({ province: 63, district: 705, commune: 10_599 })
    expect(await counts('2025-03-01')).toMatchObject({ province: 63, commune: 10_047 })
    expect(await counts('2025-06-30')).toMatchObject({ province: 63, commune: 10_047 })
    expect(await counts('2025-07-01')).toEqual({ province: 34, commune: 3_321 })
  })

  test('again change nothing', async () => {
    expect(await load(shippedSources())).toEqual({
      units: 0,
      adopted: 0,
      changed: 0,
      kept: 0,
      successions: 0,
      questions: 0,
    })
  })

  test('land every commune of March 2025 in exactly the successors that the map gives', async () => {
    const { rows } = await sql<{ code: string; into: string[] }>`
      select old.code, array_agg(coalesce(edge.source_code, now.code) order by coalesce(edge.source_code, now.code)) as into
      from unit_state old
      join succession_edge edge on edge.from_unit_id = old.unit_id
      join unit_state now on now.unit_id = edge.to_unit_id and now.valid @> date '2025-07-01'
      where old.level = 'commune' and old.valid @> date '2025-06-30'
      group by old.unit_id, old.code`.execute(fresh.db)
    const landed = new Map(rows.map(row => [row.code, row.into]))
    const wanted = given()
    expect(wanted).toHaveLength(10_047)
    expect(landed.size).toBe(10_047)
    for (const { level3_id, splits } of wanted) {
      expect(landed.get(level3_id), level3_id).toEqual(splits.map(split => split.new_id).sort())
    }
  })

  test('carry figures of all communes to the new map: what is carried and what is held make the same sum', async () => {
    const { rows } = await sql<{ unitId: number }>`
      select old.unit_id from unit_state old where old.level = 'commune' and old.valid @> date '2025-06-30'`.execute(
      fresh.db,
    )
    const values = rows.map(({ unitId }) => ({ unitId, on: '2024-12-31', value: String(1 + (unitId % 97)) }))
    const standing = await unitsStanding(fresh.db, '2025-07-01')
    const passages = await passagesInForce(fresh.db)
    const { units, held, proof } = carry(values, passages, '2025-07-01', unitId => standing.has(unitId))
    const sum = (all: Iterable<{ readonly value: string }>) =>
      [...all].reduce((total, { value }) => total + Number(value), 0)
    expect(sum(units.values()) + sum(held)).toBe(sum(values))
    expect(proof.reported).toBe(String(sum(values)))
    // What is held is exactly the communes that were divided without shares.
    expect(held.every(each => each.why === 'weights')).toBe(true)
    expect(new Set(held.map(each => each.unitId)).size).toBe(460)
    expect(units.size).toBeGreaterThan(3_000)
  })

  test('keep every passage reckoned, and give around many units what they give around few', async () => {
    expect(await keptAmiss(fresh.db)).toEqual([])
    const all = await passagesInForce(fresh.db)
    expect(all.length).toBeGreaterThan(10_000)
    const unitIds = all.filter((_, at) => at % 50 === 0).map(({ fromUnitId }) => fromUnitId)
    const many = await passagesInForce(fresh.db, unitIds)
    expect(unitIds.length).toBeGreaterThan(200)
    expect(many).toEqual(passagesAround(all, unitIds))
    expect(many.length).toBeLessThan(all.length)
    const few = unitIds.slice(0, 150)
    expect(await passagesInForce(fresh.db, few)).toEqual(passagesAround(all, few))
  })

  test('keep a code apart from a unit: 16681 is Quang Trung, then Thành Vinh', async () => {
    const before = (await read('unit.successors', { code: '16681', onDay: '2023-04-15' })) as {
      unit: { id: number; fullName: string }
      successors: { code: string; fullName: string; share: string }[]
    }
    const after = (await read('unit.successors', { code: '16681', onDay: '2025-07-01' })) as typeof before
    expect(before.unit.fullName).toBe('Phường Quang Trung')
    expect(after.unit.fullName).toBe('Phường Thành Vinh')
    expect(after.unit.id).not.toBe(before.unit.id)
    expect(before.successors).toMatchObject([{ code: '16681', fullName: 'Phường Thành Vinh', share: '1' }])
  })

  test('leave the 48 communes of Nghệ An and all other silent ones as questions, never a guess', async () => {
    const { questions } = (await read('unit.questions', {})) as {
      questions: { kind: string; onDay: string; unitId: number }[]
    }
    const silent = questions.filter(question => question.kind === 'successor')
    expect(silent).toHaveLength(567)
    expect(silent.filter(question => question.onDay === '2024-12-01')).toHaveLength(48)
    const { rows } = await sql<{ guessed: number }>`
      select count(*)::int as guessed from succession_edge where from_unit_id in (
        select unit_id from unit_question where kind = 'successor')`.execute(fresh.db)
    expect(rows[0]?.guessed).toBe(0)
  })

  test('leave one audit row for each time they were loaded', async () => {
    const rows = await fresh.db
      .selectFrom('audit')
      .where('action', '=', 'unit.importNational')
      .select('data')
      .execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows[0]?.data).toMatchObject({ units: 14_606 })
  })

  test('are refused whole where a row is wrong, and say which', async () => {
    const wrong = readRegistrySource({
      meta: { asOf: '2023-04-08', source: 'x' },
      provinces: [
        { code: '98', fullName: 'Tỉnh A', districts: [{ code: '981', fullName: '', communes: [] }] },
      ],
    })
    expect(wrong).toMatchObject({ ok: false, rows: [{ path: 'provinces.0.districts.0.fullName' }] })
    const before = await counts('2023-04-15')
    const commune = {
      level: 'commune',
      code: '99999',
      fullName: 'Xã B',
      parentCode: '98',
      provinceCode: '98',
    }
    const list = {
      kind: 'list',
      source: 'x',
      era: 'district',
      asOf: '2023-04-08',
      units: [
        { level: 'province', code: '98', fullName: 'Tỉnh A', parentCode: null, provinceCode: '98' },
        commune,
        commune,
      ],
    } as RegistrySource
    await expect(load([list])).rejects.toMatchObject({
      answer: { code: 'org.listRefused', fields: [{ path: 'units.2' }] },
    })
    expect(await counts('2023-04-15')).toEqual(before)
  })
})
