import { beforeAll, describe, expect, test } from 'vitest'
import {
  addDeliverable,
  completeAssignment,
  declareCondition,
  entrustAssignment,
  noteProgress,
  readAssignment,
  readCarrying,
  readLegInbox,
  receiveLeg,
  returnLeg,
  sendDeliverables,
  shapeDuty,
  withdrawDeliverable,
} from '../../../domain/campaign/index.ts'
import { openSession, readSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { enterer } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'
import { openCarried } from './carriedPlan.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province
let carried: Awaited<ReturnType<typeof openCarried>>
let enter: ReturnType<typeof enterer>

const district = 'Huyện Núi Xanh'
const police = 'Công an tỉnh'
const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'
/** “Before 14/4/2023” where before ends with the day before. */
const lastSecond = Date.parse('2023-04-13T16:59:59Z')

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  province = await openProvince(application)
  carried = await openCarried(province)
  enter = enterer(application, province)
})

const exemplars = () => carried.owed('01 tập thể', district)
const see = (duty: { campaignId: number; assignmentId: number }, by: Visitor = province.officer) =>
  by.see(readCarrying, duty)
const unit = (name: string) => province.units[name] ?? 0

const bothExemplars = async () => {
  const { reporter } = province
  for (const part of ['tập thể', 'cá nhân'])
    await reporter.must(addDeliverable, { ...exemplars(), title: `Báo cáo điển hình ${part}`, part })
}

