import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  createPerson,
  giveShares,
  importUnits,
  openSession,
  readDivisions,
  readSuccessors,
  succeedUnit,
  takeSharesBack,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { heirPassages, passagesInForce, standingFor } from '../../../server/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { foundHouse } from '../../support/house.ts'

const db = await testDatabase()

let application: TestApplication
let administrator: Visitor
let provinceId = 0
let ids: Record<string, number> = {}
const idOf = (key: string): number => ids[key] ?? 0

const unit = (key: string, parentKey: string | null, level: 'district' | 'commune') => ({
  key,
  parentKey,
  kind: 'area' as const,
  level,
  code: key,
  name: key,
  fullName: key,
  shortName: null,
})

beforeEach(async () => {
  application = await testApplication(db)
  ;({ visitor: administrator, unitId: provinceId } = await foundHouse(application))
  const made = await administrator.must(importUnits, {
    underId: provinceId,
    validFrom: '2010-01-01',
    units: [
      unit('H1', null, 'district'),
      unit('H2', null, 'district'),
      unit('X1', 'H1', 'commune'),
      unit('X2', 'H1', 'commune'),
      unit('X3', 'H2', 'commune'),
    ],
  })
  ids = made.ids
})

const event = { onDay: '2022-07-01', decision: 'NQ 1', decidedOn: null, basis: null }

/** X1 is divided between X2 and X3; nobody says how. */
const split = async (weights: readonly [string, string] | null = null): Promise<number> => {
  const order = {
    kind: 'split' as const,
    fromUnitId: idOf('X1'),
    into: ['X2', 'X3'].map((key, at) => ({
      target: { unitId: idOf(key) },
      weight: weights?.[at] ?? null,
    })),
  }
  const basis = weights === null ? null : ('area' as const)
  return (await administrator.must(succeedUnit, { ...event, basis, order })).successionId
}

const abolish = async (key: string): Promise<number> =>
  (await administrator.must(succeedUnit, { ...event, order: { kind: 'abolish', unitId: idOf(key) } }))
    .successionId

const giving = (successionId: number, from: string, into: Readonly<Record<string, string>>) => ({
  successionId,
  unitId: idOf(from),
  basis: 'population' as const,
  decision: 'Công văn số 12/SNV',
  into: Object.entries(into).map(([key, weight]) => ({ unitId: idOf(key), weight })),
})

const shares = async (from: string) => {
  const passages = (await passagesInForce(db)).filter(({ fromUnitId }) => fromUnitId === idOf(from))
  const nameOf = (unitId: number) => Object.keys(ids).find(key => ids[key] === unitId) ?? ''
  return passages.map(({ into }) =>
    Object.fromEntries(
      into.map(({ unitId, share }) => [
        nameOf(unitId),
        share === null ? null : `${share.weight}/${share.weightOf}`,
      ]),
    ),
  )
}

const told = async (key: string) => await administrator.see(readDivisions, { unitId: idOf(key) })

