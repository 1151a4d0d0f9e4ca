import { beforeEach, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import {
  editDocument,
  headOf,
  issueDocument,
  type OfficialDocument,
  readDocument,
  registerDocument,
} from '../../../domain/document/index.ts'
import { listNotices, openSession } from '../../../domain/org/index.ts'
import {
  climbChase,
  discardChase,
  draftChase,
  readChaseInbox,
  readChases,
  receiveChase,
  reviewChase,
  saveChasePdf,
  setChaseRule,
  signChase,
} from '../../../domain/reminder/index.ts'
import { saveFigures, saveSection, startReport, submitReport } from '../../../domain/report/index.ts'
import { routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
let leader: Visitor
let archivist: Visitor

const password = 'mot-mat-khau-dai'
const district = 'Huyện Núi Xanh'
/** “Before 14/4/2023”: the last second of Thursday the 13th. */
const lastSecond = Date.parse('2023-04-13T16:59:59Z')

beforeEach(async () => {
  application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  open = await openTreeCampaign(application)
  leader = await open.enterAt('lanh-dao', open.province.provinceId, 'leader')
  archivist = await open.enterAt('van-thu', open.province.provinceId, 'archivist')
})

const officer = () => open.province.officer
const reviewer = () => open.province.colleague
const reporter = () => open.province.reporter
const page = () => officer().see(readChases, { campaignId: open.campaignId })

/** Sets the clock and signs everybody in again: a session lasts twelve hours. */
const at = async (instant: number) => {
  application.now = new Date(instant)
  const everybody: [Visitor, string][] = [
    [officer(), 'can-bo'],
    [reviewer(), 'dong-nghiep'],
    [reporter(), 'bao-cao'],
    [leader, 'lanh-dao'],
    [archivist, 'van-thu'],
  ]
  for (const [visitor, username] of everybody) await visitor.must(openSession, { username, password })
}

const draft = (answerBy = '2023-04-19') =>
  officer().must(draftChase, { campaignId: open.campaignId, answerBy })

const contentOf = async (documentId: number): Promise<string> =>
  JSON.stringify((await officer().see(readDocument, { documentId })).content)

const file = async () => {
  const { reportId } = await reporter().must(startReport, open.reportOf(district))
  for (const section of ['1', '2']) {
    const content = { blocks: [{ kind: 'paragraph' as const, text: 'Đã trồng đủ cây theo kế hoạch.' }] }
    await reporter().must(saveSection, { reportId, section, content, revision: 0 })
  }
  const cells = ['2021', '2022'].flatMap(period => [
    { indicator: 'planted', period, value: '100', revision: 0 },
    { indicator: 'alive', period, value: '90', revision: 0 },
  ])
  const spent = { indicator: 'spent', period: 'all', value: '5', revision: 0 }
  await reporter().must(saveFigures, { reportId, cells: [...cells, spent] })
  await reporter().must(submitReport, { reportId })
}

/** Reviewed, signed, numbered and issued. */
const issue = async (chaseId: number, documentId: number, issuedOn = '2023-04-14') => {
  const which = { campaignId: open.campaignId, chaseId }
  await reviewer().must(reviewChase, which)
  await leader.must(signChase, which)
  const { revision } = await officer().see(readDocument, { documentId })
  const numbered = await archivist.must(registerDocument, { documentId, revision, issuedOn })
  await archivist.must(issueDocument, { documentId, revision: numbered.revision })
  await followLast(application, issueDocument.name)
  return { which, number: numbered.number }
}

const climbDue = async () => {
  for (const routine of routines.filter(({ name }) => name === 'chase.climbDue'))
    await routine.run(application.kernel)
}

describe('the list', () => {
  test('is empty at the last second, and frozen at the second of the draft', async () => {
    await at(lastSecond)
    expect((await page()).late).toEqual([])
    const early = await officer().write(draftChase, { campaignId: open.campaignId, answerBy: '2023-04-19' })
    expect(early.problem).toMatchObject({ status: 409, code: 'chase.nobodyLate' })
    await at(lastSecond + 1000)
    const { late, usualAnswerBy } = await page()
    expect(late).toHaveLength(4)
    expect(late.every(({ daysLate, state }) => daysLate === 1 && state === 'notSubmitted')).toBe(true)
    // Friday's third working day is Wednesday.
    expect(usualAnswerBy).toBe('2023-04-19')
    const { chaseId, documentId, units } = await draft()
    expect(units).toBe(4)
    const { chases } = await page()
    expect(chases).toMatchObject([
      { id: chaseId, stage: 'draft', step: 1, frozenAt: '2023-04-13T17:00:00.000Z', answerBy: '2023-04-19' },
    ])
    const words = await contentOf(documentId)
    expect(words).toContain('00 giờ 00 ngày 14/4/2023')
    expect(words).toContain('04 cơ quan')
    expect(words).toContain('UBND tỉnh (qua Công an tỉnh)')
  })

  test('names each duty in one draft at a time', async () => {
    await at(lastSecond + 1000)
    await draft()
    const second = await officer().write(draftChase, { campaignId: open.campaignId, answerBy: '2023-04-19' })
    expect(second.problem.code).toBe('chase.nobodyLate')
    expect((await page()).late.every(({ drafted }) => drafted)).toBe(true)
  })

  test('is for officers, with a day that is not past', async () => {
    await at(lastSecond + 1000)
    const wanted = { campaignId: open.campaignId, answerBy: '2023-04-19' }
    expect((await reporter().write(draftChase, wanted)).status).toBe(403)
    expect((await reporter().read(readChases, { campaignId: open.campaignId })).status).toBe(403)
    const past = await officer().write(draftChase, { ...wanted, answerBy: '2023-04-13' })
    expect(past.problem.code).toBe('chase.answerPast')
  })
})

describe('a unit that files before the signature', () => {
  test('drops out by itself, at the second it filed, and the draft shows it', async () => {
    await at(lastSecond + 1000)
    const { documentId } = await draft()
    expect(await contentOf(documentId)).toContain(district)
    await at(lastSecond + 7_200_000)
    await file()
    await followLast(application, submitReport.name)
    const { addressees } = (await page()).chases[0] ?? { addressees: [] }
    const own = addressees.find(({ unitName }) => unitName === district)
    expect(own).toMatchObject({ droppedBecause: 'filed', droppedAt: '2023-04-13T18:59:59.000Z' })
    expect(addressees.filter(({ droppedAt }) => droppedAt !== null)).toHaveLength(1)
    const words = await contentOf(documentId)
    expect(words).not.toContain(district)
    expect(words).toContain('03 cơ quan')
  })

  test('drops out with the signature itself, even where no job has run', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const which = { campaignId: open.campaignId, chaseId }
    await reviewer().must(reviewChase, which)
    await file()
    expect(await leader.must(signChase, which)).toEqual({ dropped: 1, units: 3 })
    expect(await contentOf(documentId)).not.toContain(district)
  })

  test('stays on the letter if it files after the signature, and is shown as filed', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    await reviewer().must(reviewChase, { campaignId: open.campaignId, chaseId })
    await leader.must(signChase, { campaignId: open.campaignId, chaseId })
    await file()
    await followLast(application, submitReport.name)
    expect(await contentOf(documentId)).toContain(district)
    const own = (await page()).chases[0]?.addressees.find(({ unitName }) => unitName === district)
    expect(own).toMatchObject({ droppedAt: null, filedAt: '2023-04-13T17:00:00.000Z' })
  })

  test('leaves nothing to sign where it was the last', async () => {
    await at(lastSecond + 1000)
    const { late } = await page()
    const assignmentIds = late.filter(({ unitName }) => unitName === district).map(each => each.assignmentId)
    const one = { campaignId: open.campaignId, answerBy: '2023-04-19', assignmentIds }
    const { chaseId, units } = await officer().must(draftChase, one)
    expect(units).toBe(1)
    await reviewer().must(reviewChase, { campaignId: open.campaignId, chaseId })
    await file()
    const signing = await leader.write(signChase, { campaignId: open.campaignId, chaseId })
    expect(signing.problem.code).toBe('chase.nobodyLate')
  })
})