describe('a duty that sends something along a route', () => {
  test('is done when every receiver has given a receipt, each with its own time and name', async () => {
    await bothExemplars()
    const { late } = await province.reporter.must(sendDeliverables, exemplars())
    expect(late).toBe(false)
    const atPolice = await enter('nhan-ca', police, 'receiver')
    const atFront = await enter('nhan-mt', front, 'receiver')
    expect((await atPolice.see(readLegInbox, {})).waiting).toMatchObject([
      { unitName: district, titles: ['Báo cáo điển hình tập thể', 'Báo cáo điển hình cá nhân'] },
    ])
    const first = await atPolice.must(receiveLeg, { ...exemplars(), receiverUnitId: unit(police) })
    expect(first.arrived).toBe(false)
    expect((await see(exemplars())).arrivedAt).toBeNull()
    expect((await province.officer.see(readAssignment, exemplars())).state).toBe('delivered')
    application.now = new Date(lastSecond + 2000)
    const last = await atFront.must(receiveLeg, { ...exemplars(), receiverUnitId: unit(front) })
    expect(last.arrived).toBe(true)
    const after = await see(exemplars())
    expect(after.arrivedAt).toBe(application.now.toISOString())
    expect(after.legs).toMatchObject([
      { receiverName: police, receivedBy: 'nhan-ca', late: false },
      { receiverName: front, receivedBy: 'nhan-mt', late: true, lateBySeconds: 2 },
    ])
    // Handed in an hour before the last instant: the receiver's delay is not the unit's.
    const assignment = await province.officer.see(readAssignment, exemplars())
    expect(assignment).toMatchObject({ state: 'done', late: false })
    expect((await atFront.see(readLegInbox, {})).waiting).toEqual([])
  })

  test('comes back with a reason, is mended and sent again, and every receipt is given anew', async () => {
    await bothExemplars()
    await province.reporter.must(sendDeliverables, exemplars())
    const atPolice = await enter('nhan-ca', police, 'receiver')
    const atFront = await enter('nhan-mt', front, 'receiver')
    await atPolice.must(receiveLeg, { ...exemplars(), receiverUnitId: unit(police) })
    const reason = 'Báo cáo cá nhân chưa có xác nhận của xã.'
    await atFront.must(returnLeg, { ...exemplars(), receiverUnitId: unit(front), reason })
    const returned = await see(exemplars(), province.reporter)
    expect(returned.returnedReason).toBe(reason)
    expect(returned.may).toContain('deliverable.send')
    const [, second] = returned.deliverables
    const gone = { campaignId: carried.campaignId, deliverableId: second?.id ?? 0 }
    await province.reporter.must(withdrawDeliverable, gone)
    expect((await see(exemplars())).quota).toEqual([
      { part: 'tập thể', count: 1, delivered: 1 },
      { part: 'cá nhân', count: 1, delivered: 0 },
    ])
    const short = await province.reporter.write(sendDeliverables, exemplars())
    expect(short.problem).toMatchObject({ status: 409, code: 'campaign.quotaMissing' })
    const note = 'Cá nhân được chọn đã chuyển công tác.'
    await province.reporter.must(sendDeliverables, { ...exemplars(), note })
    const again = await see(exemplars())
    expect(again.legs.map(({ receivedAt }) => receivedAt)).toEqual([null, null])
    expect(again.returnedReason).toBeNull()
    expect(again.history.map(({ name }) => name)).toEqual([
      'deliverable.send',
      'deliverable.withdraw',
      'leg.return',
      'leg.receive',
      'deliverable.send',
      'deliverable.add',
      'deliverable.add',
    ])
    expect(again.history.find(({ name }) => name === 'leg.return')?.detail).toBe(reason)
  })

  test('sent a second late is late, though it is received; nothing is sent twice or empty', async () => {
    const empty = await province.reporter.write(sendDeliverables, exemplars())
    expect(empty.problem.code).toBe('campaign.nothingToSend')
    await bothExemplars()
    application.now = new Date(lastSecond + 1000)
    expect((await province.reporter.must(sendDeliverables, exemplars())).late).toBe(true)
    expect((await province.reporter.write(sendDeliverables, exemplars())).problem.code).toBe(
      'campaign.onItsWay',
    )
    const more = { ...exemplars(), title: 'Bổ sung' }
    expect((await province.reporter.write(addDeliverable, more)).problem.code).toBe('campaign.onItsWay')
  })

  test('is received and returned only by those it lies with', async () => {
    await bothExemplars()
    const early = { ...exemplars(), receiverUnitId: unit(police) }
    expect((await province.officer.write(receiveLeg, early)).problem.code).toBe('campaign.notOnItsWay')
    await province.reporter.must(sendDeliverables, exemplars())
    const stranger = await enter('la', 'Huyện Ven Biển', 'receiver')
    expect((await stranger.write(receiveLeg, early)).status).toBe(403)
    const noLeg = { ...exemplars(), receiverUnitId: unit('Huyện Ven Biển') }
    expect((await stranger.write(receiveLeg, noLeg)).problem.code).toBe('campaign.noLeg')
    await province.officer.must(receiveLeg, early)
    expect((await province.officer.write(receiveLeg, early)).problem.code).toBe('campaign.received')
    expect(
      (await province.reporter.write(completeAssignment, { ...exemplars(), note: 'xong' })).problem.code,
    ).toBe('campaign.receiptsMissing')
    const onPaper = 'Đã nhận bản giấy có dấu, Công văn số 12.'
    await province.officer.must(completeAssignment, { ...exemplars(), note: onPaper })
  })

  test('is handed on in order where the officer says so', async () => {
    const { obligationId } = carried.dutyWith('01 tập thể')
    await province.officer.must(shapeDuty, {
      campaignId: carried.campaignId,
      obligationId,
      nature: 'once',
      inOrder: true,
    })
    await bothExemplars()
    await province.reporter.must(sendDeliverables, exemplars())
    const atFront = await enter('nhan-mt', front, 'receiver')
    expect((await atFront.see(readLegInbox, {})).waiting).toEqual([])
    const receipt = { ...exemplars(), receiverUnitId: unit(front) }
    expect((await atFront.write(receiveLeg, receipt)).problem.code).toBe('campaign.notYourTurn')
    await province.officer.must(receiveLeg, { ...exemplars(), receiverUnitId: unit(police) })
    expect((await atFront.see(readLegInbox, {})).waiting).toHaveLength(1)
    expect((await atFront.must(receiveLeg, receipt)).arrived).toBe(true)
  })
})

