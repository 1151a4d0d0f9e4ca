import { beforeAll, describe, expect, test } from 'vitest'
import {
  createPerson,
  listPeople,
  movePerson,
  openSession,
  readAdministrators,
  readPersonHistory,
  readSession,
  setActive,
  setRoles,
  succeedUnit,
} from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province
let administrator: Visitor
let city: number
let town: number
const password = 'mot-mat-khau-dai'

beforeAll(async () => {
  application = await testApplication(db)
  province = await openProvince(application)
  administrator = province.officer
  city = province.units['Thành phố Bình An'] ?? 0
  town = province.units['Thị xã Cửa Sông'] ?? 0
})

const add = async (username: string, unitId: number, role: 'reporter' | 'administrator' = 'reporter') => {
  const grants = [{ role, unitId }]
  const person = { username, password, name: 'Trần Thị Hoa', position: '', email: null, unitId, grants }
  return (await administrator.must(createPerson, person)).personId
}
const enter = async (username: string) => {
  const visitor = application.visitor()
  await visitor.must(openSession, { username, password })
  return visitor
}
const personAt = async (unitId: number, personId: number) =>
  (await administrator.see(listPeople, { unitId })).people.find(({ id }) => id === personId)

describe('roles of a person', () => {
  test('are given and taken as a whole, and the audit keeps which', async () => {
    const personId = await add('hoa', city)
    await administrator.must(setRoles, { personId, grants: [{ role: 'leader', unitId: city }] })
    expect((await personAt(city, personId))?.roles).toMatchObject([{ role: 'leader', unitId: city }])
    const { entries } = await administrator.see(readPersonHistory, { personId })
    expect(entries[0]).toMatchObject({
      action: 'person.setRoles',
      personName: 'Nguyễn Thị Cán Bộ',
      data: { taken: [{ role: 'reporter', unitId: city }], given: [{ role: 'leader', unitId: city }] },
    })
  })

  test('are never given above one’s own place, not to a new person either', async () => {
    await add('quan-tri-tp', city, 'administrator')
    const personId = await add('hoa', city)
    const local = await enter('quan-tri-tp')
    const above = [{ role: 'administrator' as const, unitId: province.provinceId }]
    expect((await local.write(setRoles, { personId, grants: above })).problem.code).toBe('request.notAllowed')
    const person = { username: 'lan', password, name: 'Lê Thị Lan', position: '', email: null, unitId: city }
    expect((await local.write(createPerson, { ...person, grants: above })).problem.code).toBe(
      'request.notAllowed',
    )
  })

  test('of one’s own account are changed by somebody else', async () => {
    const own = await administrator.see(readSession, {})
    const refused = await administrator.write(setRoles, { personId: own.person?.id ?? 0, grants: [] })
    expect(refused.problem.code).toBe('org.ownAccount')
  })
})