describe('how a unit was divided', () => {
  test('is said after the event, mended, and taken back one by one; the last is in force and nothing is lost', async () => {
    const successionId = await split()
    expect(await shares('X1')).toEqual([{ X2: null, X3: null }])
    const first = await administrator.must(giveShares, giving(successionId, 'X1', { X2: '3000', X3: '1000' }))
    expect(await shares('X1')).toEqual([{ X2: '3000/4000', X3: '1000/4000' }])
    const second = await administrator.must(giveShares, {
      ...giving(successionId, 'X1', { X2: '12.5', X3: '37.5' }),
      basis: 'area',
      decision: 'Đo lại',
    })
    expect(await shares('X1')).toEqual([{ X2: '125/500', X3: '375/500' }])
    const { successors } = await administrator.see(readSuccessors, { unitId: idOf('X1') })
    expect(successors.map(({ fullName, share }) => [fullName, share])).toEqual([
      ['X2', '125/500'],
      ['X3', '375/500'],
    ])
    await administrator.must(takeSharesBack, { divisionId: second.divisionId, decision: 'Đo nhầm' })
    expect(await shares('X1')).toEqual([{ X2: '3000/4000', X3: '1000/4000' }])
    const { events, may } = await told('X1')
    expect(may.sort()).toEqual(['unit.giveShares', 'unit.takeSharesBack'])
    expect(events).toMatchObject([
      {
        successionId,
        inForce: first.divisionId,
        own: [
          { fullName: 'X2', share: null },
          { fullName: 'X3', share: null },
        ],
        divisions: [
          {
            basis: 'area',
            decision: 'Đo lại',
            by: 'Người quản trị',
            takenBack: { decision: 'Đo nhầm', by: 'Người quản trị' },
            parts: [{ measured: '12.5' }, { measured: '37.5' }],
          },
          { basis: 'population', decision: 'Công văn số 12/SNV', takenBack: null },
        ],
      },
    ])
    await administrator.must(takeSharesBack, { divisionId: first.divisionId, decision: 'Chưa chắc' })
    expect(await shares('X1')).toEqual([{ X2: null, X3: null }])
  })

  test('outranks what the event itself said, and undone with the event it is in force no more', async () => {
    const successionId = await split(['1', '1'])
    expect(await shares('X1')).toEqual([{ X2: '1/2', X3: '1/2' }])
    const { divisionId } = await administrator.must(
      giveShares,
      giving(successionId, 'X1', { X3: '9', X2: '1' }),
    )
    expect(await shares('X1')).toEqual([{ X2: '1/10', X3: '9/10' }])
    await administrator.must(takeSharesBack, { divisionId, decision: 'x' })
    expect(await shares('X1')).toEqual([{ X2: '1/2', X3: '1/2' }])
    await administrator.must(giveShares, giving(successionId, 'X1', { X2: '1', X3: '2' }))
    await administrator.must(undoSuccession, { successionId })
    expect(await shares('X1')).toEqual([])
    expect((await told('X1')).events).toEqual([])
    const late = await administrator.write(giveShares, giving(successionId, 'X1', { X2: '1', X3: '2' }))
    expect(late.problem.code).toBe('org.notDivided')
  })

  test('names the successors of a level that ended: figures go there, duties and places in groups do not', async () => {
    const successionId = await abolish('H1')
    await abolish('H2')
    const { events } = await told('H1')
    expect(events).toMatchObject([{ own: [], divisions: [], inForce: null }])
    expect(events[0]?.proposed.map(({ fullName }) => fullName)).toEqual(['X1', 'X2'])
    await administrator.must(giveShares, giving(successionId, 'H1', { X1: '700', X2: '300' }))
    expect(await shares('H1')).toEqual([{ X1: '700/1000', X2: '300/1000' }])
    const passage = (await passagesInForce(db, [idOf('H1')])).find(
      ({ fromUnitId }) => fromUnitId === idOf('H1'),
    )
    expect(passage).toMatchObject({ id: successionId, figuresOnly: true, oneWay: true })
    const heirs = (await heirPassages(db, [idOf('H1')])).find(({ fromUnitId }) => fromUnitId === idOf('H1'))
    expect(heirs?.into).toEqual([])
    expect((await standingFor(db, [idOf('H1')], '2022-07-01'))(idOf('H1'))).toEqual([])
    // Mended, it may name others.
    await administrator.must(giveShares, giving(successionId, 'H1', { X1: '1', X2: '1', X3: '2' }))
    expect(await shares('H1')).toEqual([{ X1: '1/4', X2: '1/4', X3: '2/4' }])
  })

  test('among units of its own level goes both ways', async () => {
    const successionId = await abolish('X1')
    await administrator.must(giveShares, giving(successionId, 'X1', { X2: '1' }))
    const [passage] = await passagesInForce(db, [idOf('X1')])
    expect(passage).toMatchObject({ figuresOnly: true, oneWay: false })
  })

  test('is refused for others than the successors of the event, for none, for one twice and for a merger', async () => {
    const successionId = await split()
    const refused = async (input: ReturnType<typeof giving>) =>
      (await administrator.write(giveShares, input)).problem.code
    expect(await refused(giving(successionId, 'X1', { X2: '1' }))).toBe('org.otherSuccessors')
    expect(await refused(giving(successionId, 'X1', { X2: '1', H2: '1' }))).toBe('org.otherSuccessors')
    expect(await refused(giving(successionId, 'X2', { X3: '1' }))).toBe('org.notDivided')
    expect(await refused(giving(successionId, 'X1', {}))).toBe('request.invalid')
    expect(await refused(giving(successionId, 'X1', { X2: '0', X3: '1' }))).toBe('request.invalid')
    expect(await refused({ ...giving(successionId, 'X1', { X2: '2', X3: '1' }), decision: '  ' })).toBe(
      'request.invalid',
    )
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X2')], into: { unitId: idOf('X3') } }
    const merged = await administrator.must(succeedUnit, { ...event, onDay: '2023-01-01', order })
    expect(await refused(giving(merged.successionId, 'X2', { X3: '1' }))).toBe('org.notDivided')
  })

  test('is refused to a successor that does not stand on the day of the event', async () => {
    const successionId = await abolish('H1')
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X1')], into: { unitId: idOf('X2') } }
    await administrator.must(succeedUnit, { ...event, order })
    const refused = await administrator.write(giveShares, giving(successionId, 'H1', { X1: '1', X2: '1' }))
    expect(refused.problem.code).toBe('org.successorNotStanding')
    expect((await told('H1')).events[0]?.proposed.map(({ fullName }) => fullName)).toEqual(['X2'])
  })

  test('is taken back only while it is in force, and once', async () => {
    const successionId = await split()
    const input = giving(successionId, 'X1', { X2: '1', X3: '1' })
    const { divisionId } = await administrator.must(giveShares, input)
    const later = await administrator.must(giveShares, input)
    const back = (id: number) => administrator.write(takeSharesBack, { divisionId: id, decision: 'x' })
    expect((await back(divisionId)).problem.code).toBe('org.notLastShares')
    expect((await back(later.divisionId)).status).toBe(200)
    expect((await back(later.divisionId)).problem.code).toBe('org.notLastShares')
    expect((await back(999_999)).status).toBe(404)
  })

  test('an event that made a successor of it is not undone before it is mended', async () => {
    const make = { name: 'X9', fullName: 'X9', code: null, level: 'commune' as const, parentId: provinceId }
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X3')], into: { make } }
    const made = await administrator.must(succeedUnit, { ...event, order })
    ids = { ...ids, X9: made.madeUnitIds[0] ?? 0 }
    const successionId = await abolish('H1')
    const { divisionId } = await administrator.must(giveShares, giving(successionId, 'H1', { X9: '1' }))
    const refused = await administrator.write(undoSuccession, { successionId: made.successionId })
    expect(refused.problem.code).toBe('org.namedInShares')
    await administrator.must(takeSharesBack, { divisionId, decision: 'Hoàn tác' })
    await administrator.must(undoSuccession, { successionId: made.successionId })
  })

  test('is for an administrator of the unit; anybody signed in may read it', async () => {
    const successionId = await split()
    const at = async (username: string, key: string) => {
      const account = { username, password: 'mat-khau-dai' }
      const grants = [{ role: 'administrator' as const, unitId: idOf(key) }]
      const person = { unitId: idOf(key), name: username, position: '', email: null, grants }
      await administrator.must(createPerson, { ...account, ...person })
      const visitor = application.visitor()
      await visitor.must(openSession, account)
      return visitor
    }
    const other = await at('huyen2', 'H2')
    const input = giving(successionId, 'X1', { X2: '1', X3: '1' })
    expect((await other.write(giveShares, input)).status).toBe(403)
    const own = await at('huyen1', 'H1')
    const { divisionId } = await own.must(giveShares, input)
    expect((await other.write(takeSharesBack, { divisionId, decision: 'x' })).status).toBe(403)
    const read = await other.see(readDivisions, { unitId: idOf('X1') })
    expect(read.may).toEqual([])
    expect(read.events[0]?.divisions).toMatchObject([{ by: 'huyen1' }])
    expect((await application.visitor().read(readDivisions, { unitId: idOf('X1') })).status).toBe(401)
  })
})

