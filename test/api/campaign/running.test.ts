import { beforeAll, describe, expect, test } from 'vitest'
import {
  completeAssignment,
  readAssignment,
  readBrief,
  readMatrix,
  readWork,
} from '../../../domain/campaign/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

beforeAll(async () => {
  application = await testApplication(db)
  application.now = later(-7200)
  open = await openTreeCampaign(application)
})

const district = 'Huyện Núi Xanh'
/** “Before 14/4/2023” where before ends with the day before. */
const lastSecond = new Date('2023-04-13T16:59:59Z')
const later = (seconds: number) => new Date(lastSecond.getTime() + seconds * 1000)

const officer = () => open.province.officer
const matrix = async () => (await officer().see(readMatrix, { campaignId: open.campaignId })).cells

/** A duty that no report fulfils, and the unit that owes it. */
const otherDuty = async (unitName: string) => {
  const cells = await matrix()
  const cell = cells.find(
    each =>
      each.unitId === open.province.units[unitName] && each.kind === 'other' && each.role !== 'coordinate',
  )
  if (cell === undefined) throw new Error(`${unitName} owes nothing but reports`)
  return { campaignId: open.campaignId, assignmentId: cell.assignmentId }
}

describe('time', () => {
  test('a duty is in time at its last second and late one second after', async () => {
    const { assignmentId } = open.reportOf(district)
    const cellAt = async (now: Date) => {
      application.now = now
      return (await matrix()).find(cell => cell.assignmentId === assignmentId)
    }
    expect(await cellAt(lastSecond)).toMatchObject({ late: false, dueSoon: true, lateBySeconds: 0 })
    expect(await cellAt(later(1))).toMatchObject({ late: true, dueSoon: false, lateBySeconds: 1 })
  })

  test('the leader’s page turns the districts from soon to overdue in that second', async () => {
    const briefAt = async (now: Date) => {
      application.now = now
      return officer().see(readBrief, { campaignId: open.campaignId })
    }
    const before = await briefAt(lastSecond)
    expect(before.shares.overdue).toBe(0)
    expect(before.pressing[0]).toMatchObject({ reason: 'soon', dueOn: '2023-04-14' })
    const after = await briefAt(later(1))
    expect(after.shares.overdue).toBe(4)
    expect(after.pressing[0]).toMatchObject({ reason: 'overdue', dueOn: '2023-04-14' })
    expect(after.pressing[0]?.unitNames).toContain(district)
    expect(after.levels.find(({ level }) => level === 'district')?.shares.overdue).toBe(4)
    expect(after.nextDates.map(({ dueOn }) => dueOn)).not.toContain('2023-04-14')
    const { total, done, waiting, overdue, ahead } = after.shares
    expect(done + waiting + overdue + ahead).toBe(total)
  })
})

describe('my work', () => {
  test('is what the person’s own unit owes, in the plan’s words, with its way', async () => {
    const { owed, unitName } = await open.province.reporter.see(readWork, {})
    expect(unitName).toBe(district)
    const report = owed.find(({ kind }) => kind === 'report')
    expect(report?.text).toContain('báo cáo tổng kết')
    expect(report?.legs.map(({ receiverName }) => receiverName)).toEqual(['Công an tỉnh'])
    expect(report?.may).not.toContain('assignment.complete')
    expect(new Set(owed.map(item => item.unitId))).toEqual(new Set([open.province.units[district]]))
  })

  test('names who writes the unit’s reports to a colleague who may not, and nobody where nobody does', async () => {
    const leader = await open.enter('tai-chinh-lanh-dao', 'Sở Tài chính', 'leader')
    expect((await leader.see(readWork, {})).writers).toEqual([])
    await open.enter('tai-chinh-b', 'Sở Tài chính', 'reporter')
    await open.enter('tai-chinh-a', 'Sở Tài chính', 'reporter')
    expect((await leader.see(readWork, {})).writers).toEqual(['tai-chinh-a', 'tai-chinh-b'])
  })
})

describe('a duty without a report', () => {
  test('is recorded as done once, with its proof', async () => {
    const finance = await open.enter('tai-chinh', 'Sở Tài chính', 'reporter')
    const duty = await otherDuty('Sở Tài chính')
    const note = 'Đã có Tờ trình số 45/TTr-STC ngày 03/4/2023.'
    application.now = later(-3600)
    const done = await finance.must(completeAssignment, { ...duty, note })
    expect(done.deliveredAt).toBe(later(-3600).toISOString())
    expect(await officer().see(readAssignment, duty)).toMatchObject({
      state: 'done',
      doneNote: note,
      may: [],
    })
    const again = await finance.write(completeAssignment, { ...duty, note })
    expect(again.problem).toMatchObject({ status: 409, code: 'campaign.alreadyDone' })
  })

  test('is not recorded by a stranger, nor without words, nor where there is none', async () => {
    const duty = await otherDuty('Sở Tài chính')
    const stranger = await open.province.reporter.write(completeAssignment, { ...duty, note: 'xong rồi' })
    expect(stranger.status).toBe(403)
    const silent = await officer().write(completeAssignment, { ...duty, note: '  ' })
    expect(silent.problem.code).toBe('request.invalid')
    const nowhere = await officer().write(completeAssignment, {
      ...duty,
      assignmentId: 999_999,
      note: 'xong',
    })
    expect(nowhere.problem).toMatchObject({ status: 404, code: 'campaign.assignmentNotFound' })
    expect((await officer().see(readAssignment, duty)).state).toBe('open')
  })

  test('a report is not closed by a note', async () => {
    const note = 'Đã gửi bản giấy.'
    const answer = await open.province.reporter.write(completeAssignment, {
      ...open.reportOf(district),
      note,
    })
    expect(answer.problem).toMatchObject({ status: 409, code: 'campaign.hasReport' })
  })
})
