import { beforeAll, describe, expect, test } from 'vitest'
import {
  createPerson,
  listPeople,
  movePerson,
  openSession,
  readPersonHistory,
  readSession,
  setActive,
  setRoles,
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
