import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  changeCalendar,
  decideExtension,
  listExtensions,
  readAssignment,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import {
  answerObstacle,
  forwardObstacle,
  listGuidance,
  listObstacles,
  raiseObstacle,
  withdrawObstacle,
} from '../../../domain/obstacle/index.ts'
import { listNotices, openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

const district = 'Huyện Núi Xanh'
const text = 'Ba xã đã mất sổ năm 2021 vì lũ, huyện có được ghi số ước tính kèm thuyết minh không?'
const guidance = 'Được ghi số ước tính, kèm thuyết minh nguồn và cách tính ở mục 1 của báo cáo.'

let province: OpenCampaign['province']

beforeAll(async () => {
  application = await testApplication(db)
  // A Thursday, 09:00.
  application.now = new Date('2023-04-06T02:00:00Z')
  open = await openTreeCampaign(application)
  province = open.province
})

const raised = async () => {
  const { obstacleId } = await province.reporter.must(raiseObstacle, { ...open.reportOf(district), text })
  return { campaignId: open.campaignId, obstacleId }
}
/** A session lasts twelve hours. */
const signIn = (visitor: Visitor, username: string) =>
  visitor.must(openSession, { username, password: 'mot-mat-khau-dai' })
const plain = { guidance, showQuestion: true, extension: null }

describe('a difficulty', () => {
  test('goes to the standing agency where the plan names nobody, and waits in its inbox', async () => {
    await raised()
    const { obstacles } = await province.colleague.see(listObstacles, {})
    expect(obstacles).toMatchObject([
      {
        unitName: district,
        text,
        state: 'raised',
        handlerName: 'Công an tỉnh',
        waitsForMe: true,
        isOwn: false,
      },
    ])
    expect(obstacles[0]?.may).toEqual(['obstacle.forward', 'obstacle.answer'])
    const own = await province.reporter.see(listObstacles, open.reportOf(district))
    expect(own.may).toEqual(['obstacle.raise'])
    expect(own.obstacles[0]).toMatchObject({ isOwn: true, waitsForMe: false, may: ['obstacle.withdraw'] })
  })

  test('is raised by the unit that the clause binds, in words', async () => {
    const stranger = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const foreign = await stranger.write(raiseObstacle, { ...open.reportOf(district), text })
    expect(foreign.status).toBe(403)
    const silent = await province.reporter.write(raiseObstacle, { ...open.reportOf(district), text: 'khó' })
    expect(silent.problem.fields.map(({ path }) => path)).toEqual(['text'])
    const nowhere = { campaignId: open.campaignId, assignmentId: 999_999, text }
    expect((await province.reporter.write(raiseObstacle, nowhere)).status).toBe(404)
  })

  test('is not read by other units while nobody has answered', async () => {
    await raised()
    const other = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await other.see(listObstacles, { campaignId: open.campaignId })).obstacles).toEqual([])
    expect((await other.see(listGuidance, { campaignId: open.campaignId })).guidance).toEqual([])
  })

  test('is taken back by its unit while it waits, and by nobody else', async () => {
    const which = await raised()
    expect((await province.colleague.write(withdrawObstacle, which)).status).toBe(403)
    await province.reporter.must(withdrawObstacle, which)
    const again = await province.reporter.write(withdrawObstacle, which)
    expect(again.problem).toMatchObject({ status: 409, code: 'obstacle.settled' })
    expect((await province.colleague.write(answerObstacle, { ...which, ...plain })).problem.code).toBe(
      'obstacle.settled',
    )
  })
})

describe('forwarding', () => {
  test('hands it to the unit that can tell, whose person answers; the way is kept', async () => {
    const which = await raised()
    const toUnitId = province.units['Sở Tài chính'] ?? 0
    const finance = await open.enter('tai-chinh', 'Sở Tài chính', 'finance')
    expect((await finance.write(answerObstacle, { ...which, ...plain })).status).toBe(403)
    const note = 'Đề nghị Sở cho ý kiến.'
    await province.colleague.must(forwardObstacle, { ...which, toUnitId, note })
    const { obstacles } = await finance.see(listObstacles, {})
    expect(obstacles[0]).toMatchObject({ state: 'forwarded', handlerName: 'Sở Tài chính', waitsForMe: true })
    expect(obstacles[0]?.steps.map(step => [step.toUnitName, step.note])).toEqual([
      ['Công an tỉnh', ''],
      ['Sở Tài chính', note],
    ])
    const later = { for: 'asker', on: '2023-04-20' } as const
    const extending = await finance.write(answerObstacle, { ...which, ...plain, extension: later })
    expect(extending.problem.code).toBe('obstacle.extensionNotYours')
    await finance.must(answerObstacle, { ...which, ...plain })
    const after = await province.colleague.see(listObstacles, {})
    expect(after.obstacles[0]).toMatchObject({ state: 'answered', answeredByUnit: 'Sở Tài chính' })
  })

  test('goes neither back to who asked nor to where it already lies', async () => {
    const which = await raised()
    const to = (name: string) => ({ ...which, toUnitId: province.units[name] ?? 0, note: '' })
    const back = await province.colleague.write(forwardObstacle, to(district))
    expect(back.problem.code).toBe('obstacle.backToAsker')
    const same = await province.colleague.write(forwardObstacle, to('Công an tỉnh'))
    expect(same.problem.code).toBe('obstacle.sameHandler')
  })
})

