import { beforeAll, describe, expect, test } from 'vitest'
import { listExtensions, readAssignment } from '../../../domain/campaign/index.ts'
import {
  answerObstacle,
  forwardObstacle,
  inheritObstacles,
  listObstacles,
  raiseObstacle,
  withdrawObstacle,
} from '../../../domain/obstacle/index.ts'
import { listNotices, openSession, readSession, succeedUnit } from '../../../domain/org/index.ts'
import { routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { madeBelow, ordering, successions } from '../../support/succession.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
let officer: Visitor
let reporter: Visitor

const hills = 'Huyện Núi Xanh'
const coast = 'Huyện Ven Biển'
const police = 'Công an tỉnh'
const finance = 'Sở Tài chính'
const media = 'Sở Thông tin và Truyền thông'
const text = 'Ba xã đã mất sổ năm 2021 vì lũ, huyện có được ghi số ước tính kèm thuyết minh không?'
const guidance = 'Được ghi số ước tính, kèm thuyết minh nguồn và cách tính ở mục 1 của báo cáo.'

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-06T02:00:00Z')
  open = await openTreeCampaign(application)
  ;({ officer, reporter } = open.province)
})

const events = () => successions(application, open.province)
const unit = (name: string) => open.province.units[name] ?? 0
const make = (name: string, level: 'province' | 'district') =>
  madeBelow(open.province.provinceId, name, level)
const merge = (from: readonly string[], into: string, level: 'province' | 'district' = 'province') =>
  events().decide({
    kind: 'merge',
    fromUnitIds: from.map(unit),
    into: unit(into) > 0 ? { unitId: unit(into) } : make(into, level),
  })
const raised = async () => {
  const { obstacleId } = await reporter.must(raiseObstacle, { ...open.reportOf(hills), text })
  return { campaignId: open.campaignId, obstacleId }
}
const atFinance = async () => {
  const which = await raised()
  await open.province.colleague.must(forwardObstacle, { ...which, toUnitId: unit(finance), note: '' })
  return which
}
const seen = async () => (await officer.see(listObstacles, {})).obstacles[0]
const lies = async () => (await seen())?.handlerName
const way = async () => (await seen())?.steps.map(({ how, toUnitName }) => [how, toUnitName])
const plain = { guidance, showQuestion: true, extension: null }

describe('a difficulty that waits with a unit that ended', () => {
  test('is answered by its successor, whose people are told; everybody sees why, and undone it comes back', async () => {
    const heir = await open.enter('tt-tt', media, 'receiver')
    const which = await atFinance()
    const { successionId } = await merge([finance], media)
    expect(await lies()).toBe(media)
    const { notices } = await heir.see(listNotices, {})
    expect(notices.map(({ kind }) => kind)).toContain('obstacle.inherit')
    const read = (await heir.see(listObstacles, {})).obstacles[0]
    expect(read).toMatchObject({ waitsForMe: true, state: 'forwarded' })
    expect(read?.may).toContain(answerObstacle.name)
    expect(read?.steps.at(-1)).toMatchObject({
      how: 'inherited',
      fromUnitName: finance,
      toUnitName: media,
      decision: ordering,
      onDay: '2023-04-01',
    })
    await events().undo(successionId)
    expect(await lies()).toBe(finance)
    expect(await way()).toEqual([
      ['sent', police],
      ['forwarded', finance],
      ['inherited', media],
      ['restored', finance],
    ])
    expect((await heir.write(answerObstacle, { ...which, ...plain })).status).toBe(403)
  })

  test('goes to the standing agency where several took it over, for nobody is to be guessed', async () => {
    await atFinance()
    const { successionId } = await events().decide({
      kind: 'split',
      fromUnitId: unit(finance),
      into: ['Sở Ngân sách', 'Sở Giá'].map(name => ({ target: make(name, 'province'), weight: '1' })),
    })
    expect(await lies()).toBe(police)
    await events().undo(successionId)
    expect(await lies()).toBe(finance)
  })

  test('follows the successor of the standing agency, and is raised there from then on', async () => {
    await raised()
    await merge([police], 'Công an tỉnh mới')
    expect(await lies()).toBe('Công an tỉnh mới')
    const again = { ...open.reportOf(hills), text: `${text} Xin hỏi thêm.` }
    await reporter.must(raiseObstacle, again)
    const { obstacles } = await officer.see(listObstacles, {})
    expect(obstacles.map(({ handlerName }) => handlerName)).toEqual(['Công an tỉnh mới', 'Công an tỉnh mới'])
  })

  test('is not handed to the unit that asks, should that take it over', async () => {
    await atFinance()
    await merge([finance], hills)
    expect(await lies()).toBe(police)
  })

  test('stays with whom somebody forwarded it to, and an answer stays given', async () => {
    const which = await atFinance()
    const { successionId } = await merge([finance], media)
    await open.province.colleague.must(forwardObstacle, {
      ...which,
      toUnitId: unit('Hội Nông dân tỉnh'),
      note: '',
    })
    await events().undo(successionId)
    expect(await lies()).toBe('Hội Nông dân tỉnh')
  })

  test('moves on the day of an event that was entered before', async () => {
    await atFinance()
    const order = { kind: 'merge' as const, fromUnitIds: [unit(finance)], into: { unitId: unit(media) } }
    const event = { decision: ordering, decidedOn: null, basis: null, onDay: '2023-04-07' }
    await officer.must(succeedUnit, { ...event, order })
    const daily = async () => {
      for (const routine of routines.filter(({ name }) => name.endsWith('.inheritDaily')))
        await routine.run(application.kernel)
    }
    application.now = new Date('2023-04-06T16:59:59Z')
    // A session lasts twelve hours.
    await officer.must(openSession, { username: 'can-bo', password: 'mot-mat-khau-dai' })
    await daily()
    expect(await lies()).toBe(finance)
    application.now = new Date('2023-04-06T17:00:00Z')
    await daily()
    expect(await lies()).toBe(media)
  })

  test('is moved by hand only by who runs the campaign', async () => {
    const refused = await reporter.write(inheritObstacles, { campaignId: open.campaignId })
    expect(refused.problem.code).toBe('request.notAllowed')
    expect(await officer.must(inheritObstacles, { campaignId: open.campaignId })).toEqual({
      moved: 0,
      restored: 0,
      left: 0,
    })
  })
})