describe('the database itself refuses', () => {
  let successionId = 0
  beforeEach(async () => {
    successionId = await abolish('H1')
  })

  /** The given parts as [unit, measured, weight, weight of]. */
  const written = (parts: readonly (readonly [string, number, number, number])[]) =>
    db.transaction().execute(async tx => {
      await tx
        .insertInto('audit')
        .values({ at: new Date(0), action: 'test.write', about: 'unit:1' })
        .execute()
      const { rows } = await sql<{ id: number }>`
        insert into division (succession_id, from_unit_id, basis, decision, given_by, given_at)
        values (${successionId}, ${idOf('H1')}, 'hand', 'x', (select min(id) from person), now()) returning id`.execute(
        tx,
      )
      const values = parts.map(
        ([key, ...numbers]) => sql`(${rows[0]?.id ?? 0}, ${idOf(key)}, ${sql.join(numbers)})`,
      )
      if (values.length > 0) await sql`insert into division_part values ${sql.join(values)}`.execute(tx)
      await sql`set constraints all immediate`.execute(tx)
      return rows[0]?.id ?? 0
    })

  test.each([
    [
      'less than the whole',
      [
        ['X1', 1, 1, 3],
        ['X2', 1, 1, 3],
      ] as const,
    ],
    [
      'two denominators',
      [
        ['X1', 1, 1, 2],
        ['X2', 1, 2, 4],
      ] as const,
    ],
    [
      'shares that are not in the proportion of what was measured',
      [
        ['X1', 9, 1, 2],
        ['X2', 1, 1, 2],
      ] as const,
    ],
    ['no parts at all', [] as const],
  ])('%s', async (_, parts) => {
    await expect(written(parts)).rejects.toMatchObject({ constraint: 'division_whole' })
  })

  test('a successor of another day', async () => {
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X1')], into: { unitId: idOf('X2') } }
    await administrator.must(succeedUnit, { ...event, order })
    await expect(
      written([
        ['X1', 1, 1, 2],
        ['X2', 1, 1, 2],
      ]),
    ).rejects.toMatchObject({
      constraint: 'division_standing',
    })
  })

  test('to rewrite what was said', async () => {
    const id = await written([
      ['X1', 1, 1, 2],
      ['X2', 1, 1, 2],
    ])
    const rewriting = (statement: ReturnType<typeof sql>) =>
      db.transaction().execute(async tx => void (await statement.execute(tx)))
    await expect(rewriting(sql`update division set decision = 'y' where id = ${id}`)).rejects.toThrow(
      /history is not rewritten|permission denied/,
    )
    await expect(rewriting(sql`delete from division_part where division_id = ${id}`)).rejects.toThrow(
      /history is not rewritten|permission denied/,
    )
  })
})
