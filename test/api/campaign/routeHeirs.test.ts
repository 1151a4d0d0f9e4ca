import { beforeAll, describe, expect, test } from 'vitest'
import {
  addDeliverable,
  inheritDuties,
  listInheritances,
  readAssignment,
  readCarrying,
  readLegInbox,
  receiveLeg,
  sendDeliverables,
} from '../../../domain/campaign/index.ts'
import { listNotices, type SuccessionOrder, succeedUnit, undoSuccession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { enterer, entererAt } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'
import { openCarried } from './carriedPlan.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province
let carried: Awaited<ReturnType<typeof openCarried>>

const police = 'Công an tỉnh'
const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'
const unit = (name: string) => province.units[name] ?? 0

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-10T02:00:00Z')
  province = await openProvince(application)
  carried = await openCarried(province)
})

const duty = () => carried.owed('01 tập thể', 'Huyện Núi Xanh')
const send = async () => {
  for (const part of ['tập thể', 'cá nhân'])
    await province.reporter.must(addDeliverable, { ...duty(), title: `Báo cáo ${part}`, part })
  await province.reporter.must(sendDeliverables, duty())
}

const make = (fullName: string) => ({
  make: {
    name: fullName,
    fullName,
    code: null,
    level: 'province' as const,
    parentId: province.provinceId,
  },
})
const decide = async (order: SuccessionOrder) => {
  const event = { decision: 'Quyết định số 7/QĐ-UBND', decidedOn: null, basis: null, onDay: '2023-04-05' }
  const done = await province.officer.must(succeedUnit, { ...event, order: order as never })
  await inherit()
  return done
}
const inherit = () => province.officer.must(inheritDuties, { campaignId: carried.campaignId })
const undo = async (successionId: number) => {
  await province.officer.must(undoSuccession, { successionId })
  return inherit()
}
const route = async () =>
  (await province.officer.see(readCarrying, duty())).legs.map(({ receiverName, insteadOf, receivedAt }) => [
    receiverName,
    insteadOf,
    receivedAt === null ? 'waits' : 'received',
  ])
const lines = async () =>
  (await province.officer.see(listInheritances, { ...duty() })).legs.map(
    ({ fromName, toName, how, decision, undone }) => ({ fromName, toName, how, decision, undone }),
  )

describe('a receiver that ends while deliverables wait with it', () => {
  test('leaves them to its successor, whose people are told, and undone they come back', async () => {
    await send()
    const { madeUnitIds, successionId } = await decide({
      kind: 'merge',
      fromUnitIds: [unit(front)],
      into: make('Cơ quan hợp nhất'),
    })
    const heirId = madeUnitIds[0] ?? 0
    expect(await route()).toEqual([
      [police, null, 'waits'],
      ['Cơ quan hợp nhất', front, 'waits'],
    ])
    expect(await lines()).toEqual([
      {
        fromName: front,
        toName: 'Cơ quan hợp nhất',
        how: 'moved',
        decision: 'Quyết định số 7/QĐ-UBND',
        undone: false,
      },
    ])
    const heir = await entererAt(application, province)('nhan-moi', heirId, 'receiver')
    expect((await heir.see(readLegInbox, {})).waiting).toMatchObject([{ receiverUnitId: heirId }])
    await undo(successionId)
    expect(await route()).toEqual([
      [police, null, 'waits'],
      [front, null, 'waits'],
    ])
    expect(await lines()).toEqual([])
  })

  test('tells the people of the successor that stands', async () => {
    await send()
    const atPolice = await enterer(application, province)('nhan-ca', 'Sở Tài chính', 'receiver')
    await decide({ kind: 'merge', fromUnitIds: [unit(front)], into: { unitId: unit('Sở Tài chính') } })
    const { notices } = await atPolice.see(listNotices, {})
    expect(notices.map(({ vi }) => vi).join()).toContain(`tiếp nhận thay ${front}`)
  })

  test('is followed by a receipt of the successor, and what was received stays when the event is undone', async () => {
    await send()
    const { madeUnitIds, successionId } = await decide({
      kind: 'merge',
      fromUnitIds: [unit(front)],
      into: make('Cơ quan hợp nhất'),
    })
    const heirId = madeUnitIds[0] ?? 0
    const heir = await entererAt(application, province)('nhan-moi', heirId, 'receiver')
    await heir.must(receiveLeg, { ...duty(), receiverUnitId: heirId })
    await undo(successionId)
    expect(await route()).toEqual([
      [police, null, 'waits'],
      ['Cơ quan hợp nhất', front, 'received'],
    ])
    expect(await lines()).toMatchObject([{ undone: true }])
  })

  test('asks nobody twice: into one that has received already the way ends, and the duty is done', async () => {
    await send()
    const atPolice = await enterer(application, province)('nhan-ca', police, 'receiver')
    await atPolice.must(receiveLeg, { ...duty(), receiverUnitId: unit(police) })
    await decide({ kind: 'merge', fromUnitIds: [unit(front)], into: { unitId: unit(police) } })
    expect(await route()).toEqual([[police, null, 'received']])
    expect((await province.officer.see(readAssignment, duty())).state).toBe('done')
    expect(await lines()).toMatchObject([{ how: 'joined', toName: police }])
  })

  test('into one that waits for the same gives it back when undone', async () => {
    await send()
    const merged = { kind: 'merge' as const, fromUnitIds: [unit(front)], into: { unitId: unit(police) } }
    const { successionId } = await decide(merged)
    expect(await route()).toEqual([[police, null, 'waits']])
    await undo(successionId)
    expect(await route()).toEqual([
      [police, null, 'waits'],
      [front, null, 'waits'],
    ])
  })

  test('divided, is received by each part once, however often it is looked at', async () => {
    await send()
    const { successionId } = await decide({
      kind: 'split',
      fromUnitId: unit(front),
      into: [
        { target: make('Cơ quan Bắc'), weight: '1' },
        { target: make('Cơ quan Nam'), weight: '1' },
      ],
    })
    await inherit()
    expect(await route()).toEqual([
      [police, null, 'waits'],
      ['Cơ quan Bắc', front, 'waits'],
      ['Cơ quan Nam', front, 'waits'],
    ])
    await undo(successionId)
    expect(await route()).toEqual([
      [police, null, 'waits'],
      [front, null, 'waits'],
    ])
  })

  test('without a successor is left for a person, and whoever looks after the unit above may receive', async () => {
    await send()
    await decide({ kind: 'abolish', unitId: unit(front) })
    const { left } = await province.officer.see(listInheritances, { ...duty() })
    expect(left).toMatchObject([{ unitName: front, why: 'receiver' }])
    const above = await entererAt(application, province)('nhan-tinh', province.provinceId, 'receiver')
    await above.must(receiveLeg, { ...duty(), receiverUnitId: unit(front) })
    expect((await route())[1]).toEqual([front, null, 'received'])
  })
})
