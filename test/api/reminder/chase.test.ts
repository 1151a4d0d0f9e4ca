import { beforeAll, describe, expect, test } from 'vitest'
import {
  editDocument,
  headOf,
  type OfficialDocument,
  readDocument,
  registerDocument,
} from '../../../domain/document/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import {
  discardChase,
  draftChase,
  readChaseInbox,
  readChases,
  receiveChase,
  reviewChase,
  saveChasePdf,
  signChase,
} from '../../../domain/reminder/index.ts'
import { submitReport } from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'

import { type Chasing, chasing, district, lastSecond } from './chasing.ts'

const db = await testDatabase()
let {
  application,
  open,
  leader,
  archivist,
  officer,
  reviewer,
  reporter,
  page,
  at,
  draft,
  contentOf,
  file,
  issue,
} = {} as Chasing

beforeAll(async () => {
  ;({
    application,
    open,
    leader,
    archivist,
    officer,
    reviewer,
    reporter,
    page,
    at,
    draft,
    contentOf,
    file,
    issue,
  } = await chasing(db))
})

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

  test('bears the title of whoever leads the issuing body, and at last of whoever signs', async () => {
    await at(lastSecond + 1000)
    const name = (position: string) =>
      db.updateTable('person').set({ position }).where('username', '=', 'lanh-dao').execute()
    await name('Chủ tịch UBND tỉnh')
    const { chaseId, documentId } = await draft()
    const signature = async () => (await officer().see(readDocument, { documentId })).content.signature
    const chairman = { authority: ['TM'], onBehalfOf: ['Ủy ban nhân dân'], title: ['Chủ tịch'] }
    expect(await signature()).toEqual({ ...chairman, name: '' })
    await reviewer().must(reviewChase, { campaignId: open.campaignId, chaseId })
    await leader.must(signChase, { campaignId: open.campaignId, chaseId })
    expect(await signature()).toEqual({ ...chairman, name: 'lanh-dao' })
  })

  test('keeps the title and the way of signing that were written into the draft', async () => {
    await at(lastSecond + 1000)
    const { chaseId, documentId } = await draft()
    const { content, revision } = await officer().see(readDocument, { documentId })
    expect(content.signature).toMatchObject({ authority: ['TM', 'KT'], title: ['Phó Chủ tịch'] })
    const byOrder = { authority: ['TL' as const], onBehalfOf: ['Chủ tịch'], signerTitle: ['Chánh Văn phòng'] }
    const head = { ...headOf(content as OfficialDocument), ...byOrder }
    await officer().must(editDocument, { ...head, documentId, revision })
    await reviewer().must(reviewChase, { campaignId: open.campaignId, chaseId })
    await leader.must(signChase, { campaignId: open.campaignId, chaseId })
    const signed = await officer().see(readDocument, { documentId })
    expect(signed.content.signature).toEqual({
      authority: ['TL'],
      onBehalfOf: ['Chủ tịch'],
      title: ['Chánh Văn phòng'],
      name: 'lanh-dao',
    })
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
