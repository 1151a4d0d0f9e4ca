import { beforeAll, describe, expect, test } from 'vitest'
import {
  listNotices,
  listPeople,
  movePeople,
  movePerson,
  openSession,
  previewSuccession,
  readPersonHistory,
  readSession,
  readSuccession,
  setRoles,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { movePeopleDue } from '../../../server/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type PeopledTree, peopledTree } from './peopledTree.ts'
import { event } from './smallTree.ts'

const db = await testDatabase()
let { application, administrator, provinceId, idOf, add, clerk, leader, elsewhere } = {} as PeopledTree
let { mergeIntoNew: merge, standing, of, enter } = {} as PeopledTree
beforeAll(async () => {
  const tree = await peopledTree(db)
  ;({ application, administrator, provinceId, idOf, add, clerk, leader, elsewhere } = tree)
  ;({ mergeIntoNew: merge, standing, of, enter } = tree)
})

const seen = (successionId: number) => administrator.see(readSuccession, { successionId })

describe('the people of units that an event ends', () => {
  test('are proposed in the preview by name and role, with the unit they go to', async () => {
    const { people } = await administrator.see(previewSuccession, { order: merge(), onDay: event.onDay })
    const into = [{ to: -1, name: 'X12' }]
    expect(people.map(({ name, fromName, worksAt, roles }) => [name, fromName, worksAt, roles])).toEqual([
      ['Người van-phong', 'X1', null, ['reporter']],
      ['Người cap-tren', 'X1', 'H1', ['receiver']],
      ['Người chu-tich', 'X2', null, ['leader', 'reporter']],
      ['Người cap-tren', 'X2', 'H1', ['receiver']],
    ])
    expect(people.every(each => JSON.stringify(each.into) === JSON.stringify(into))).toBe(true)
  })

  test('go along in the same action with place and roles, and the undoing gives the first state', async () => {
    const first = await standing()
    const session = await enter('van-phong')
    const done = await administrator.must(succeedUnit, { ...event, order: merge() })
    const [made = 0] = done.madeUnitIds
    expect(done.moved).toBe(4)
    expect(await of(clerk)).toMatchObject({ unitId: made, roles: [`reporter ${made}`] })
    expect(await of(leader)).toMatchObject({ unitId: made, roles: [`leader ${made}`, `reporter ${made}`] })
    expect(await of(elsewhere)).toMatchObject({
      unitId: idOf('H1'),
      roles: [`officer ${idOf('H1')}`, `receiver ${idOf('X3')}`, `receiver ${made}`],
    })
    // Nobody was locked out, not even of the session that was open, and each hears of it.
    expect((await session.see(readSession, {})).roles).toMatchObject([{ role: 'reporter', unitId: made }])
    const { notices } = await session.see(listNotices, {})
    expect(notices[0]?.vi).toContain('“X1” kết thúc hoạt động từ ngày 01/7/2022')
    const event1 = await seen(done.successionId)
    expect(event1.people).toEqual([])
    expect(event1.moved.map(each => [each.name, each.toName, each.state])).toContainEqual([
      'Người van-phong',
      'X12',
      'moved',
    ])
    const undone = await administrator.must(undoSuccession, { successionId: done.successionId })
    expect(undone).toMatchObject({ back: 4, movedOn: 0 })
    expect(await standing()).toEqual(first)
    expect((await session.see(listNotices, {})).notices[0]?.vi).toContain('trở lại “X1”')
  })

  test('stay where they are taken out, and are moved later on the page of the event', async () => {
    const first = await standing()
    const people = [{ personId: clerk, fromUnitId: idOf('X1'), to: null }]
    const done = await administrator.must(succeedUnit, { ...event, order: merge(), people })
    const [made = 0] = done.madeUnitIds
    expect(done.moved).toBe(3)
    expect(await of(clerk)).toMatchObject({ unitId: idOf('X1'), roles: [`reporter ${idOf('X1')}`] })
    const { successionId } = done
    expect((await seen(successionId)).people).toMatchObject([
      { personId: clerk, fromUnitId: idOf('X1'), into: [{ to: made, name: 'X12' }] },
    ])
    const one = { personId: clerk, fromUnitId: idOf('X1'), to: made }
    expect(await administrator.must(movePeople, { successionId, people: [one] })).toEqual({ moved: 1 })
    expect(await of(clerk)).toMatchObject({ unitId: made, roles: [`reporter ${made}`] })
    await administrator.must(undoSuccession, { successionId })
    expect(await standing()).toEqual(first)
  })

  test('of a unit that is divided go where a person says, and nowhere unasked', async () => {
    const first = await standing()
    const order = {
      kind: 'split' as const,
      fromUnitId: idOf('X1'),
      into: [
        { target: { unitId: idOf('X2') }, weight: '1' },
        {
          target: {
            make: { name: 'X9', fullName: 'X9', code: null, level: 'commune' as const, parentId: idOf('H1') },
          },
          weight: '1',
        },
      ],
    }
    const { people } = await administrator.see(previewSuccession, { order, onDay: event.onDay })
    expect(people[0]?.into).toEqual([
      { to: idOf('X2'), name: 'X2' },
      { to: -1, name: 'X9' },
    ])
    const other = { personId: clerk, fromUnitId: idOf('X1'), to: idOf('X4') }
    const refused = await administrator.write(succeedUnit, {
      ...event,
      basis: 'hand',
      order,
      people: [other],
    })
    expect(refused.problem.code).toBe('org.notItsSuccessor')
    expect(refused.problem.fields[0]?.path).toBe('people.0.to')
    const given = [{ ...other, to: -1 }]
    const done = await administrator.must(succeedUnit, { ...event, basis: 'hand', order, people: given })
    expect(done.moved).toBe(1)
    expect(await of(clerk)).toMatchObject({ unitId: done.madeUnitIds[0] })
    expect((await of(elsewhere))?.roles).toContain(`receiver ${idOf('X1')}`)
    await administrator.must(undoSuccession, { successionId: done.successionId })
    expect(await standing()).toEqual(first)
  })

  test('keep what they have where nobody takes the unit over, and where it only gives a part', async () => {
    const first = await standing()
    const abolish = { kind: 'abolish' as const, unitId: idOf('X1') }
    const { people } = await administrator.see(previewSuccession, { order: abolish, onDay: event.onDay })
    expect(people[0]).toMatchObject({ personId: clerk, into: [] })
    const { successionId } = await administrator.must(succeedUnit, { ...event, order: abolish })
    expect(await standing()).toEqual(first)
    await administrator.must(undoSuccession, { successionId })
    const parts = [{ unitId: idOf('X1'), given: '1', kept: '3' }]
    const order = { kind: 'merge' as const, fromUnitIds: [], parts, into: { unitId: idOf('X2') } }
    await administrator.must(succeedUnit, { ...event, basis: 'area', order })
    expect(await standing()).toEqual(first)
  })
})

describe('undoing an event', () => {
  test('leaves alone whom somebody moved on, and says so', async () => {
    const { successionId, madeUnitIds } = await administrator.must(succeedUnit, { ...event, order: merge() })
    const on = { personId: clerk, unitId: idOf('X3'), position: 'Chức vụ', withRoles: true }
    await administrator.must(movePerson, on)
    expect(await administrator.must(undoSuccession, { successionId })).toMatchObject({ back: 3, movedOn: 1 })
    expect(await of(clerk)).toMatchObject({ unitId: idOf('X3'), roles: [`reporter ${idOf('X3')}`] })
    const { moved } = await seen(successionId)
    expect(moved.find(({ personId }) => personId === clerk)?.state).toBe('movedOn')
    expect(moved.find(({ personId }) => personId === leader)?.state).toBe('back')
    expect(madeUnitIds).toHaveLength(1)
  })

  test('does not give back a role that was taken meanwhile, and keeps one that was given', async () => {
    const { successionId, madeUnitIds } = await administrator.must(succeedUnit, { ...event, order: merge() })
    const [made = 0] = madeUnitIds
    const grants = [
      { role: 'leader' as const, unitId: made },
      { role: 'receiver' as const, unitId: idOf('X4') },
    ]
    await administrator.must(setRoles, { personId: leader, grants })
    await administrator.must(undoSuccession, { successionId })
    expect(await of(leader)).toMatchObject({
      unitId: idOf('X2'),
      roles: [`leader ${idOf('X2')}`, `receiver ${idOf('X4')}`],
    })
  })
})

describe('an event of a later day', () => {
  const later = { ...event, onDay: '2023-05-01' }
  const midnight = new Date('2023-04-30T17:00:00Z')
  /** The night passes; whoever looks after the units signs in again. */
  const dayComes = async () => {
    application.now = midnight
    await movePeopleDue(application.kernel)
    await administrator.must(openSession, { username: 'quantri', password: 'mat-khau-dai' })
  }

  test('leaves people at work until its day, then moves them and whoever came meanwhile', async () => {
    const first = await standing()
    const out = [{ personId: leader, fromUnitId: idOf('X2'), to: null }]
    const done = await administrator.must(succeedUnit, { ...later, order: merge(), people: out })
    const [made = 0] = done.madeUnitIds
    expect(done.moved).toBe(0)
    expect(await standing()).toEqual(first)
    const { people, moved } = await seen(done.successionId)
    expect(people.map(({ personId }) => personId)).toEqual([leader])
    expect(moved.map(({ personId, state, roles }) => [personId, state, roles])).toContainEqual([
      clerk,
      'waiting',
      ['reporter'],
    ])
    const newcomer = await add('moi-den', 'X1', [['reporter', 'X1']])
    application.now = new Date(midnight.getTime() - 1000)
    await movePeopleDue(application.kernel)
    expect((await of(clerk))?.unitId).toBe(idOf('X1'))
    await dayComes()
    expect(await of(clerk)).toMatchObject({ unitId: made, roles: [`reporter ${made}`] })
    expect((await of(newcomer))?.unitId).toBe(made)
    expect((await of(leader))?.unitId).toBe(idOf('X2'))
    // Once; and who was taken out stays out.
    const after = await standing()
    await movePeopleDue(application.kernel)
    expect(await standing()).toEqual(after)
    await administrator.must(undoSuccession, { successionId: done.successionId })
    expect(await of(clerk)).toMatchObject({ unitId: idOf('X1'), roles: [`reporter ${idOf('X1')}`] })
  })

  test('leaves alone whom somebody moved before the day, and says so', async () => {
    const { successionId } = await administrator.must(succeedUnit, { ...later, order: merge() })
    const on = { personId: clerk, unitId: idOf('X4'), position: '', withRoles: true }
    await administrator.must(movePerson, on)
    await dayComes()
    expect(await of(clerk)).toMatchObject({ unitId: idOf('X4') })
    const { moved } = await seen(successionId)
    expect(moved.find(({ personId }) => personId === clerk)?.state).toBe('gone')
  })

  test('undone before its day moves nobody', async () => {
    const first = await standing()
    const { successionId } = await administrator.must(succeedUnit, { ...later, order: merge() })
    await administrator.must(undoSuccession, { successionId })
    await dayComes()
    expect(await standing()).toEqual(first)
  })
})

test('the history of an account tells of the event, and nobody without the right sees who was moved', async () => {
  const { successionId, madeUnitIds } = await administrator.must(succeedUnit, { ...event, order: merge() })
  const [made = 0] = madeUnitIds
  const { entries, units } = await administrator.see(readPersonHistory, { personId: clerk })
  expect(entries[0]).toMatchObject({
    action: succeedUnit.name,
    data: {
      from: idOf('X1'),
      to: made,
      taken: [{ role: 'reporter', unitId: idOf('X1') }],
      given: [{ role: 'reporter', unitId: made }],
    },
  })
  expect(units).toContainEqual({ unitId: made, name: 'X12' })
  const own = await enter('van-phong')
  expect(await own.see(readSuccession, { successionId })).toMatchObject({ people: [], moved: [] })
  const refused = await own.write(movePeople, { successionId, people: [] })
  expect(refused.status).toBe(403)
  expect((await administrator.see(listPeople, { unitId: provinceId })).people.length).toBeGreaterThan(3)
})
