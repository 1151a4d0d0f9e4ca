import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createPerson,
  listQuestions,
  openSession,
  previewSuccession,
  readSuccession,
  readSuccessors,
  readUnitLife,
  searchUnits,
  selectProvince,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { performWrite } from '../../../server/http/kernel.ts'
import { nationalImport, shippedSources, terminal } from '../../../server/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { foundHouse } from '../../support/house.ts'

const db = await testDatabase()
const sources = selectProvince(shippedSources(), 'Nghệ An')
let application: TestApplication
let visitor: Visitor

/** An office in 2026 that knows the lists of 2023 and 2025 and enters what happened between. */
beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2026-03-10T02:00:00Z')
  ;({ visitor } = await foundHouse(application, { provinceName: 'UBND tỉnh Nghệ An' }))
  const sender = { token: null, subject: terminal, address: null }
  await performWrite(application.kernel, nationalImport(), { input: { sources }, key: randomUUID(), sender })
})

const day = '2024-12-01'
const decision = { decision: 'Nghị quyết số 1243/NQ-UBTVQH15', decidedOn: '2024-10-24', basis: null }
const named = async (phrase: string, onDay: string) =>
  (await visitor.see(searchUnits, { phrase, onDay, limit: 1 })).units[0]?.id ?? 0
/** Communes of Vinh that the lists end on 01/12/2024 and say nothing more of. */
const unanswered = async () =>
  (await visitor.see(listQuestions, {})).questions.filter(
    ({ kind, onDay, placeName }) => kind === 'successor' && onDay === day && placeName.includes('Vinh'),
  )
const states = async () =>
  (
    await sql`select unit_id, valid, code, full_name, level, parent_id from unit_state order by unit_id, valid`.execute(
      db,
    )
  ).rows
const nameOn = async (unitId: number, onDay: string) =>
  (await visitor.see(readUnitLife, { unitId })).states.find(
    ({ from, to }) => (from ?? '') <= onDay && (to === null || onDay < to),
  )?.fullName

