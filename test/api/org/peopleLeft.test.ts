import { beforeAll, describe, expect, test } from 'vitest'
import {
  listNotices,
  listPeopleLeft,
  movePeople,
  movePeopleBack,
  movePerson,
  readPersonHistory,
  setRoles,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type PeopledTree, peopledTree } from './peopledTree.ts'
import { event } from './smallTree.ts'

const db = await testDatabase()
let { administrator, idOf, clerk, elsewhere, standing, of, enter, abolish } = {} as PeopledTree
let { mergeIntoNew: merge } = {} as PeopledTree
beforeAll(async () => {
  const tree = await peopledTree(db)
  ;({ administrator, idOf, clerk, elsewhere, standing, of, enter, abolish, mergeIntoNew: merge } = tree)
})

const left = async () => (await administrator.see(listPeopleLeft, {})).people
const stays = (personId: number, key: string) => ({ personId, fromUnitId: idOf(key), to: null })

/** X1 and X2 become X12; the clerk of X1 and what the third holds at X2 stay behind, as after an import. */
const mergeWithoutThem = async () => {
  const people = [stays(clerk, 'X1'), stays(elsewhere, 'X2')]
  const done = await administrator.must(succeedUnit, { ...event, order: merge(), people })
  return { successionId: done.successionId, made: done.madeUnitIds[0] ?? 0 }
}

describe('whoever is still at a unit that has ended', () => {
  test('is listed with the day, the event and who takes over; nobody is at a unit that stands', async () => {
    expect(await left()).toEqual([])
    const { successionId, made } = await mergeWithoutThem()
    const into = [{ to: made, name: 'X12' }]
    expect(await left()).toMatchObject([
      { personId: clerk, fromName: 'X1', worksAt: null, roles: ['reporter'], into, successionId },
      { personId: elsewhere, fromName: 'X2', worksAt: 'H1', roles: ['receiver'], into, successionId },
    ])
    expect((await left()).map(({ endedOn }) => endedOn)).toEqual([event.onDay, event.onDay])
  })

  test('is moved along, and back exactly as they were, with both in their history', async () => {
    const { successionId, made } = await mergeWithoutThem()
    const before = await standing()
    const people = [
      { personId: clerk, fromUnitId: idOf('X1'), to: made },
      { personId: elsewhere, fromUnitId: idOf('X2'), to: made },
    ]
    expect(await administrator.must(movePeople, { successionId, people })).toEqual({ moved: 2 })
    expect(await left()).toEqual([])
    const asked = people.map(({ personId, fromUnitId }) => ({ personId, fromUnitId }))
    const back = { successionId, people: asked }
    expect(await administrator.must(movePeopleBack, back)).toEqual({ back: 2, movedOn: 0 })
    expect(await standing()).toEqual(before)
    expect((await left()).map(({ personId }) => personId)).toEqual([clerk, elsewhere])
    // A second time there is nothing to take back, and the leader, whom nobody asked about, stays moved.
    expect(await administrator.must(movePeopleBack, back)).toEqual({ back: 0, movedOn: 0 })
    const { entries } = await administrator.see(readPersonHistory, { personId: clerk })
    expect(entries.slice(0, 2).map(({ action }) => action)).toEqual([movePeopleBack.name, movePeople.name])
    const { notices } = await (await enter('van-phong')).see(listNotices, {})
    expect(notices[0]?.vi).toBe(
      'Việc chuyển anh/chị từ “X1” sang “X12” đã được hoàn tác. Tài khoản, vai trò của anh/chị trở lại “X1”.',
    )
  })

  test('is left alone on the way back where somebody moved them on meanwhile', async () => {
    const { successionId, made } = await mergeWithoutThem()
    const one = { personId: clerk, fromUnitId: idOf('X1') }
    await administrator.must(movePeople, { successionId, people: [{ ...one, to: made }] })
    const on = { personId: clerk, unitId: idOf('X3'), position: 'Chức vụ', withRoles: true }
    await administrator.must(movePerson, on)
    expect(await administrator.must(movePeopleBack, { successionId, people: [one] })).toEqual({
      back: 0,
      movedOn: 1,
    })
    expect((await of(clerk))?.unitId).toBe(idOf('X3'))
  })

  test('has nowhere to go where nobody takes the unit over, and is not listed once the event is undone', async () => {
    const successionId = await abolish('X1')
    expect(await left()).toMatchObject([
      { personId: clerk, into: [], asked: false },
      { personId: elsewhere, into: [] },
    ])
    await administrator.must(undoSuccession, { successionId })
    expect(await left()).toEqual([])
    const back = { successionId, people: [{ personId: clerk, fromUnitId: idOf('X1') }] }
    expect((await administrator.write(movePeopleBack, back)).problem.code).toBe('org.alreadyUndone')
  })

  test('goes only to a unit that takes theirs over and stands today; refused, nobody has moved', async () => {
    const { successionId, made } = await mergeWithoutThem()
    const clerkTo = (to: number) => ({ personId: clerk, fromUnitId: idOf('X1'), to })
    const other = { personId: elsewhere, fromUnitId: idOf('X2'), to: made }
    const before = await standing()
    // X2 ended with the same event, X4 stands but has nothing to do with it; the first of the two is no obstacle.
    for (const to of [idOf('X2'), idOf('X4')]) {
      const refused = await administrator.write(movePeople, { successionId, people: [other, clerkTo(to)] })
      expect([refused.status, refused.problem.code]).toEqual([422, 'org.notItsSuccessor'])
      expect(refused.problem.fields.map(({ path }) => path)).toEqual(['people.1.to'])
    }
    expect(await standing()).toEqual(before)
  })

  test('is left where they are if somebody moved them since the list was read', async () => {
    const { successionId, made } = await mergeWithoutThem()
    const on = { personId: clerk, unitId: idOf('X3'), position: 'Chức vụ', withRoles: true }
    await administrator.must(movePerson, on)
    const before = await standing()
    const people = [{ personId: clerk, fromUnitId: idOf('X1'), to: made }]
    expect(await administrator.must(movePeople, { successionId, people })).toEqual({ moved: 0 })
    expect(await standing()).toEqual(before)
  })

  test('is seen and moved by nobody without the right', async () => {
    const { successionId, made } = await mergeWithoutThem()
    const own = await enter('van-phong')
    expect((await own.see(listPeopleLeft, {})).people).toEqual([])
    const back = { successionId, people: [{ personId: clerk, fromUnitId: idOf('X1') }] }
    expect((await own.write(movePeopleBack, back)).status).toBe(403)
    const people = [{ personId: clerk, fromUnitId: idOf('X1'), to: made }]
    expect((await own.write(movePeople, { successionId, people })).status).toBe(403)
  })
})

