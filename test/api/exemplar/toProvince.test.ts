import { beforeAll, describe, expect, test } from 'vitest'
import { readAssignment } from '../../../domain/campaign/index.ts'
import {
  acceptExemplars,
  chooseLocally,
  editExemplar,
  receiveExemplars,
  replaceExemplar,
  returnExemplar,
  saveLocalMinutes,
  sendExemplars,
  withdrawExemplar,
} from '../../../domain/exemplar/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  type Contest,
  handIn,
  localityOf,
  meetingOf,
  openContest,
  prepare,
  profileOf,
  propose,
} from './contest.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
const reason = 'Đề nghị làm rõ số hộ tham gia vườn ươm.'
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

/** Sessions end after some days; whoever works on signs in again. */
const later = async (instant: string) => {
  application.now = new Date(instant)
  const password = 'mot-mat-khau-dai'
  await officer.must(openSession, { username: 'can-bo', password })
  await reporter.must(openSession, { username: 'bao-cao', password })
}

const duty = () => contest.dutyOf(district)
const at = (exemplarId: number) => ({ campaignId: contest.campaignId, exemplarId })

describe('on the way to the province', () => {
  test('both are sent together, late only after the last second, and the file is closed', async () => {
    await later('2023-04-14T16:59:59Z')
    const { individual } = await prepare(contest, reporter, district)
    expect(await reporter.must(sendExemplars, duty())).toMatchObject({ late: false })
    expect(await officer.see(readAssignment, duty())).toMatchObject({ state: 'delivered', late: false })
    const change = { ...at(individual), revision: 1, profile: profileOf('Ông Khác') }
    expect((await reporter.write(editExemplar, change)).problem.code).toBe('exemplar.locked')
    expect((await reporter.write(sendExemplars, duty())).problem.code).toBe('exemplar.nothingToSend')
    const input = { ...duty(), exemplarIds: [individual], meeting: meetingOf() }
    expect((await reporter.write(chooseLocally, input)).problem.code).toBe('exemplar.alreadyWithProvince')
  })

  test('a second later they are late', async () => {
    await later('2023-04-14T17:00:00Z')
    await prepare(contest, reporter, district)
    expect(await reporter.must(sendExemplars, duty())).toMatchObject({ late: true })
  })

  test('each body on the route confirms once, then the standing agency accepts', async () => {
    const front = await contest.enter('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'receiver')
    expect((await front.write(receiveExemplars, duty())).problem.code).toBe('exemplar.notSent')
    await prepare(contest, reporter, district)
    expect((await officer.write(acceptExemplars, duty())).problem.code).toBe('exemplar.notSent')
    await reporter.must(sendExemplars, duty())
    await front.must(receiveExemplars, duty())
    expect((await front.write(receiveExemplars, duty())).problem.code).toBe('exemplar.notOnRoute')
    expect((await reporter.write(acceptExemplars, duty())).status).toBe(403)
    await officer.must(acceptExemplars, duty())
    const { state, legs } = await officer.see(readAssignment, duty())
    expect(state).toBe('done')
    expect(legs.every(({ receivedAt }) => receivedAt !== null)).toBe(true)
  })

  test('one may be returned with a reason, mended and sent again; the other stays', async () => {
    const { collective, individual } = await handIn(contest, reporter, district)
    const bare = await officer.write(returnExemplar, { ...at(individual), reason: 'thiếu' })
    expect(bare.problem.fields.map(({ path }) => path)).toEqual(['reason'])
    expect((await reporter.write(returnExemplar, { ...at(individual), reason })).status).toBe(403)
    await officer.must(returnExemplar, { ...at(individual), reason })
    expect((await officer.write(returnExemplar, { ...at(individual), reason })).problem.code).toBe(
      'exemplar.notSent',
    )
    expect((await reporter.see(readAssignment, duty())).state).toBe('returned')
    const { exemplars } = await localityOf(reporter, contest, district)
    expect(exemplars.find(({ id }) => id === individual)?.turns[0]).toMatchObject({
      what: 'returned',
      reason,
    })
    const change = { ...at(individual), revision: 1, profile: profileOf('Bà Kín Đáo, đã bổ sung') }
    await reporter.must(editExemplar, change)
    await reporter.must(sendExemplars, duty())
    await officer.must(acceptExemplars, duty())
    const states = (await localityOf(reporter, contest, district)).exemplars.map(({ id, state }) => [
      id,
      state,
    ])
    expect(states).toEqual([
      [collective, 'accepted'],
      [individual, 'accepted'],
    ])
  })

  test('one may be replaced or withdrawn with a reason, and the duty is owed again', async () => {
    const { collective } = await handIn(contest, reporter, district)
    const other = await propose(contest, reporter, district, 'individual', 'Ông Khác Loại')
    const wrong = { ...at(collective), byExemplarId: other, reason }
    expect((await reporter.write(replaceExemplar, wrong)).problem.code).toBe('exemplar.notReplaceable')
    const next = await propose(contest, reporter, district, 'collective', 'Thôn Hai')
    await reporter.must(replaceExemplar, { ...at(collective), byExemplarId: next, reason })
    expect((await reporter.see(readAssignment, duty())).state).toBe('returned')
    expect((await officer.write(acceptExemplars, duty())).problem.code).toBe('exemplar.notSent')
    await reporter.must(withdrawExemplar, { ...at(next), reason })
    expect((await reporter.write(withdrawExemplar, { ...at(next), reason })).problem.code).toBe(
      'exemplar.notCandidate',
    )
    expect((await reporter.write(sendExemplars, duty())).problem.code).toBe('exemplar.notChosenYet')
  })

  test('the minutes of the meeting are a document to sign', async () => {
    await prepare(contest, reporter, district)
    const file = await reporter.save(saveLocalMinutes, duty())
    expect(file).toMatchObject({ status: 200, name: 'Biên bản chọn điển hình.docx' })
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
  })
})
