import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  closeSession,
  createPerson,
  createUnit,
  listUnits,
  openSession,
  readSession,
  searchUnits,
  setUpAdministrator,
} from '../../../domain/org/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const application = await testApplication(db)

const administrator = {
  provinceName: 'Tỉnh Thử Nghiệm',
  name: 'Nguyễn Văn Mẫu',
  username: 'quantri',
  password: 'mật khẩu dài',
}

const setUp = async () => {
  const visitor = application.visitor()
  const { unitId, personId } = await visitor.must(setUpAdministrator, administrator)
  await visitor.must(openSession, { username: 'QuanTri', password: administrator.password })
  return { visitor, unitId, personId }
}

describe('the first start', () => {
  it('asks for an administrator, once', async () => {
    const visitor = application.visitor()
    expect((await visitor.see(readSession, {})).state).toBe('setup')
    await visitor.must(setUpAdministrator, administrator)
    expect((await visitor.see(readSession, {})).state).toBe('signedOut')
    const again = await visitor.write(setUpAdministrator, { ...administrator, username: 'khac' })
    expect(again.problem.code).toBe('org.alreadySetUp')
  })

  it('lets in with the right password only, and out again', async () => {
    const { visitor } = await setUp()
    const session = await visitor.see(readSession, {})
    expect(session).toMatchObject({ state: 'signedIn', person: { name: 'Nguyễn Văn Mẫu' } })
    await visitor.must(closeSession, {})
    expect((await visitor.see(readSession, {})).state).toBe('signedOut')
    const wrong = await visitor.write(openSession, { username: 'quantri', password: 'sai' })
    expect(wrong.problem).toMatchObject({ code: 'org.wrongPassword', status: 401 })
    const nobody = await visitor.write(openSession, { username: 'nobody', password: 'sai' })
    expect(nobody.problem).toEqual(wrong.problem)
  })
})

describe('authorisation', () => {
  it('reaches the units below where a role is held, and no others', async () => {
    const { visitor, unitId } = await setUp()
    const district = {
      parentId: unitId,
      kind: 'area',
      level: 'district',
      shortName: null,
      code: '412',
    } as const
    const validFrom = '2000-01-01'
    const names = { name: 'Đô Lương', fullName: 'Huyện Đô Lương' }
    const { unitId: below } = await visitor.must(createUnit, { ...district, ...names, validFrom })
    const person = {
      unitId: below,
      password: 'mật khẩu khác',
      name: 'Trần Thị Ví Dụ',
      position: '',
      email: null,
    }
    const grants = [{ role: 'administrator' as const, unitId: below }]
    await visitor.must(createPerson, { ...person, username: 'vidu', grants })
    const other = application.visitor()
    await other.must(openSession, { username: 'vidu', password: 'mật khẩu khác' })
    const refused = await other.write(createUnit, { ...district, ...names, code: '413', validFrom })
    expect(refused.problem).toMatchObject({ code: 'request.notAllowed', status: 403 })
    expect(refused.problem.vi).toContain('Quản trị hệ thống')
    const commune = { ...district, level: 'commune', parentId: below, code: '17329', validFrom } as const
    await other.must(createUnit, { ...commune, name: 'Đà Sơn', fullName: 'Xã Đà Sơn' })
    const found = await other.see(searchUnits, { phrase: 'da son' })
    expect(found.units.map(unit => unit.path)).toEqual(['Tỉnh Thử Nghiệm › Huyện Đô Lương'])
    const top = await other.see(listUnits, {})
    expect(top.units).toMatchObject([{ fullName: 'Tỉnh Thử Nghiệm', childCount: 1 }])
  })

  it('asks who is there before anything else', async () => {
    const visitor = application.visitor()
    expect((await visitor.read(listUnits, {})).problem.code).toBe('request.signInFirst')
    const unit = {
      parentId: 1,
      kind: 'area',
      level: 'district',
      name: 'x',
      fullName: 'x',
      shortName: null,
    } as const
    const refused = await visitor.write(createUnit, { ...unit, code: null, validFrom: '2000-01-01' })
    expect(refused.status).toBe(401)
  })
})

describe('guessing passwords', () => {
  it('is stopped by address, while those who are signed in go on', async () => {
    const limited = await testApplication(db, 3)
    const inside = limited.visitor()
    await inside.must(setUpAdministrator, administrator)
    await inside.must(openSession, { username: 'quantri', password: administrator.password })
    const guesser = limited.visitor()
    const guess = { username: 'quantri', password: 'sai' }
    const codes = []
    for (let tries = 0; tries < 3; tries += 1)
      codes.push((await guesser.write(openSession, guess)).problem.code)
    expect(codes).toEqual(['org.wrongPassword', 'org.wrongPassword', 'request.tooMany'])
    expect((await inside.see(readSession, {})).state).toBe('signedIn')
  })
})

describe('a write', () => {
  it('answers a repeat with its first answer and does nothing twice', async () => {
    const { visitor, unitId } = await setUp()
    const unit = { parentId: unitId, kind: 'area', level: 'district', shortName: null, code: null } as const
    const input = { ...unit, name: 'Vinh', fullName: 'Thành phố Vinh', validFrom: '2000-01-01' }
    const key = randomUUID()
    const first = await visitor.write(createUnit, input, key)
    const second = await visitor.write(createUnit, input, key)
    expect(second.output).toEqual(first.output)
    expect((await visitor.see(listUnits, { parentId: unitId })).units).toHaveLength(1)
    const other = await visitor.write(createUnit, { ...input, name: 'Khác' }, key)
    expect(other.problem.code).toBe('request.keyReused')
  })

  it('names the fields that are wrong, in both languages', async () => {
    const { visitor, unitId } = await setUp()
    const unit = { parentId: unitId, kind: 'area', level: 'district', shortName: null, code: null } as const
    const refused = await visitor.write(createUnit, {
      ...unit,
      name: '',
      fullName: 'x',
      validFrom: '31/12/2000',
    })
    expect(refused.problem.fields.map(field => field.path)).toEqual(['name', 'validFrom'])
    const [field] = refused.problem.fields
    expect(field?.vi).not.toBe(field?.en)
  })

  it('leaves an event and an audit row that say who did what', async () => {
    const { visitor, unitId, personId } = await setUp()
    const unit = { parentId: unitId, kind: 'area', level: 'district', shortName: null, code: null } as const
    const input = { ...unit, name: 'Vinh', fullName: 'Thành phố Vinh', validFrom: '2000-01-01' }
    const made = await visitor.must(createUnit, input)
    const about = `unit:${made.unitId}`
    const audit = await db
      .selectFrom('audit')
      .where('about', '=', about)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(audit).toMatchObject({ action: 'unit.create', personId, unitId: made.unitId })
    const event = await db
      .selectFrom('event')
      .where('about', '=', about)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({ name: 'unit.create', personId })
  })

  it('is refused from another site', async () => {
    const response = await application.server.inject({
      method: 'POST',
      url: '/api/session.open',
      headers: { origin: 'http://another.example', 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(response.statusCode).toBe(403)
  })
})
