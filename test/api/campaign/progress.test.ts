import { beforeAll, describe, expect, test } from 'vitest'
import { completeAssignment, readBrief, readMatrix, readProgress } from '../../../domain/campaign/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { shortPlan } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

/** “Before 14/4/2023” where before ends with the day before. */
const lastSecond = new Date('2023-04-13T16:59:59Z')
const later = (seconds: number) => new Date(lastSecond.getTime() + seconds * 1000)
const finance = 'Sở Tài chính'

/** The districts' reports and one duty of a department end in the same second. */
const plan = shortPlan.replace(
  'do Công an tỉnh lập.',
  'do Công an tỉnh lập, gửi về Công an tỉnh trước ngày 14/4/2023.',
)

beforeAll(async () => {
  application = await testApplication(db)
  application.now = later(-3 * 86_400)
  open = await openTreeCampaign(application, plan)
  await open.enter('theo-doi', 'Công an tỉnh', 'leader')
  await open.enter('tai-chinh', finance, 'reporter')
})

/** Signed in at that moment: a session of days ago has ended. */
const enteredAt = async (now: Date, username: string) => {
  application.now = now
  const visitor = application.visitor()
  await visitor.must(openSession, { username, password: 'mot-mat-khau-dai' })
  return visitor
}

const progressAt = async (now: Date, level: string | null = null) => {
  const leader = await enteredAt(now, 'theo-doi')
  const { series, dues } = await leader.see(readProgress, { campaignId: open.campaignId })
  const days = series.find(each => each.level === level)?.days ?? []
  return { series, dues, days, today: days.at(-1) }
}

const completeFinance = async (at: Date) => {
  const visitor = await enteredAt(at, 'tai-chinh')
  const { cells } = await visitor.see(readMatrix, { campaignId: open.campaignId })
  const cell = cells.find(
    ({ unitId, role, dueOn }) =>
      unitId === open.province.units[finance] && role !== 'coordinate' && dueOn === '2023-04-14',
  )
  const duty = { campaignId: open.campaignId, assignmentId: cell?.assignmentId ?? 0 }
  await visitor.must(completeAssignment, { ...duty, note: 'Đã có văn bản thẩm định số 45 ngày 13/4/2023.' })
}

describe('progress over time', () => {
  test('nothing is owed in the last second; a second later all of it is open, at its level', async () => {
    const before = await progressAt(lastSecond)
    expect(before.today).toEqual({ day: '2023-04-13', owed: 0, inTime: 0, late: 0, open: 0, ahead: 0 })
    const after = await progressAt(later(1))
    expect(after.today).toEqual({ day: '2023-04-14', owed: 5, inTime: 0, late: 0, open: 5, ahead: 0 })
    expect(after.days.map(({ day }) => day)).toEqual([
      '2023-04-10',
      '2023-04-11',
      '2023-04-12',
      '2023-04-13',
      '2023-04-14',
    ])
    expect((await progressAt(later(1), 'district')).today).toMatchObject({ owed: 4, open: 4 })
    expect((await progressAt(later(1), 'province')).today).toMatchObject({ owed: 1, open: 1 })
    expect(after.dues[0]).toEqual({ dueOn: '2023-04-14', dueAt: lastSecond.toISOString(), count: 5 })
  })

  test('what comes in the last second is ahead, then in time', async () => {
    await completeFinance(lastSecond)
    expect((await progressAt(lastSecond)).today).toMatchObject({ owed: 0, ahead: 1 })
    expect((await progressAt(later(1))).today).toMatchObject({
      owed: 5,
      inTime: 1,
      late: 0,
      open: 4,
      ahead: 0,
    })
  })

  test('what comes a second later is late from that day on, and open on the day before', async () => {
    await completeFinance(later(1))
    const { days } = await progressAt(later(86_400))
    expect(days.at(-2)).toMatchObject({ day: '2023-04-13', owed: 5, late: 0, open: 5 })
    expect(days.at(-1)).toMatchObject({ day: '2023-04-14', owed: 5, inTime: 0, late: 1, open: 4 })
  })

  test('counts the same assignments as the leader’s page, level by level', async () => {
    await completeFinance(later(-60))
    const weekAfter = later(7 * 86_400)
    const { series } = await progressAt(weekAfter)
    const leader = await enteredAt(weekAfter, 'theo-doi')
    const brief = await leader.see(readBrief, { campaignId: open.campaignId })
    const [all, ...levels] = series
    expect(all?.total).toBe(brief.shares.total)
    expect(all?.days.at(-1)?.open).toBe(brief.shares.overdue)
    expect(levels.map(({ level }) => level)).toEqual(['province', 'district'])
    for (const { level, total } of levels)
      expect(total).toBe(brief.levels.find(each => each.level === level)?.shares.total)
  })

  test('is read by whoever is signed in, and of a campaign that exists', async () => {
    const stranger = application.visitor()
    const { campaignId } = open
    expect((await stranger.read(readProgress, { campaignId })).status).toBe(401)
    const nowhere = await open.province.reporter.read(readProgress, { campaignId: 999_999 })
    expect(nowhere.problem).toMatchObject({ status: 404, code: 'campaign.notFound' })
  })
})
