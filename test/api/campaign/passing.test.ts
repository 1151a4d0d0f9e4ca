import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  passAssignment,
  readBrief,
  readMatrix,
  readPassing,
  readWork,
  recallAssignment,
} from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import { amendPlan, applyAmendment } from '../../../domain/plan/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'
import { taken } from '../../support/taken.ts'
import { amendingLetter } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
let communes: Readonly<Record<string, number>>

const district = 'Huyện Núi Xanh'
const names = ['Xã Khe Mây', 'Xã Đồi Chè']

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-01T09:00:00Z')
  open = await openTreeCampaign(application)
  const { officer, units } = open.province
  const made: Record<string, number> = {}
  for (const fullName of names) {
    const commune = { kind: 'area', level: 'commune', fullName, name: fullName } as const
    const rest = { shortName: null, code: null, validFrom: '2010-01-01' }
    const parentId = units[district] ?? 0
    made[fullName] = (await officer.must(createUnit, { ...commune, ...rest, parentId })).unitId
  }
  communes = made
})

const reporter = () => open.province.reporter
const duty = () => open.reportOf(district)
const pass = (change: Partial<{ unitIds: number[]; dueOn: string }> = {}) =>
  reporter().write(passAssignment, {
    ...duty(),
    unitIds: Object.values(communes),
    dueOn: '2023-04-10',
    note: 'Gửi kèm biểu số liệu của xã.',
    ...change,
  })
const passing = () => reporter().see(readPassing, duty())
const cells = async (below: boolean) =>
  (await open.province.officer.see(readMatrix, { campaignId: open.campaignId, below })).cells

describe('a district passes its report on to its communes', () => {
  test('each gets the duty with the district’s own day, and the district sees who has sent', async () => {
    expect((await passing()).candidates.map(({ name }) => name)).toEqual(names)
    expect((await pass()).output).toEqual({ passed: 2, moved: 0 })
    const { below, latestOn } = await passing()
    expect(latestOn).toBe('2023-04-13')
    expect(below).toMatchObject([
      { unitName: 'Xã Khe Mây', state: 'open', dueOn: '2023-04-10', dueAt: '2023-04-10T16:59:59.000Z' },
      { unitName: 'Xã Đồi Chè', state: 'open', dueOn: '2023-04-10' },
    ])
  })

  test('the commune sees who asks, with what words, until when, and to whom it goes', async () => {
    await pass()
    const clerk = await open.enterAt('khe-may', communes['Xã Khe Mây'] ?? 0, 'reporter')
    const { owed } = await clerk.see(readWork, {})
    expect(owed).toMatchObject([
      {
        kind: 'report',
        dueOn: '2023-04-10',
        askedBy: { unitName: district, note: 'Gửi kèm biểu số liệu của xã.' },
        legs: [{ receiverName: district, receivedAt: null }],
      },
    ])
    const owedReport = { campaignId: open.campaignId, assignmentId: owed[0]?.assignmentId ?? 0 }
    await clerk.must(startReport, owedReport)
    const asked = { ...owedReport, wantedOn: '2023-04-12', reason: 'Xã bị ngập, chưa chốt được số.' }
    expect((await clerk.write(askExtension, asked)).problem.code).toBe('campaign.passedDate')
  })

  test('the province counts only what the plan asks, and sees the communes as detail', async () => {
    const before = await open.province.officer.see(readBrief, { campaignId: open.campaignId })
    await pass()
    const after = await open.province.officer.see(readBrief, { campaignId: open.campaignId })
    expect(after.shares).toEqual(before.shares)
    const own = new Set(Object.values(communes))
    expect((await cells(false)).some(({ unitId }) => own.has(unitId))).toBe(false)
    const detail = (await cells(true)).filter(({ unitId }) => own.has(unitId))
    expect(detail.map(({ parentId }) => parentId)).toEqual([duty().assignmentId, duty().assignmentId])
  })

  test('a commune is late the second after its own day, though the district is still in time', async () => {
    await pass({ dueOn: '2023-04-01' })
    const lateAt = async (at: string) => {
      application.now = new Date(at)
      return (await cells(true)).filter(({ late }) => late).length
    }
    expect(await lateAt('2023-04-01T16:59:59Z')).toBe(0)
    expect(await lateAt('2023-04-01T17:00:00Z')).toBe(2)
  })
})

describe('the day given to communes', () => {
  test('may be the district’s last day and no later, and not a day that has passed', async () => {
    const late = await pass({ dueOn: '2023-04-14' })
    expect(late.problem).toMatchObject({ status: 422, code: 'campaign.passTooLate' })
    expect(late.problem.fields?.map(({ path }) => path)).toEqual(['dueOn'])
    expect((await pass({ dueOn: '2023-03-31' })).problem.code).toBe('campaign.passInPast')
    expect((await pass({ dueOn: '2023-04-13' })).status).toBe(200)
  })

  test('passed on again, moves for those not handed in', async () => {
    await pass()
    expect((await pass({ dueOn: '2023-04-12' })).output).toEqual({ passed: 0, moved: 2 })
    expect((await passing()).below.map(({ dueOn }) => dueOn)).toEqual(['2023-04-12', '2023-04-12'])
  })

  test('comes forward with the district’s own where the plan is amended', async () => {
    const { officer } = open.province
    await pass({ dueOn: '2023-04-13' })
    const text = amendingLetter.replace('trước ngày 24/4/2023', 'trước ngày 12/4/2023')
    const { amendmentId } = taken(
      await officer.must(amendPlan, { planId: open.planId, fileName: 'cv.txt', text }),
    )
    await officer.must(applyAmendment, { amendmentId, without: [] })
    await followLast(application, applyAmendment.name)
    const { below } = await passing()
    expect(below.map(({ dueOn, dueAt }) => [dueOn, dueAt])).toEqual([
      ['2023-04-11', '2023-04-11T16:59:59.000Z'],
      ['2023-04-11', '2023-04-11T16:59:59.000Z'],
    ])
  })
})

describe('passing on', () => {
  test('goes only downwards, only from who owes, only once', async () => {
    const sideways = await pass({ unitIds: [open.province.units['Huyện Ven Biển'] ?? 0] })
    expect(sideways.problem.code).toBe('campaign.notBelow')
    const stranger = await open.enter('la', 'Huyện Ven Biển', 'reporter')
    const foreign = { ...duty(), unitIds: Object.values(communes), dueOn: '2023-04-10' }
    expect((await stranger.write(passAssignment, foreign)).status).toBe(403)
    await pass()
    const ids = (await passing()).below.map(({ assignmentId }) => assignmentId)
    const [first = 0] = ids
    const again = { campaignId: open.campaignId, assignmentId: first }
    expect((await reporter().write(recallAssignment, again)).status).toBe(200)
    expect((await passing()).below).toHaveLength(1)
    const own = await open.province.officer.write(recallAssignment, duty())
    expect(own.problem.code).toBe('campaign.notPassed')
  })

  test('cannot be taken back from a commune that has begun', async () => {
    await pass()
    const [first] = (await passing()).below
    const begun = { campaignId: open.campaignId, assignmentId: first?.assignmentId ?? 0 }
    await reporter().must(startReport, begun)
    expect((await reporter().write(recallAssignment, begun)).problem.code).toBe('campaign.begun')
  })
})
