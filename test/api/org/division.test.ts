import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createPerson,
  giveShares,
  openSession,
  readDivisions,
  readSuccessors,
  succeedUnit,
  takeSharesBack,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { heirPassages, passagesInForce, roadsTo, standingFor } from '../../../server/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { keptAmiss } from './kept.ts'
import { event, type SmallTree, smallTree } from './smallTree.ts'

const db = await testDatabase()

let { application, administrator, provinceId, ids, idOf, split, abolish, giving, shares } = {} as SmallTree
beforeAll(async () => {
  ;({ application, administrator, provinceId, ids, idOf, split, abolish, giving, shares } =
    await smallTree(db))
})

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

  test('after any history the passage in force is the last that nobody took back', async () => {
    const successionId = await split()
    const standing: { readonly divisionId: number; readonly X2: number }[] = []
    const steps = fc.sample(fc.option(fc.integer({ min: 1, max: 99 }), { freq: 2 }), { seed: 7, numRuns: 60 })
    for (const weight of steps) {
      const last = standing.at(-1)
      if (weight !== null) {
        const input = giving(successionId, 'X1', { X2: String(weight), X3: String(100 - weight) })
        standing.push({ ...(await administrator.must(giveShares, input)), X2: weight })
      } else if (last !== undefined) {
        await administrator.must(takeSharesBack, { divisionId: last.divisionId, decision: 'x' })
        standing.pop()
      }
      const now = standing.at(-1)?.X2
      expect(await shares('X1')).toEqual([
        now === undefined ? { X2: null, X3: null } : { X2: `${now}/100`, X3: `${100 - now}/100` },
      ])
      expect(await keptAmiss(db)).toEqual([])
    }
    expect(steps.filter(weight => weight === null).length).toBeGreaterThan(10)
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
    expect(await keptAmiss(db)).toEqual([])
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
    const figuresAlone = { figuresOnly: true, oneWay: true }
    expect(passage).toMatchObject({ id: successionId, into: [figuresAlone, figuresAlone] })
    // What a commune counts later goes back to itself, not to the district that it was given a part of.
    const back = await roadsTo(db, [idOf('X1')], '2022-06-30')
    const later = back([{ unitId: idOf('X1'), on: '2023-01-01', value: '5' }])
    expect([later.units.get(idOf('X1'))?.value, later.held]).toEqual(['5', []])
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
    expect(passage?.into).toMatchObject([{ figuresOnly: true, oneWay: false }])
  })

  test('is refused for others than the successors of the event, for none and for one twice', async () => {
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
  })

  test('of a merger is said again when only a part went there: figures divide, duties stay with the one it named', async () => {
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X1')], into: { unitId: idOf('X2') } }
    const { successionId } = await administrator.must(succeedUnit, { ...event, order })
    expect((await told('X1')).events).toMatchObject([
      { kind: 'merge', own: [{ fullName: 'X2' }], divisions: [], inForce: null, proposed: [] },
    ])
    const refused = async (into: Readonly<Record<string, string>>) =>
      (await administrator.write(giveShares, giving(successionId, 'X1', into))).problem.code
    expect(await refused({ X2: '1' })).toBe('org.mergerNotDivided')
    expect(await refused({ X3: '1', X4: '1' })).toBe('org.mergerNotDivided')
    expect(await refused({ X2: '1', X1: '1' })).toBe('org.successorNotStanding')
    const { divisionId } = await administrator.must(
      giveShares,
      giving(successionId, 'X1', { X2: '3', X3: '1' }),
    )
    expect(await shares('X1')).toEqual([{ X2: '3/4', X3: '1/4' }])
    const heirs = await standingFor(db, [idOf('X1')], '2022-07-01')
    expect(heirs(idOf('X1'))).toEqual([idOf('X2')])
    // Mended again, with others; taken back step by step, down to the merger itself.
    const later = await administrator.must(
      giveShares,
      giving(successionId, 'X1', { X2: '1', X3: '1', X4: '2' }),
    )
    expect(await shares('X1')).toEqual([{ X2: '1/4', X3: '1/4', X4: '2/4' }])
    await administrator.must(takeSharesBack, { divisionId: later.divisionId, decision: 'Đo nhầm' })
    expect(await shares('X1')).toEqual([{ X2: '3/4', X3: '1/4' }])
    await administrator.must(takeSharesBack, { divisionId, decision: 'Toàn bộ vào X2' })
    expect(await shares('X1')).toEqual([{ X2: '1/1' }])
    const [{ divisions } = { divisions: [] }] = (await told('X1')).events
    expect(divisions).toMatchObject([
      { takenBack: { decision: 'Đo nhầm' }, by: 'Người quản trị' },
      { takenBack: { decision: 'Toàn bộ vào X2' }, decision: 'Công văn số 12/SNV' },
    ])
    await administrator.must(giveShares, giving(successionId, 'X1', { X2: '1', X4: '1' }))
    await administrator.must(undoSuccession, { successionId })
    expect(await shares('X1')).toEqual([])
    expect((await told('X1')).events).toEqual([])
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
    ids['X9'] = made.madeUnitIds[0] ?? 0
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