describe('one person moved by hand', () => {
  /** As the notice does it: where they worked, then what they held. */
  const asItWas = (at: number, roles: readonly (readonly ['reporter', number])[]) => ({
    grants: { personId: clerk, grants: roles.map(([role, unitId]) => ({ role, unitId })) },
    place: { personId: clerk, unitId: at, position: 'Chức vụ', withRoles: false },
  })

  test('is brought back with place and roles exactly', async () => {
    const first = await standing()
    const on = { personId: clerk, unitId: idOf('X3'), position: 'Khác', withRoles: true }
    await administrator.must(movePerson, on)
    expect((await of(clerk))?.roles).toEqual([`reporter ${idOf('X3')}`])
    const back = asItWas(idOf('X1'), [['reporter', idOf('X1')]])
    await administrator.must(movePerson, back.place)
    await administrator.must(setRoles, back.grants)
    expect(await standing()).toEqual(first)
  })

  test('out of a unit that has ended is refused on the way back before anything has changed', async () => {
    await mergeWithoutThem()
    const on = { personId: clerk, unitId: idOf('X3'), position: 'Chức vụ', withRoles: true }
    await administrator.must(movePerson, on)
    const moved = await standing()
    const back = asItWas(idOf('X1'), [['reporter', idOf('X1')]])
    for (const refused of [
      await administrator.write(movePerson, back.place),
      await administrator.write(setRoles, back.grants),
    ]) {
      expect([refused.status, refused.problem.code]).toEqual([409, 'org.unitEnded'])
      expect(refused.problem.vi).toContain('“X1” đã kết thúc hoạt động từ ngày 01/7/2022')
    }
    expect(await standing()).toEqual(moved)
  })
})