describe('an event that is entered long after its day', () => {
  test('says who took over communes that the lists only end, moves their people, and undone asks again', async () => {
    const first = await states()
    const open = await unanswered()
    const [one, other] = open
    const into = await named('phường quang trung vinh', day)
    const fromUnitIds = [one?.unitId ?? 0, other?.unitId ?? 0]
    const account = {
      username: 'van-phong',
      password: 'mat-khau-dai',
      name: 'Trần Thị Văn',
      position: '',
      email: null,
    }
    const unitId = fromUnitIds[0] ?? 0
    const at = async (now: string) => {
      application.now = new Date(now)
      await visitor.must(openSession, { username: 'quantri', password: 'mat-khau-dai' })
    }
    await at('2024-06-03T02:00:00Z')
    const grants = [{ role: 'reporter' as const, unitId }]
    const { personId } = await visitor.must(createPerson, { ...account, unitId, grants })
    await at('2026-03-10T02:00:00Z')
    // The commune that took it over has ended too: its people go to whoever stands today.
    const today = await visitor.see(readSuccessors, { unitId: into })
    const standing = today.successors[0]?.unitId
    const order = { kind: 'merge' as const, fromUnitIds, into: { unitId: into } }
    const seen = await visitor.see(previewSuccession, { order, onDay: day })
    expect(seen.settles).toHaveLength(2)
    expect(seen.units).toEqual([])
    expect(seen.people.map(each => [each.personId, each.into[0]?.to])).toEqual([[personId, standing]])
    const { successionId, moved } = await visitor.must(succeedUnit, { ...decision, onDay: day, order })
    expect(moved).toBe(1)
    const left = await unanswered()
    expect(left).toHaveLength(open.length - 2)
    const { successors } = await visitor.see(readSuccessors, { unitId })
    expect(successors).toMatchObject([{ unitId: into, share: '1', decision: decision.decision }])
    // The lists' own states are as they were: the event says only who follows.
    expect(await states()).toEqual(first)
    expect((await visitor.see(readSuccession, { successionId })).settles).toHaveLength(2)
    await visitor.must(undoSuccession, { successionId })
    expect(await unanswered()).toHaveLength(open.length)
    expect(await states()).toEqual(first)
  })

  test('gives a name until the lists give another, a part to a neighbour, and undone leaves no trace', async () => {
    const first = await states()
    const unitId = await named('phường quang trung vinh', '2024-01-15')
    const order = {
      kind: 'rename' as const,
      unitId,
      name: 'Quang Trung Mới',
      fullName: 'Phường Quang Trung Mới',
    }
    const { units } = await visitor.see(previewSuccession, { order, onDay: '2024-01-15' })
    expect(units).toMatchObject([{ before: 'Phường Quang Trung', after: 'Phường Quang Trung Mới' }])
    const { successionId } = await visitor.must(succeedUnit, { ...decision, onDay: '2024-01-15', order })
    expect(await nameOn(unitId, '2024-01-14')).toBe('Phường Quang Trung')
    expect(await nameOn(unitId, '2025-06-30')).toBe('Phường Quang Trung Mới')
    expect(await nameOn(unitId, '2025-07-01')).toBeUndefined()
    await visitor.must(undoSuccession, { successionId })
    expect(await states()).toEqual(first)
    const to = await named('phường lê lợi vinh', '2024-01-15')
    const parts = [{ unitId, given: '1', kept: '9' }]
    const given = { kind: 'merge' as const, fromUnitIds: [], parts, into: { unitId: to } }
    await visitor.must(succeedUnit, { ...decision, basis: 'area', onDay: '2024-01-15', order: given })
    expect(await states()).toEqual(first)
  })

  test('does not end what the lists know later, nor make a unit below it, and says what to do', async () => {
    const unitId = await named('phường quang trung vinh', '2024-01-15')
    const to = await named('phường lê lợi vinh', '2024-01-15')
    const order = { kind: 'merge' as const, fromUnitIds: [unitId], into: { unitId: to } }
    const { problem } = await visitor.write(succeedUnit, { ...decision, onDay: '2024-01-15', order })
    expect(problem.code).toBe('org.listedLater')
    expect(problem.vi).toContain('“Phường Quang Trung” còn như hiện nay cho đến ngày 01/7/2025')
    expect(problem.fields.map(({ path }) => path)).toEqual(['order.fromUnitIds.0'])
    const [one] = await unanswered()
    const make = {
      ...{ name: 'Vinh Mới', fullName: 'Phường Vinh Mới', code: null, level: 'commune' as const },
      parentId: await named('thành phố vinh', day),
    }
    const making = { kind: 'merge' as const, fromUnitIds: [one?.unitId ?? 0], into: { make } }
    const refused = await visitor.write(succeedUnit, { ...decision, onDay: day, order: making })
    expect(refused.problem.code).toBe('org.listedLater')
    expect(refused.problem.vi).toContain('“Đơn vị đang có”')
  })

  test('waits until a later event that a person entered is undone', async () => {
    const unitId = await named('phường quang trung vinh', '2024-01-15')
    const rename = (name: string) => ({ kind: 'rename' as const, unitId, name, fullName: `Phường ${name}` })
    const later = { ...decision, onDay: '2024-06-01', order: rename('Hai') }
    const { successionId } = await visitor.must(succeedUnit, later)
    const earlier = { ...decision, onDay: '2024-01-15', order: rename('Một') }
    expect((await visitor.write(succeedUnit, earlier)).problem.code).toBe('org.laterState')
    await visitor.must(undoSuccession, { successionId })
    await visitor.must(succeedUnit, earlier)
    await visitor.must(succeedUnit, later)
    expect(await nameOn(unitId, '2024-02-01')).toBe('Phường Một')
    expect(await nameOn(unitId, '2024-07-01')).toBe('Phường Hai')
  })
})