describe('review and signature', () => {
  test('are by others than the drafter, in this order; the register waits for them', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const which = { campaignId: open.campaignId, chaseId }
    expect((await officer().write(reviewChase, which)).problem.code).toBe('chase.ownDraft')
    expect((await leader.write(signChase, which)).problem.code).toBe('chase.notReviewed')
    const early = await archivist.write(registerDocument, { documentId, revision: 1, issuedOn: '2023-04-14' })
    expect(early.problem.code).toBe('register.notSigned')
    await reviewer().must(reviewChase, which)
    expect((await officer().write(signChase, which)).status).toBe(403)
    await leader.must(signChase, which)
    const signed = await officer().see(readDocument, { documentId })
    expect(signed.content.signature.name).toBe('lanh-dao')
    const head = { ...headOf(signed.content as OfficialDocument), documentId, revision: signed.revision }
    expect((await officer().write(editDocument, head)).problem.code).toBe('register.signed')
  })

  test('what is changed after its review is reviewed again; what was filled in by hand stays', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const which = { campaignId: open.campaignId, chaseId }
    await reviewer().must(reviewChase, which)
    const { content, revision } = await officer().see(readDocument, { documentId })
    const head = { ...headOf(content as OfficialDocument), signerName: 'Nguyễn Văn Mẫu' }
    await officer().must(editDocument, { ...head, documentId, revision })
    expect((await leader.write(signChase, which)).problem.code).toBe('chase.changedSince')
    await reviewer().must(reviewChase, which)
    await file()
    await leader.must(signChase, which)
    const signed = await officer().see(readDocument, { documentId })
    expect(signed.content.signature.name).toBe('Nguyễn Văn Mẫu')
    expect(JSON.stringify(signed.content)).not.toContain(district)
  })

  test('a draft can be discarded, and its duties chased anew', async () => {
    await at(lastSecond + 1000)
    const { chaseId } = await draft()
    await officer().must(discardChase, { campaignId: open.campaignId, chaseId })
    expect((await page()).chases[0]?.stage).toBe('discarded')
    expect((await draft()).units).toBe(4)
  })
})