describe('a difficulty that was raised by a unit that ended', () => {
  test('is the successor’s to read and take back, and the answer with its date reaches it', async () => {
    const which = await raised()
    const { madeUnitIds } = await merge([hills, coast], 'Huyện Núi Biển', 'district')
    const heir = await open.enterAt('bc-moi', madeUnitIds[0] ?? 0, 'reporter')
    expect((await heir.see(listObstacles, {})).obstacles[0]).toMatchObject({
      unitName: hills,
      heirs: ['Huyện Núi Biển'],
      isOwn: true,
      may: [withdrawObstacle.name],
    })
    const extension = { for: 'asker' as const, on: '2023-04-25' }
    expect(await officer.must(answerObstacle, { ...which, ...plain, extension })).toEqual({ extended: 1 })
    const { notices } = await heir.see(listNotices, {})
    expect(notices.map(({ vi }) => vi).join()).toContain('Hạn mới: hết ngày 25/4/2023')
  })

  test('is withdrawn by the successor, and by it alone', async () => {
    const which = await raised()
    await merge([hills], coast, 'district')
    const stranger = await open.enter('bc-tp', 'Thành phố Bình An', 'reporter')
    expect((await stranger.write(withdrawObstacle, which)).status).toBe(403)
    const heir = await open.enter('bc-bien', coast, 'reporter')
    await heir.must(withdrawObstacle, which)
    expect((await heir.see(listObstacles, open.reportOf(coast))).obstacles).toMatchObject([
      { unitName: hills, state: 'withdrawn' },
    ])
  })

  test('raised nowhere any more in the name of a unit whose duty went on', async () => {
    const { person } = await reporter.see(readSession, {})
    // Somebody took the reporter out of the move: the account is still at the unit that ended.
    const stays = { personId: person?.id ?? 0, fromUnitId: unit(hills), to: null }
    await events().decide(
      { kind: 'merge', fromUnitIds: [unit(hills)], into: { unitId: unit(coast) } },
      undefined,
      [stays],
    )
    const refused = await reporter.write(raiseObstacle, { ...open.reportOf(hills), text })
    expect(refused.problem.code).toBe('campaign.nowInherited')
  })

  test('undone, a date that the answer gave is the unit’s own', async () => {
    const which = await raised()
    const { successionId } = await merge([hills], coast, 'district')
    const extension = { for: 'asker' as const, on: '2023-04-25' }
    await officer.must(answerObstacle, { ...which, ...plain, extension })
    await events().undo(successionId)
    const due = async (name: string) => (await officer.see(readAssignment, open.reportOf(name))).dueAt
    expect(await due(hills)).toBe('2023-04-25T16:59:59.000Z')
    expect((await officer.see(listExtensions, open.reportOf(hills))).extensions).toHaveLength(1)
  })
})