describe('the answer', () => {
  test('is read by everybody whom the clause binds, with the question', async () => {
    await province.colleague.must(answerObstacle, { ...(await raised()), ...plain })
    const other = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const { guidance: given } = await other.see(listGuidance, { planId: open.planId })
    expect(given).toMatchObject([
      { guidance, question: text, askedByUnit: district, answeredByUnit: 'Công an tỉnh', section: 'II.1' },
    ])
  })

  test('is told to whom it reached and, once answered, to all whom the clause binds', async () => {
    const other = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const which = await raised()
    const told = (await province.colleague.see(listNotices, {})).notices
    expect(told.map(({ kind }) => kind)).toEqual(['obstacle.raise'])
    expect(told[0]?.vi).toContain(district)
    const extension = { for: 'asker', on: '2023-04-20' } as const
    await province.colleague.must(answerObstacle, { ...which, ...plain, extension })
    const asker = (await province.reporter.see(listNotices, {})).notices[0]
    expect(asker).toMatchObject({ kind: 'obstacle.answer', campaignId: open.campaignId })
    expect(asker?.vi).toContain('20/4/2023')
    const others = (await other.see(listNotices, {})).notices[0]
    expect(others).toMatchObject({ kind: 'obstacle.answer' })
    expect(others?.vi).not.toContain('20/4/2023')
  })

  test('or without the question and without whose it was', async () => {
    await province.colleague.must(answerObstacle, { ...(await raised()), ...plain, showQuestion: false })
    const other = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const answer = (await other.see(listGuidance, { campaignId: open.campaignId })).guidance[0]
    expect(answer).toMatchObject({ guidance, question: null, askedByUnit: null })
    expect(JSON.stringify(answer)).not.toContain(district)
  })

  test('says how long it took in office hours', async () => {
    const which = await raised()
    // Monday 07:30:01: six and a half hours of Thursday, Friday's eight, nothing of the weekend, one second.
    application.now = new Date('2023-04-10T00:30:01Z')
    await signIn(province.colleague, 'dong-nghiep')
    await province.colleague.must(answerObstacle, { ...which, ...plain })
    application.now = new Date('2023-04-20T03:00:00Z')
    await signIn(province.colleague, 'dong-nghiep')
    const { obstacles } = await province.colleague.see(listObstacles, {})
    expect(obstacles[0]?.officeSeconds).toBe((6.5 + 8) * 3600 + 1)
  })

  test('counts no office hours of a day off that a clerk entered', async () => {
    await province.officer.must(changeCalendar, {
      changes: [{ on: '2023-04-07', to: 'off', reason: 'Nghỉ theo thông báo của tỉnh' }],
      decision: 'Thông báo số 01/TB-UBND ngày 01/4/2023',
      moveDue: false,
    })
    await raised()
    application.now = new Date('2023-04-10T00:30:01Z')
    await signIn(province.colleague, 'dong-nghiep')
    const { obstacles } = await province.colleague.see(listObstacles, {})
    expect(obstacles[0]?.officeSeconds).toBe(6.5 * 3600 + 1)
  })

  test('is given once', async () => {
    const which = await raised()
    await province.colleague.must(answerObstacle, { ...which, ...plain })
    const second = await province.officer.write(answerObstacle, { ...which, ...plain })
    expect(second.problem).toMatchObject({ status: 409, code: 'obstacle.settled' })
  })
})

describe('a later date in the answer', () => {
  test('for the unit that asked moves its last second alone and settles its open question', async () => {
    const duty = open.reportOf(district)
    const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
    const asked = await province.reporter.must(askExtension, { ...duty, wantedOn: '2023-04-19', reason })
    const extension = { for: 'asker', on: '2023-04-20' } as const
    const answer = { ...(await raised()), ...plain, extension }
    expect(await province.colleague.must(answerObstacle, answer)).toEqual({ extended: 1 })
    const moved = await province.reporter.see(readAssignment, duty)
    expect(moved).toMatchObject({ extendedTo: '2023-04-20', dueAt: '2023-04-20T16:59:59.000Z' })
    const { extensions } = await province.reporter.see(listExtensions, duty)
    expect(extensions).toMatchObject([{ id: asked.extensionId, state: 'granted', grantedOn: '2023-04-20' }])
    const late = {
      campaignId: open.campaignId,
      extensionId: asked.extensionId,
      grantedOn: null,
      note: reason,
    }
    expect((await province.officer.write(decideExtension, late)).status).toBe(409)
    const { cells } = await province.officer.see(readMatrix, { campaignId: open.campaignId })
    expect(cells.filter(({ extendedTo }) => extendedTo !== null)).toHaveLength(1)
  })

  test('for all bound moves each of them, and is published with the answer', async () => {
    const extension = { for: 'all', on: '2023-04-20' } as const
    const { extended } = await province.colleague.must(answerObstacle, {
      ...(await raised()),
      ...plain,
      extension,
    })
    expect(extended).toBe(4)
    application.now = new Date('2023-04-20T16:59:59Z')
    await signIn(province.officer, 'can-bo')
    const { cells } = await province.officer.see(readMatrix, { campaignId: open.campaignId })
    const reports = cells.filter(cell => cell.kind === 'report' && cell.dueOn === '2023-04-14')
    expect(reports.map(({ late }) => late)).toEqual([false, false, false, false])
    const { guidance: given } = await province.officer.see(listGuidance, { campaignId: open.campaignId })
    expect(given[0]).toMatchObject({ extendedTo: '2023-04-20', extendedFor: 'all' })
  })

  test('that is none is refused, and nothing is answered', async () => {
    const which = await raised()
    const extension = { for: 'all', on: '2023-04-13' } as const
    const refused = await province.colleague.write(answerObstacle, { ...which, ...plain, extension })
    expect(refused.problem).toMatchObject({ status: 422, code: 'campaign.extensionTooEarly' })
    expect((await province.colleague.see(listObstacles, {})).obstacles[0]?.state).toBe('raised')
  })
})