describe('roles at a unit through time', () => {
  const later = { onDay: '2023-06-01', decision: 'NQ 1', decidedOn: null, basis: null }
  const merged = (onDay: string) => {
    const make = {
      name: 'Bình Sông',
      fullName: 'Thành phố Bình Sông',
      code: null,
      level: 'district' as const,
    }
    const into = { make: { ...make, parentId: province.provinceId } }
    const order = { kind: 'merge' as const, fromUnitIds: [city, town], into }
    return administrator.must(succeedUnit, { ...later, onDay, order })
  }

  test('are not given where it has ended, and the sentence names it and its day', async () => {
    const personId = await add('hoa', province.units['Huyện Núi Xanh'] ?? 0)
    await merged('2023-03-01')
    const grants = [{ role: 'leader' as const, unitId: city }]
    const { problem } = await administrator.write(setRoles, { personId, grants })
    expect(problem.code).toBe('org.unitEnded')
    expect(problem.vi).toContain('“Thành phố Bình An” đã kết thúc hoạt động từ ngày 01/3/2023')
    const person = { username: 'lan', password, name: 'Lê Thị Lan', position: '', email: null, unitId: city }
    expect((await administrator.write(createPerson, { ...person, grants: [] })).problem.code).toBe(
      'org.unitEnded',
    )
    const move = { personId, unitId: city, position: '', withRoles: true }
    expect((await administrator.write(movePerson, move)).problem.code).toBe('org.unitEnded')
  })

  test('that stay at one that has ended are kept while others are given, and can be taken', async () => {
    const personId = await add('hoa', city)
    const stays = [{ personId, fromUnitId: city, to: null }]
    const make = { name: 'Bình Sông', fullName: 'Bình Sông', code: null, level: 'district' as const }
    const into = { make: { ...make, parentId: province.provinceId } }
    const order = { kind: 'merge' as const, fromUnitIds: [city, town], into }
    const event = { ...later, onDay: '2023-03-01', order, people: stays }
    await administrator.must(succeedUnit, event)
    expect(await personAt(city, personId)).toMatchObject({ unitEnded: true })
    const hills = province.units['Huyện Núi Xanh'] ?? 0
    const old = { role: 'reporter' as const, unitId: city }
    const given = { role: 'leader' as const, unitId: hills }
    await administrator.must(setRoles, { personId, grants: [old, given] })
    await administrator.must(setRoles, { personId, grants: [given] })
    expect((await personAt(city, personId))?.roles).toMatchObject([given])
  })

  test('are given ahead where it begins later, with new people; whoever works elsewhere is moved on the day', async () => {
    const personId = await add('hoa', province.units['Huyện Núi Xanh'] ?? 0)
    const { madeUnitIds } = await merged(later.onDay)
    const [made = 0] = madeUnitIds
    const grants = [{ role: 'leader' as const, unitId: made }]
    await administrator.must(setRoles, { personId, grants })
    const person = { username: 'lan', password, name: 'Lê Thị Lan', position: '', email: null, unitId: made }
    await administrator.must(createPerson, { ...person, grants })
    const move = { personId, unitId: made, position: '', withRoles: true }
    const { problem } = await administrator.write(movePerson, move)
    expect(problem.code).toBe('org.unitBegins')
    expect(problem.vi).toContain('bắt đầu từ ngày 01/6/2023')
  })

  test('at several units are shown to everybody who looks after one, who is told which are theirs to take', async () => {
    const personId = await add('hoa', city)
    await add('quan-tri-tp', city, 'administrator')
    const above = { role: 'officer' as const, unitId: province.provinceId }
    const own = { role: 'reporter' as const, unitId: city }
    await administrator.must(setRoles, { personId, grants: [own, above] })
    const local = await enter('quan-tri-tp')
    const seen = (await local.see(listPeople, { unitId: city })).people.find(({ id }) => id === personId)
    expect(seen?.roles.map(({ role, mayTake }) => [role, mayTake])).toEqual([
      ['officer', false],
      ['reporter', true],
    ])
    expect((await local.write(setRoles, { personId, grants: [own] })).problem.code).toBe('request.notAllowed')
    await local.must(setRoles, { personId, grants: [above] })
  })

  test('of the last administrator stay: nobody takes or locks their own, and others are named', async () => {
    const own = (await administrator.see(readSession, {})).person?.id ?? 0
    expect((await administrator.see(readAdministrators, {})).people).toEqual([])
    expect((await administrator.write(setActive, { personId: own, active: false })).problem.code).toBe(
      'org.ownAccount',
    )
    await add('quan-tri-2', province.provinceId, 'administrator')
    const named = (await administrator.see(readAdministrators, {})).people
    expect(named).toMatchObject([{ name: 'Trần Thị Hoa' }])
    const second = await enter('quan-tri-2')
    await second.must(setRoles, { personId: own, grants: [] })
    expect((await administrator.write(setRoles, { personId: own, grants: [] })).status).toBe(403)
  })
})

describe('a person who moves', () => {
  test('works at the new unit with the roles held at the old one', async () => {
    const personId = await add('hoa', city)
    const hoa = await enter('hoa')
    await administrator.must(movePerson, { personId, unitId: town, position: 'Chuyên viên', withRoles: true })
    const session = await hoa.see(readSession, {})
    expect(session.person).toMatchObject({ unitId: town, position: 'Chuyên viên' })
    expect(session.roles).toMatchObject([{ role: 'reporter', unitId: town }])
  })

  test('is moved only by who looks after both units', async () => {
    const personId = await add('hoa', city)
    await add('quan-tri-tp', city, 'administrator')
    const local = await enter('quan-tri-tp')
    const move = { personId, unitId: town, position: '', withRoles: true }
    expect((await local.write(movePerson, move)).problem.code).toBe('request.notAllowed')
  })
})

test('a locked account is signed out at once and cannot sign in until it is unlocked', async () => {
  const personId = await add('hoa', city)
  const hoa = await enter('hoa')
  await administrator.must(setActive, { personId, active: false })
  expect((await hoa.see(readSession, {})).state).toBe('signedOut')
  const again = await application.visitor().write(openSession, { username: 'hoa', password })
  expect(again.problem.code).toBe('org.wrongPassword')
  await administrator.must(setActive, { personId, active: true })
  expect((await (await enter('hoa')).see(readSession, {})).state).toBe('signedIn')
})