describe('an issued letter', () => {
  test('is numbered once in the register and reaches each addressee, who confirms it in one click', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const { which, number } = await issue(chaseId, documentId)
    expect(number).toBe(1)
    const told = (await reporter().see(listNotices, {})).notices.filter(
      ({ kind }) => kind === 'chase.deliver',
    )
    expect(told).toHaveLength(1)
    const { letters } = await reporter().see(readChaseInbox, {})
    expect(letters).toMatchObject([{ chaseId, number: 1, issuedOn: '2023-04-14', receivedAt: null }])
    expect(letters[0]?.may).toEqual(['chase.receive'])
    const unitId = open.province.units[district] ?? 0
    const { receivedAt } = await reporter().must(receiveChase, { ...which, unitId })
    expect(receivedAt).toBe('2023-04-13T17:00:00.000Z')
    await at(lastSecond + 60_000)
    expect((await reporter().must(receiveChase, { ...which, unitId })).receivedAt).toBe(receivedAt)
    const own = (await page()).chases[0]?.addressees.find(({ unitName }) => unitName === district)
    expect(own).toMatchObject({ receivedAt, receivedBy: 'Trần Văn Báo Cáo' })
    const pdf = await reporter().save(saveChasePdf, which)
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('is not read or received by others, nor before it is issued', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const which = { campaignId: open.campaignId, chaseId }
    const unitId = open.province.units[district] ?? 0
    expect((await reporter().write(receiveChase, { ...which, unitId })).problem.code).toBe(
      'chase.notAddressed',
    )
    expect((await reporter().read(saveChasePdf, which)).problem.code).toBe('chase.notAddressed')
    await issue(chaseId, documentId)
    const finance = await open.enter('tai-chinh', 'Sở Tài chính', 'reporter')
    expect((await finance.see(readChaseInbox, {})).letters).toEqual([])
    expect((await finance.read(saveChasePdf, which)).status).toBe(404)
    expect((await finance.write(receiveChase, { ...which, unitId })).status).toBe(403)
  })
})

