import { beforeAll, describe, expect, test } from 'vitest'
import {
  eraseExemplar,
  exportExemplar,
  readExemplar,
  readLocality,
  sendExemplars,
} from '../../../domain/exemplar/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { tablesWith } from '../../support/tablesWith.ts'
import { type Contest, handIn, localityOf, openContest, openCouncil, prepare, secretName } from './contest.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let contest: Contest
let reporter: Visitor
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  contest = await openContest(application)
  reporter = contest.province.reporter
  officer = contest.province.officer
})

const at = (exemplarId: number) => ({ campaignId: contest.campaignId, exemplarId })

describe('who may read a file that names a person', () => {
  const readers = [
    ['the unit’s leader', 'Huyện Núi Xanh', 'leader', true, true],
    ['a reporter of another district', 'Huyện Ven Biển', 'reporter', false, false],
    ['the emulation board without a role above', 'Ban Thi đua - Khen thưởng tỉnh', 'emulation', false, false],
    ['the emulation role of the province', 'Tỉnh', 'emulation', true, true],
    ['a receiver on the route', 'Công an tỉnh', 'receiver', false, true],
    ['a receiver beside the route', 'Sở Tài chính', 'receiver', false, false],
    ['an administrator', 'Tỉnh', 'administrator', false, false],
    ['the registrar', 'Tỉnh', 'archivist', false, false],
    ['the press', 'Tỉnh', 'press', false, false],
  ] as const

  test.each(readers)('%s', async (_, unit, role, before, after) => {
    const { individual } = await prepare(contest, reporter, district)
    const visitor = await contest.enter('nguoi-xem', unit, role)
    const may = async () => (await visitor.read(readExemplar, at(individual))).status === 200
    expect(await may()).toBe(before)
    const whole = await visitor.read(readLocality, contest.dutyOf(district))
    expect(whole.status === 200).toBe(before)
    await reporter.must(sendExemplars, contest.dutyOf(district))
    expect(await may()).toBe(after)
    const refused = await visitor.read(exportExemplar, at(individual))
    expect(refused.status === 200).toBe(after)
  })

  test('a reviewer, once it is sent', async () => {
    const reviewer = await contest.enter('giam-khao', 'Sở Tài chính', null)
    const { individual } = await prepare(contest, reporter, district)
    await openCouncil(contest, [contest.personOf('giam-khao')])
    expect((await reviewer.read(readExemplar, at(individual))).status).toBe(403)
    await reporter.must(sendExemplars, contest.dutyOf(district))
    expect((await reviewer.read(readExemplar, at(individual))).status).toBe(200)
  })
})

describe('personal data', () => {
  test('stand in the profile alone: no audit row, event, kept answer or job repeats them', async () => {
    await handIn(contest, reporter, district)
    expect(await tablesWith(db, secretName)).toEqual(['exemplar_profile'])
  })

  test('are handed out on request', async () => {
    const { individual } = await prepare(contest, reporter, district)
    const file = await reporter.save(exportExemplar, at(individual))
    const content: unknown = JSON.parse(file.bytes.toString())
    expect(content).toMatchObject({
      profile: { name: `${secretName} ${district}` },
      consent: { how: 'written' },
    })
    expect(file.name).not.toContain('Kín')
  })

  test('are erased on request: the person goes, the fact stays, the place is free again', async () => {
    const { collective, individual } = await handIn(contest, reporter, district)
    const request = { ...at(individual), requestedOn: '2023-04-01' }
    const stranger = await contest.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await stranger.write(eraseExemplar, request)).status).toBe(403)
    await reporter.must(eraseExemplar, request)
    expect(await tablesWith(db, secretName)).toEqual([])
    const { exemplars, assignmentState } = await localityOf(reporter, contest, district)
    expect(exemplars.find(({ id }) => id === individual)).toMatchObject({
      state: 'withdrawn',
      profile: null,
      consent: null,
      evidence: [],
      may: [],
    })
    expect(exemplars.find(({ id }) => id === collective)?.state).toBe('accepted')
    expect(assignmentState).toBe('returned')
    expect((await officer.write(eraseExemplar, request)).problem.code).toBe('exemplar.erased')
  })
})
