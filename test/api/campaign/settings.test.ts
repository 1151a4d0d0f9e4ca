import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  addDeliverable,
  beginAttachment,
  declareCondition,
  limitAttachments,
  listAttachments,
  readAssignment,
  readSettings,
  sendDeliverables,
  shapeDuty,
} from '../../../domain/campaign/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'
import { openCarried } from './carriedPlan.ts'

const db = await testDatabase()
let application: TestApplication
let carried: Awaited<ReturnType<typeof openCarried>>
let province: Province
let campaignId: number

const district = 'Huyện Núi Xanh'
const exemplars = () => carried.owed('01 tập thể', district)
const settings = () => province.officer.see(readSettings, { campaignId })

beforeAll(async () => {
  application = await testApplication(db)
  province = await openProvince(application)
  carried = await openCarried(province)
  campaignId = carried.campaignId
})

const signIn = (username: string, visitor = province.officer) =>
  visitor.must(openSession, { username, password: 'mot-mat-khau-dai' })

describe('the largest size of an attachment', () => {
  const begin = (size: number) =>
    province.reporter.write(beginAttachment, {
      ...exemplars(),
      uploadId: randomUUID(),
      name: 'anh.png',
      size,
    })

  test('holds to the byte from the next upload on, and is told where files are chosen', async () => {
    expect(await settings()).toMatchObject({ megabytes: null, usualMegabytes: 25, changes: [] })
    await province.officer.must(limitAttachments, { campaignId, megabytes: 2 })
    expect((await begin(2_000_000)).status).toBe(200)
    const refused = await begin(2_000_001)
    expect(refused.problem).toMatchObject({ code: 'attachment.tooLarge', status: 413 })
    expect(refused.problem.vi).toContain('2 MB')
    expect((await province.reporter.see(listAttachments, exemplars())).limit).toBe(2_000_000)
    await province.officer.must(limitAttachments, { campaignId, megabytes: null })
    expect((await begin(2_000_001)).status).toBe(200)
  })

  test('is whole megabytes that a line in the mountains can carry, set by an officer while the campaign runs', async () => {
    for (const megabytes of [0, 101, 2.5]) {
      const wrong = await province.officer.write(limitAttachments, { campaignId, megabytes })
      expect(wrong.problem.fields.map(({ path }) => path)).toEqual(['megabytes'])
    }
    expect((await province.reporter.write(limitAttachments, { campaignId, megabytes: 2 })).status).toBe(403)
    expect((await province.reporter.see(readSettings, { campaignId })).may).toEqual([])
    await db.updateTable('campaign').set({ state: 'closed' }).where('id', '=', campaignId).execute()
    const closed = await province.officer.write(limitAttachments, { campaignId, megabytes: 2 })
    expect(closed.problem.code).toBe('campaign.closed')
    expect((await settings()).may).toEqual([])
  })
})

describe('how a duty runs', () => {
  const shape = (nature: 'once' | 'standing' | 'conditional', inOrder = false) =>
    province.officer.write(shapeDuty, {
      campaignId,
      obligationId: carried.dutyWith('01 tập thể').obligationId,
      nature,
      inOrder,
    })
  const due = async () => {
    const { dueAt, late } = await province.officer.see(readAssignment, exemplars())
    return { dueAt, late }
  }

  test('made to depend on something arising it is due for nobody, until that is said; made plain again, by the plan’s day', async () => {
    const before = await due()
    expect(before.dueAt).not.toBeNull()
    const { redated } = (await shape('conditional')).output
    expect(redated).toBeGreaterThan(0)
    expect(await due()).toEqual({ dueAt: null, late: false })
    expect((await shape('once')).output).toEqual({ redated })
    const lastSecond = Date.parse(before.dueAt ?? '')
    application.now = new Date(lastSecond)
    await signIn('can-bo')
    expect(await due()).toEqual({ dueAt: before.dueAt, late: false })
    application.now = new Date(lastSecond + 1000)
    expect(await due()).toEqual({ dueAt: before.dueAt, late: true })
  })

  test('leaves the date of a unit for which it has arisen', async () => {
    await shape('conditional')
    await province.reporter.must(declareCondition, { ...exemplars(), arisen: true, dueOn: null, note: '' })
    const { dueAt } = await due()
    expect(dueAt).not.toBeNull()
    await shape('once')
    await shape('conditional')
    expect((await due()).dueAt).toBe(dueAt)
  })

  test('no longer comes to depend on something arising once a unit has handed in', async () => {
    await province.reporter.must(addDeliverable, { ...exemplars(), title: 'Thành tích thôn Đông' })
    const note = 'Chưa xét xong cá nhân, sẽ bổ sung sau.'
    await province.reporter.must(sendDeliverables, { ...exemplars(), note })
    const refused = await shape('conditional')
    expect(refused.problem).toMatchObject({ status: 409, code: 'campaign.dutyHandedIn' })
    expect(refused.problem.vi).toContain('1 đơn vị')
    const { obligationId } = carried.dutyWith('01 tập thể')
    const shown = (await settings()).duties.find(duty => duty.obligationId === obligationId)
    expect(shown).toMatchObject({ nature: 'once', inOrder: false, handedIn: 1, receivers: 2 })
    expect((await shape('once', true)).status).toBe(200)
  })

  test('is for officers, of a duty that the campaign has', async () => {
    const wanted = { campaignId, obligationId: 999_999, nature: 'once', inOrder: true } as const
    expect((await province.officer.write(shapeDuty, wanted)).problem.code).toBe('campaign.dutyNotFound')
    const { obligationId } = carried.dutyWith('01 tập thể')
    expect((await province.reporter.write(shapeDuty, { ...wanted, obligationId })).status).toBe(403)
  })
})

test('every change is kept with who made it, from what to what, the latest first', async () => {
  const { obligationId, section } = carried.dutyWith('01 tập thể')
  await province.officer.must(limitAttachments, { campaignId, megabytes: 10 })
  await province.officer.must(limitAttachments, { campaignId, megabytes: 40 })
  await province.officer.must(shapeDuty, { campaignId, obligationId, nature: 'once', inOrder: true })
  const { changes } = await settings()
  expect(changes).toMatchObject([
    {
      what: 'shape',
      section,
      from: { nature: 'once', inOrder: false },
      to: { nature: 'once', inOrder: true },
    },
    { what: 'limit', from: 10, to: 40 },
    { what: 'limit', from: null, to: 10 },
  ])
  expect(changes.every(({ by }) => by !== null)).toBe(true)
})
