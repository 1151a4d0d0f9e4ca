import fc from 'fast-check'
import { type SqlBool, sql } from 'kysely'
import { expect, test } from 'vitest'
import { orders, play } from '../../../domain/org/history.fixture.ts'
import type { UnitState } from '../../../domain/org/index.ts'
import { descendantsOf } from '../../../server/org/succession/queries.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()

/** Puts the states of a history into the database as they are; units get ids of their own. */
const store = async (states: readonly UnitState[]): Promise<ReadonlyMap<number, number>> =>
  db.transaction().execute(async tx => {
    const at = new Date('2023-04-01T02:00:00Z')
    const own = [...new Set(states.map(({ unitId }) => unitId))].sort((a, b) => a - b)
    const made = await tx
      .insertInto('unit')
      .values(own.map(() => ({ kind: 'area' as const, createdAt: at })))
      .returning('id')
      .execute()
    const idOf = new Map(own.map((unitId, index) => [unitId, made[index]?.id ?? 0]))
    const rows = states.map(({ from, to, unitId, parentId, code: _, ...state }) => ({
      ...state,
      unitId: idOf.get(unitId) ?? 0,
      parentId: parentId === null ? null : (idOf.get(parentId) ?? 0),
      valid: sql<string>`daterange(${from}::date, ${to}::date)`,
    }))
    await tx.insertInto('unitState').values(rows).execute()
    await tx.insertInto('audit').values({ at, action: 'unit.import', about: 'unit:0' }).execute()
    return idOf
  })

const standingOn = (states: readonly UnitState[], day: string): readonly UnitState[] =>
  states.filter(state => (state.from ?? '') <= day && (state.to === null || day < state.to))

/** Every unit whose way up over its parents of that day meets the one. */
const walked = (states: readonly UnitState[], top: number, day: string): number[] => {
  const standing = standingOn(states, day)
  const parents = new Map(standing.map(({ unitId, parentId }) => [unitId, parentId]))
  const reaches = (unitId: number): boolean => {
    for (let above = parents.get(unitId) ?? null; above !== null; above = parents.get(above) ?? null)
      if (above === top) return true
    return false
  }
  return standing.map(({ unitId }) => unitId).filter(reaches)
}

test('descendants and ancestors on every day of random histories are those of a walk by hand', async () => {
  const drawn = fc.sample(orders, { seed: 20250701, numRuns: 6 })
  let compared = 0
  for (const events of drawn) {
    const { states, days } = play(events)
    const idOf = await store(states)
    for (const day of days) {
      for (const top of [1, 2, 5, 9, 41]) {
        const id = idOf.get(top)
        if (id === undefined) continue
        const below = await db
          .selectFrom(
            sql<{ unitId: number; depth: number }>`unit_descendants(${id}, ${day}::date)`.as('below'),
          )
          .where(sql<SqlBool>`depth > 0`)
          .select('below.unitId')
          .execute()
        const wanted = walked(states, top, day).map(unitId => idOf.get(unitId) ?? 0)
        expect(below.map(row => row.unitId).sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b))
        const listed = await descendantsOf(db, id, undefined, day)
        expect(listed.map(unit => unit.id).sort((a, b) => a - b)).toEqual(wanted)
        const named = new Map(
          standingOn(states, day).map(({ unitId, fullName }) => [idOf.get(unitId), fullName]),
        )
        for (const unit of listed)
          expect([unit.fullName, unit.parentName]).toEqual([
            named.get(unit.id),
            named.get(unit.parentId ?? 0),
          ])
        const communes = await descendantsOf(db, id, 'commune', day)
        expect(communes).toEqual(listed.filter(({ level }) => level === 'commune'))
        compared += wanted.length
        const [some] = wanted
        if (some === undefined) continue
        const { rows } = await sql<{ unitId: number }>`
          select unit_id from unit_ancestors(${some}, ${day}::date) where depth > 0`.execute(db)
        expect(rows.map(row => row.unitId)).toContain(id)
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})
