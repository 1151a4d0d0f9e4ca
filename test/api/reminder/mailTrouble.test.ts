import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { completeAssignment, readMatrix } from '../../../domain/campaign/index.ts'
import { decideLetter, listReminders, setChannels } from '../../../domain/reminder/index.ts'
import { deliverLetters, gatherDigests } from '../../../server/reminder/delivery/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type MailServer, startMailServer } from '../../support/mailServer.ts'
import { how, type MailStage, mailStage } from './mailStage.ts'

let mail: MailServer
let { application, at, configure, database, deliver, letters, officer, open, ready, reporter } =
  {} as MailStage

beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(() => mail.close())

beforeEach(async () => {
  ;({ application, at, configure, database, deliver, letters, officer, open, ready, reporter } =
    await mailStage(mail))
  return () => database.drop()
})

describe('a mail server that does not take it', () => {
  test('refuses for now: it is tried again later, and counts as refused after the last try', async () => {
    await ready({ quietFrom: '00:00', quietTo: '00:00', onDaysOff: true })
    mail.mood = () => 'later'
    await deliver()
    expect(await letters()).toMatchObject([{ state: 'queued', attempts: 1 }])
    at('2023-03-21T09:34:59')
    await deliver()
    expect(mail.received).toHaveLength(1)
    for (const time of ['21T09:35:00', '21T09:50:00', '21T10:50:00', '21T14:50:00', '22T02:50:00']) {
      at(`2023-03-${time}`)
      await deliver()
    }
    expect(mail.received).toHaveLength(6)
    const [letter] = await letters()
    expect(letter).toMatchObject({ state: 'refused', attempts: 6 })
    expect(letter?.answer).toContain('451')
  })

  test('refuses for good: its words are kept for the officer', async () => {
    await ready()
    mail.mood = () => 'unknown'
    await deliver()
    await deliver()
    const [letter] = await letters()
    expect(letter).toMatchObject({ state: 'refused', attempts: 1 })
    expect(letter?.answer).toContain('550 no such person here')
    const told = await officer.see(listReminders, { campaignId: open.campaignId })
    const own = told.notices.find(({ personName }) => personName === 'Trần Văn Báo Cáo')
    expect(own?.answer).toContain('550 no such person here')
  })

  test.each(['hang', 'drop'] as const)(
    '%ss after it took the letter: unclear, and never sent twice',
    async mood => {
      await ready()
      mail.mood = () => mood
      await deliver()
      expect(await letters()).toMatchObject([{ state: 'unclear' }])
      mail.mood = () => 'accept'
      at('2023-03-21T15:30:00')
      await deliver()
      expect(mail.received).toHaveLength(1)
    },
  )

  const unclearLetter = async () => {
    await ready()
    mail.mood = () => 'drop'
    await deliver()
    mail.mood = () => 'accept'
    const { campaignId } = open
    const { notices } = await officer.see(listReminders, { campaignId })
    const noticeId = notices.find(({ mail: state }) => state === 'unclear')?.id ?? 0
    return { campaignId, noticeId, reason: 'Đã gọi, chưa thấy thư.' }
  }

  test('is sent again once on an officer’s word, which stays written', async () => {
    const letter = { ...(await unclearLetter()), decision: 'again' as const }
    expect((await reporter.write(decideLetter, letter)).status).toBe(403)
    expect((await officer.write(decideLetter, { ...letter, reason: ' ' })).status).toBe(422)
    const both = await Promise.all([officer.write(decideLetter, letter), officer.write(decideLetter, letter)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await Promise.all([deliver(), deliver()])
    await deliver()
    expect(mail.received).toHaveLength(2)
    expect(await letters()).toMatchObject([{ state: 'sent', attempts: 2 }])
    const { notices } = await officer.see(listReminders, { campaignId: open.campaignId })
    expect(notices.find(({ id }) => id === letter.noticeId)).toMatchObject({
      mail: 'sent',
      decided: { decision: 'again', reason: letter.reason },
    })
    const kept = await database.db.selectFrom('dispatchResend').selectAll().execute()
    expect(kept).toMatchObject([{ position: 1, reason: letter.reason }])
    const written = await database.db
      .selectFrom('audit')
      .where('action', '=', 'letter.decide')
      .select('about')
      .execute()
    expect(written).toEqual([{ about: `letter:${kept[0]?.dispatchId}` }])
    expect((await officer.write(decideLetter, letter)).problem.code).toBe('reminder.letterClear')
  })

  test('is shown once, however many notices it carries and however many came after it', async () => {
    const { campaignId, noticeId } = await unclearLetter()
    const { unclear, notices } = await officer.see(listReminders, { campaignId, before: noticeId })
    expect(notices.map(({ id }) => id)).not.toContain(noticeId)
    const carried = await database.db.selectFrom('dispatchNotice').selectAll().execute()
    expect(unclear).toHaveLength(1)
    expect(unclear[0]?.notices).toHaveLength(carried.length)
    const decision = {
      noticeId: unclear[0]?.noticeId ?? 0,
      decision: 'sent' as const,
      reason: 'Đã gọi, có thư.',
    }
    await officer.must(decideLetter, { campaignId, ...decision })
    expect((await officer.see(listReminders, { campaignId })).unclear).toEqual([])
  })

  test('counts as sent on an officer’s word, and nothing leaves', async () => {
    const letter = { ...(await unclearLetter()), decision: 'sent' as const }
    const elsewhere = await officer.write(decideLetter, { ...letter, noticeId: 999_999 })
    expect(elsewhere.problem.code).toBe('reminder.noLetter')
    expect(await officer.must(decideLetter, letter)).toEqual({ state: 'sent' })
    await deliver()
    expect(mail.received).toHaveLength(1)
    expect(await letters()).toMatchObject([{ state: 'sent' }])
  })

  test('sent again, speaks of no duty that was closed meanwhile', async () => {
    const { cells } = await officer.see(readMatrix, { campaignId: open.campaignId })
    const duty = cells.find(({ kind, role, dueAt }) => kind === 'other' && role === 'lead' && dueAt !== null)
    const done = { campaignId: open.campaignId, assignmentId: duty?.assignmentId ?? 0 }
    const police = await open.enter('cong-an', 'Công an tỉnh', 'reporter')
    await configure()
    await police.must(setChannels, { address: 'cong-an@tinh.example', email: true })
    mail.mood = () => 'drop'
    at('2023-04-19T08:00:00')
    await climbLadders(application.kernel)
    at('2023-04-19T08:16:00')
    await deliver()
    const sent = mail.received.length
    at('2023-03-21T09:31:00')
    const { notices } = await officer.see(listReminders, { campaignId: open.campaignId })
    const unclear = notices.find(({ mail: state }) => state === 'unclear')
    await officer.must(completeAssignment, { ...done, note: 'Đã làm xong.' })
    const ask = { campaignId: open.campaignId, noticeId: unclear?.id ?? 0, reason: 'Chưa thấy thư.' }
    await officer.must(decideLetter, { ...ask, decision: 'again' })
    mail.mood = () => 'accept'
    at('2023-04-19T08:30:00')
    await deliverLetters(application.kernel, how)
    expect(sent).toBeGreaterThan(0)
    expect(mail.received).toHaveLength(sent)
    expect((await letters()).map(({ state }) => state)).toContain('dropped')
  })

  test('breaks off before the letter, or is not there: nothing was said, so it is sent when it is back', async () => {
    await ready()
    mail.mood = () => 'close'
    await deliver()
    const [letter] = await letters()
    expect(letter).toMatchObject({ state: 'queued', attempts: 0 })
    mail.mood = () => 'accept'
    at('2023-03-21T09:35:00')
    await deliver()
    expect(mail.received).toHaveLength(1)
    expect(await letters()).toMatchObject([{ state: 'sent' }])
  })

  test('whose sender died in the middle: unclear after a quarter of an hour', async () => {
    await ready()
    await gatherDigests(application.kernel)
    const died = { ...application.kernel, clock: () => application.now }
    mail.mood = () => 'hang'
    const dying = deliverLetters(died, how)
    await expect.poll(async () => (await letters())[0]?.state).toBe('sending')
    at('2023-03-21T09:44:59')
    await deliverLetters(application.kernel, how)
    expect(await letters()).toMatchObject([{ state: 'sending' }])
    at('2023-03-21T09:45:01')
    await deliverLetters(application.kernel, how)
    const [letter] = await letters()
    expect(letter).toMatchObject({ state: 'unclear' })
    mail.breakLines()
    await dying
    expect(await letters()).toMatchObject([{ state: 'unclear', answer: letter?.answer }])
  })
})