describe('a standing duty', () => {
  test('is kept up by notes and stays open', async () => {
    const guide = carried.owed('Hướng dẫn, đôn đốc', police)
    const before = await see(guide, province.colleague)
    expect(before).toMatchObject({ nature: 'standing', notes: [] })
    await province.colleague.must(noteProgress, { ...guide, words: 'Đã gọi điện cho 4 huyện.' })
    application.now = new Date(application.now.getTime() + 60_000)
    await province.colleague.must(noteProgress, { ...guide, words: 'Đã gửi văn bản hướng dẫn số 15.' })
    const after = await see(guide)
    expect(after.notes.map(({ words }) => words)).toEqual([
      'Đã gửi văn bản hướng dẫn số 15.',
      'Đã gọi điện cho 4 huyện.',
    ])
    expect((await province.officer.see(readAssignment, guide)).state).toBe('drafting')
  })
})

describe('a duty that is owed only where something arises', () => {
  const press = 'Đài Phát thanh - Truyền hình tỉnh'
  const reportage = () => carried.owed('gương tốt', press)

  test('is not late before somebody says it has arisen, and due by the plan’s day from then on', async () => {
    const atPress = await enter('dai', press, 'reporter')
    application.now = new Date('2023-04-25T02:00:00Z')
    const { officer } = province
    await officer.must(openSession, { username: 'can-bo', password: 'mot-mat-khau-dai' })
    expect(await officer.see(readAssignment, reportage())).toMatchObject({ dueAt: null, late: false })
    application.now = new Date('2023-04-13T17:00:00Z')
    const add = { ...reportage(), title: 'Phóng sự gương tốt' }
    expect((await atPress.write(addDeliverable, add)).problem.code).toBe('campaign.conditionFirst')
    const { dueAt } = await atPress.must(declareCondition, { ...reportage(), arisen: true })
    expect(dueAt).toBe('2023-04-19T16:59:59.000Z')
    const twice = await atPress.write(declareCondition, { ...reportage(), arisen: false })
    expect(twice.problem.code).toBe('campaign.noCondition')
    await atPress.must(addDeliverable, add)
  })

  test('is answered by “did not arise”, which closes it', async () => {
    const atPress = await enter('dai', press, 'reporter')
    const note = 'Không có gương nào trong đợt.'
    await atPress.must(declareCondition, { ...reportage(), arisen: false, note })
    expect(await province.officer.see(readAssignment, reportage())).toMatchObject({
      state: 'done',
      doneNote: note,
    })
    expect((await see(reportage())).notArisen).toBe(true)
  })
})

describe('the person in charge', () => {
  test('is of the unit that carries the duty out, and shown with it', async () => {
    const { people } = await see(exemplars(), province.reporter)
    expect(people.map(({ name }) => name)).toEqual(['Trần Văn Báo Cáo'])
    const { person } = await province.officer.see(readSession, {})
    const outsider = { ...exemplars(), personId: person?.id ?? 0 }
    expect((await province.reporter.write(entrustAssignment, outsider)).problem.code).toBe(
      'campaign.personElsewhere',
    )
    await province.reporter.must(entrustAssignment, { ...exemplars(), personId: people[0]?.id ?? 0 })
    expect((await see(exemplars())).person?.name).toBe('Trần Văn Báo Cáo')
    await province.reporter.must(entrustAssignment, { ...exemplars(), personId: null })
    expect((await see(exemplars())).person).toBeNull()
  })
})

test('who carries the same duty is shown with their part', async () => {
  const consolidated = carried.owed('tổng hợp báo cáo', police)
  const { others, waitsFor } = await see(consolidated)
  expect(others).toMatchObject([{ unitName: 'Sở Tài chính', role: 'coordinate', state: 'open' }])
  expect(waitsFor).toMatchObject([{ total: 4, handedIn: 0 }])
})
