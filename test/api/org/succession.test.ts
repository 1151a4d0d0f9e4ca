import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  createPerson,
  importUnits,
  listQuestions,
  listUnitsBelow,
  openSession,
  previewSuccession,
  readSuccession,
  readSuccessors,
  readUnitLife,
  settleQuestion,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { keptAmiss } from './kept.ts'
import { event, type SmallTree, smallTree, unit } from './smallTree.ts'

const db = await testDatabase()

let { application, administrator, provinceId, idOf, mergeIntoNew: merge } = {} as SmallTree
beforeAll(async () => {
  ;({ application, administrator, provinceId, idOf, mergeIntoNew: merge } = await smallTree(db))
})

/** Whatever happened: what is kept for reading is what events and shares say. */
afterEach(async () => expect(await keptAmiss(db)).toEqual([]))

const communes = async (onDay: string): Promise<string[]> =>
  (await administrator.see(listUnitsBelow, { unitId: provinceId, level: 'commune', onDay })).units.map(
    each => each.fullName,
  )

const states = async (): Promise<unknown> =>
  // On any day that a map is read on; a unit unmade is remembered by name on the first day of all.
  (
    await sql`select unit_id, valid, code, full_name, level, parent_id from unit_state
      where not valid <@ daterange('0001-01-01', '0001-01-02') order by unit_id, valid`.execute(db)
  ).rows