describe('climbing', () => {
  /** Issued on Friday the 14th; two working days later is Tuesday the 18th. */
  const lastOfWaiting = Date.parse('2023-04-18T16:59:59Z')

  const issued = async () => {
    await at(lastSecond + 1000)
    await officer().must(setChaseRule, { campaignId: open.campaignId, climbAfter: 2 })
    const { chaseId, documentId } = await draft()
    return (await issue(chaseId, documentId)).which
  }

  test('happens by itself in the second after the last working day, once, for who is late still', async () => {
    const first = await issued()
    expect((await page()).chases[0]?.next).toEqual({ step: 2, after: '2023-04-18', due: false })
    await file()
    await at(lastOfWaiting)
    await climbDue()
    expect((await page()).chases).toHaveLength(1)
    await at(lastOfWaiting + 1000)
    await climbDue()
    await climbDue()
    const { chases } = await page()
    expect(chases).toHaveLength(2)
    expect(chases[0]).toMatchObject({ step: 2, stage: 'draft', draftedBy: null })
    expect(chases[0]?.addressees.map(({ unitName }) => unitName)).not.toContain(district)
    expect(chases[0]?.addressees).toHaveLength(3)
    expect(chases[1]).toMatchObject({ id: first.chaseId, next: null })
    const words = await contentOf(chases[0]?.documentId ?? 0)
    expect(words).toContain('lần 2')
    const told = (await reviewer().see(listNotices, {})).notices.map(({ kind }) => kind)
    expect(told.filter(kind => kind === 'chase.climb')).toHaveLength(1)
  })

  test('reaches the chairman after the second letter, naming both, and goes no further', async () => {
    await issued()
    await at(lastOfWaiting + 1000)
    await climbDue()
    const second = (await page()).chases[0]
    await issue(second?.id ?? 0, second?.documentId ?? 0, '2023-04-19')
    // Wednesday's second working day is Friday the 21st.
    await at(Date.parse('2023-04-21T17:00:00Z'))
    await climbDue()
    const third = (await page()).chases[0]
    expect(third).toMatchObject({ step: 3, stage: 'draft' })
    const words = await contentOf(third?.documentId ?? 0)
    expect(words).toContain('Công văn số 01/UBND ngày 14/4/2023; Công văn số 02/UBND ngày 19/4/2023')
    expect(words).toContain('Chủ tịch Ủy ban nhân dân')
    const { which } = await issue(third?.id ?? 0, third?.documentId ?? 0, '2023-04-22')
    expect((await officer().write(climbChase, which)).problem.code).toBe('chase.notClimbable')
    expect((await reporter().see(readChaseInbox, {})).letters).toHaveLength(2)
  })

  test('does not happen where everybody has filed', async () => {
    await at(lastSecond + 1000)
    const { late } = await page()
    const assignmentIds = late.filter(({ unitName }) => unitName === district).map(each => each.assignmentId)
    const one = { campaignId: open.campaignId, answerBy: '2023-04-19', assignmentIds }
    const { chaseId, documentId } = await officer().must(draftChase, one)
    await issue(chaseId, documentId)
    await file()
    await at(Date.parse('2023-05-20T03:00:00Z'))
    await climbDue()
    const { chases } = await page()
    expect(chases).toHaveLength(1)
    expect(chases[0]?.next).toBeNull()
    const { cells } = await officer().see(readMatrix, { campaignId: open.campaignId })
    expect(cells.some(({ late: isLate }) => isLate)).toBe(true)
  })
})