describe('an event of succession', () => {
  test('merges on its day, keeps the days before, and undone it gives the first state', async () => {
    const first = await states()
    const { successionId } = await administrator.must(succeedUnit, { ...event, order: merge() })
    expect(await communes('2022-06-30')).toEqual(['X1', 'X2', 'X3', 'X4'])
    expect((await communes('2022-07-01')).sort()).toEqual(['X12', 'X3', 'X4'])
    const { successors } = await administrator.see(readSuccessors, { unitId: idOf('X1') })
    expect(successors).toMatchObject([{ fullName: 'X12', share: '1', decision: 'NQ 1' }])
    await administrator.must(undoSuccession, { successionId })
    expect(await states()).toEqual(first)
    expect((await administrator.see(readSuccessors, { unitId: idOf('X1') })).successors).toEqual([])
    const life = await administrator.see(readUnitLife, { unitId: idOf('X1') })
    expect(life.events).toMatchObject([{ id: successionId, undone: true }])
    const again = await administrator.write(undoSuccession, { successionId })
    expect(again.problem.code).toBe('org.alreadyUndone')
  })

  test('splits by weights whose exact shares add up to 1', async () => {
    const order = {
      kind: 'split' as const,
      fromUnitId: idOf('X1'),
      into: [
        { target: { unitId: idOf('X2') }, weight: '1200.5' },
        { target: { unitId: idOf('X3') }, weight: '799.5' },
      ],
    }
    await administrator.must(succeedUnit, { ...event, order, basis: 'population' })
    const { successors } = await administrator.see(readSuccessors, { unitId: idOf('X1') })
    expect(successors.map(to => to.share)).toEqual(['12005/20000', '7995/20000'])
  })

  test('tells beforehand what it would do, and does nothing', async () => {
    const first = await states()
    const { units } = await administrator.see(previewSuccession, { order: merge(), onDay: event.onDay })
    expect(units).toContainEqual({
      unitId: idOf('X1'),
      before: 'X1',
      after: null,
      newLevel: null,
      movedTo: null,
      people: 0,
    })
    const made = { unitId: null, before: null, after: 'X12', newLevel: null, movedTo: 'H1', people: 0 }
    expect(units).toContainEqual(made)
    expect(await states()).toEqual(first)
  })

  test('three communes and a part of a fourth become one new: all in one event, as its preview says', async () => {
    const first = await states()
    const order = {
      ...merge(),
      fromUnitIds: ['X1', 'X2', 'X3'].map(idOf),
      parts: [{ unitId: idOf('X4'), given: '300', kept: '700' }],
    }
    const { units, passages } = await administrator.see(previewSuccession, { order, onDay: event.onDay })
    const given = { ...event, decidedOn: '2022-06-10', basis: 'population' as const, order }
    const { successionId, madeUnitIds, questions } = await administrator.must(succeedUnit, given)
    expect(questions).toBe(0)
    const done = await administrator.see(readSuccession, { successionId })
    expect(done).toMatchObject({ kind: 'merge', decidedOn: '2022-06-10', basis: 'population', undone: false })
    // The preview knows all but the number of the unit that is made.
    const [madeUnitId = 0] = madeUnitIds
    const numbered = <Row extends { readonly unitId: number | null }>(row: Row) => ({
      ...row,
      unitId: row.unitId ?? madeUnitId,
    })
    const byUnit = (one: { unitId: number | null }, other: { unitId: number | null }) =>
      (one.unitId ?? 0) - (other.unitId ?? 0)
    expect([...done.units].sort(byUnit)).toEqual(units.map(numbered).sort(byUnit))
    const whole = { unitId: madeUnitId, name: 'X12', share: '1' }
    expect(done.passages).toEqual([
      ...['X1', 'X2', 'X3'].map(key => ({ fromUnitId: idOf(key), fromName: key, into: [whole] })),
      {
        fromUnitId: idOf('X4'),
        fromName: 'X4',
        into: [
          { unitId: idOf('X4'), name: 'X4', share: '700/1000' },
          { unitId: madeUnitId, name: 'X12', share: '300/1000' },
        ],
      },
    ])
    expect(passages.map(each => ({ ...each, into: each.into.map(numbered) }))).toEqual(done.passages)
    expect((await communes('2022-07-01')).sort()).toEqual(['X12', 'X4'])
    await administrator.must(undoSuccession, { successionId })
    expect(await states()).toEqual(first)
  })

  test('a division without shares is an open question, each time anew, and none once it is undone', async () => {
    const give = (onDay: string, to: string) => ({
      ...event,
      onDay,
      order: {
        kind: 'merge' as const,
        fromUnitIds: [],
        parts: [{ unitId: idOf('X1'), given: null, kept: null }],
        into: { unitId: idOf(to) },
      },
    })
    const { questions } = await administrator.must(succeedUnit, give('2022-07-01', 'X2'))
    const { successionId } = await administrator.must(succeedUnit, give('2022-08-01', 'X3'))
    expect(questions).toBe(1)
    const asked = async () => (await administrator.see(listQuestions, {})).questions
    expect((await asked()).map(each => [each.unitName, each.kind, each.onDay, each.among.length])).toEqual([
      ['X1', 'weights', '2022-07-01', 2],
      ['X1', 'weights', '2022-08-01', 2],
    ])
    await administrator.must(undoSuccession, { successionId })
    const [question] = await asked()
    const into = ['X1', 'X2'].map((key, at) => ({ unitId: idOf(key), weight: at === 0 ? '3' : '1' }))
    const answer = { questionId: question?.id ?? 0, decision: 'BC 7', basis: 'area' as const, into }
    await administrator.must(settleQuestion, answer)
    expect(await asked()).toEqual([])
    const { successors } = await administrator.see(readSuccessors, { unitId: idOf('X1') })
    expect(successors.map(to => [to.fullName, to.share])).toEqual([
      ['X1', '3/4'],
      ['X2', '1/4'],
    ])
  })

  test('what is made of departments is a department', async () => {
    const { ids: bodies } = await administrator.must(importUnits, {
      underId: provinceId,
      validFrom: '2010-01-01',
      units: ['S1', 'S2'].map(key => ({
        ...unit(key, null, 'district'),
        level: 'province' as const,
        kind: 'department' as const,
        code: null,
      })),
    })
    const make = {
      name: 'S12',
      fullName: 'S12',
      code: null,
      level: 'province' as const,
      parentId: provinceId,
    }
    const order = { kind: 'merge' as const, fromUnitIds: Object.values(bodies), into: { make } }
    const { madeUnitIds } = await administrator.must(succeedUnit, { ...event, order })
    const life = await administrator.see(readUnitLife, { unitId: madeUnitIds[0] ?? 0 })
    expect(life.kind).toBe('department')
  })

  test.each([
    ['a unit named twice', { fromUnitIds: ['X1'], parts: ['X1'] }, 'org.notApart', []],
    ['nothing that goes', { fromUnitIds: [], parts: [] }, 'org.notApart', []],
    [
      'a unit that has ended',
      { fromUnitIds: ['X2', 'X3'], parts: [] },
      'org.notStanding',
      ['order.fromUnitIds.1'],
    ],
    [
      'a part of one that has ended',
      { fromUnitIds: ['X2'], parts: ['X3'] },
      'org.notStanding',
      ['order.parts.0.unitId'],
    ],
  ])('says of %s what does not fit, beside its field', async (_, given, code, paths) => {
    await administrator.must(succeedUnit, {
      ...event,
      onDay: '2021-01-01',
      order: { kind: 'merge', fromUnitIds: [idOf('X3')], into: { unitId: idOf('X4') } },
    })
    const order = {
      ...merge(),
      fromUnitIds: given.fromUnitIds.map(idOf),
      parts: given.parts.map(key => ({ unitId: idOf(key), given: null, kept: null })),
    }
    const { problem } = await administrator.write(succeedUnit, { ...event, order })
    expect(problem.code).toBe(code)
    expect(problem.fields.map(field => field.path)).toEqual(paths)
    const foreseen = await administrator.read(previewSuccession, { order, onDay: event.onDay })
    expect(foreseen.problem).toEqual(problem)
  })

  test('a unit that still has units below it is not divided away, and the sentence names it', async () => {
    const into = ['X3', 'H2'].map(key => ({ target: { unitId: idOf(key) }, weight: null }))
    const order = { kind: 'split' as const, fromUnitId: idOf('H1'), into }
    const { problem } = await administrator.write(succeedUnit, { ...event, order })
    expect(problem.code).toBe('org.hasChildren')
    expect(problem.vi).toContain('“H1”')
  })

  test('abolishing a level moves what was below it up', async () => {
    await administrator.must(succeedUnit, { ...event, order: { kind: 'abolish', unitId: idOf('H1') } })
    const { units } = await administrator.see(listUnitsBelow, { unitId: provinceId, onDay: '2022-07-01' })
    expect(units.find(each => each.fullName === 'X1')?.parentId).toBe(provinceId)
    expect(units.some(each => each.fullName === 'H1')).toBe(false)
  })

  test('is not undone while later events stand on it', async () => {
    const { successionId } = await administrator.must(succeedUnit, {
      ...event,
      order: { kind: 'rename', unitId: idOf('X1'), name: 'X9', fullName: 'X9' },
    })
    await administrator.must(succeedUnit, {
      ...event,
      onDay: '2022-12-01',
      order: { kind: 'move', unitId: idOf('X1'), parentId: idOf('H2') },
    })
    expect((await administrator.write(undoSuccession, { successionId })).problem.code).toBe('org.builtUpon')
  })

  test('is refused to an administrator of another place', async () => {
    const account = { username: 'huyen2', password: 'mat-khau-dai' }
    await administrator.must(createPerson, {
      ...account,
      unitId: idOf('H2'),
      name: 'Quản trị H2',
      position: '',
      email: null,
      grants: [{ role: 'administrator', unitId: idOf('H2') }],
    })
    const other = application.visitor()
    await other.must(openSession, account)
    const order = { kind: 'merge' as const, fromUnitIds: [idOf('X3')], into: { unitId: idOf('X1') } }
    expect((await other.write(succeedUnit, { ...event, order })).status).toBe(403)
  })
})
