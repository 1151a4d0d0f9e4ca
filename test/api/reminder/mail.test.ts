import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { completeAssignment, readMatrix } from '../../../domain/campaign/index.ts'
import {
  decideLetter,
  defaultMailRules,
  listReminders,
  readChannels,
  readMail,
  setChannels,
  setMail,
  testMail,
} from '../../../domain/reminder/index.ts'
import { deliverLetters, gatherDigests } from '../../../server/reminder/delivery/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { type MailServer, startMailServer } from '../../support/mailServer.ts'

const patient = { connect: 500, silence: 400 }
const how = { batch: 10, lines: 2, budget: 60_000, patience: patient }
let database: FreshDatabase
let application: TestApplication
let open: OpenCampaign
let mail: MailServer
let officer: Visitor
let reporter: Visitor

beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(() => mail.close())

beforeEach(async () => {
  database = await freshDatabase()
  application = await testApplication(database.db)
  application.now = new Date('2023-03-21T02:00:00Z')
  open = await openTreeCampaign(application)
  officer = open.province.officer
  reporter = open.province.reporter
  mail.mood = () => 'accept'
  mail.received.length = 0
  return () => database.drop()
})

const server = () => ({
  host: '127.0.0.1',
  port: mail.port,
  security: 'none' as const,
  user: '',
  from: 'tongket@tinh.example',
})

const configure = (rules = {}) =>
  officer.must(setMail, {
    server: server(),
    baseUrl: 'https://tongket.example/',
    rules: { ...defaultMailRules, ...rules },
    revision: 0,
  })

const at = (local: string) => {
  application.now = new Date(`${local}+07:00`)
}
const deliver = async () => {
  await gatherDigests(application.kernel)
  await deliverLetters(application.kernel, how)
}
const letters = () =>
  database.db.selectFrom('dispatch').orderBy('id').select(['state', 'answer', 'attempts']).execute()
const received = () => mail.received.map(({ to }) => to)
const morning = '2023-03-21T09:30:00'

/** The reporter was told of the opened campaign; an address and a mail server are all that is missing. */
const ready = async (rules = {}) => {
  await configure(rules)
  await reporter.must(setChannels, { address: 'bao-cao@nuixanh.example', email: true })
  at(morning)
}

describe('the letter of the day', () => {
  test('carries what was told, plain and HTML, with links that lead there, once', async () => {
    await ready()
    await deliver()
    await deliver()
    expect(received()).toEqual(['bao-cao@nuixanh.example'])
    const text = mail.received[0]?.text ?? ''
    expect(text).toContain('multipart/alternative')
    expect(text.replaceAll('=\r\n', '')).toContain('https://tongket.example/viec-cua-toi')
    expect(await letters()).toMatchObject([{ state: 'sent', attempts: 1 }])
    const told = await officer.see(listReminders, { campaignId: open.campaignId })
    const own = told.notices.find(({ personName }) => personName === 'Trần Văn Báo Cáo')
    expect(own).toMatchObject({ mail: 'sent', kind: 'campaign.open' })
  })

  test('is one a day: what is told afterwards waits for the next working day', async () => {
    await ready()
    await deliver()
    at('2023-04-04T08:00:00')
    await climbLadders(application.kernel)
    await deliver()
    expect(received()).toHaveLength(1)
    at('2023-04-04T08:15:00')
    await deliver()
    expect(received()).toHaveLength(2)
    at('2023-04-10T08:00:00')
    await climbLadders(application.kernel)
    at('2023-04-08T09:00:00')
    await deliver()
    expect(received()).toHaveLength(2)
    at('2023-04-10T08:15:00')
    await deliver()
    expect(received()).toHaveLength(3)
  })

  test('does not leave in the quiet hours; it leaves in the second after them', async () => {
    await ready({ quietFrom: '09:00', quietTo: '10:00' })
    await deliver()
    at('2023-03-21T09:59:59')
    await deliver()
    expect(await letters()).toMatchObject([{ state: 'queued' }])
    at('2023-03-21T10:00:00')
    await deliver()
    expect(received()).toHaveLength(1)
  })

  test('is looked at again before it leaves: a duty handed in meanwhile is not spoken of', async () => {
    const { cells } = await officer.see(readMatrix, { campaignId: open.campaignId })
    const duty = cells.find(({ kind, role, dueAt }) => kind === 'other' && role === 'lead' && dueAt !== null)
    const done = { campaignId: open.campaignId, assignmentId: duty?.assignmentId ?? 0 }
    const police = await open.enter('cong-an', 'Công an tỉnh', 'reporter')
    await ready()
    await police.must(setChannels, { address: 'cong-an@tinh.example', email: true })
    at('2023-04-19T08:00:00')
    await climbLadders(application.kernel)
    at('2023-04-19T08:15:00')
    await gatherDigests(application.kernel)
    at('2023-03-21T09:31:00')
    await officer.must(completeAssignment, { ...done, note: 'Đã làm xong.' })
    at('2023-04-19T08:16:00')
    await deliverLetters(application.kernel, how)
    expect(received()).not.toContain('cong-an@tinh.example')
    expect((await letters()).map(({ state }) => state)).toContain('dropped')
  })

  test('is not for whoever chose no mail, except what is overdue', async () => {
    await ready()
    await reporter.must(setChannels, { address: 'bao-cao@nuixanh.example', email: false })
    expect(await reporter.see(readChannels, {})).toMatchObject({ email: false, mailConfigured: true })
    await deliver()
    expect(received()).toEqual([])
    at('2023-04-14T08:15:00')
    await climbLadders(application.kernel)
    await deliver()
    expect(received()).toEqual(['bao-cao@nuixanh.example'])
  })
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
    const dying = deliverLetters(died, { ...how, patience: { connect: 500, silence: 2_500 } })
    await expect.poll(async () => (await letters())[0]?.state).toBe('sending')
    at('2023-03-21T09:44:59')
    await deliverLetters(application.kernel, how)
    expect(await letters()).toMatchObject([{ state: 'sending' }])
    at('2023-03-21T09:45:01')
    await deliverLetters(application.kernel, how)
    const [letter] = await letters()
    expect(letter).toMatchObject({ state: 'unclear' })
    await dying
    expect(await letters()).toMatchObject([{ state: 'unclear', answer: letter?.answer }])
  })
})

test('several processes at once send each letter once', async () => {
  await ready()
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    at('2023-03-21T09:00:00')
    const visitor = await open.enter(`can-bo-${name}`, 'Công an tỉnh', 'reporter')
    await visitor.must(setChannels, { address: `${name}@tinh.example`, email: true })
  }
  at('2023-04-14T08:15:00')
  await climbLadders(application.kernel)
  const processes = [1, 2, 3].map(async () => {
    await gatherDigests(application.kernel)
    await deliverLetters(application.kernel, { ...how, batch: 2 })
  })
  await Promise.all(processes)
  expect(new Set(received()).size).toBe(received().length)
  const waiting = (await letters()).filter(({ state }) => state !== 'sent')
  expect(waiting).toEqual([])
  expect(received().length).toBeGreaterThan(0)
})

describe('without a mail server', () => {
  test('the officer reads that there is none, and nothing piles up for the day there is one', async () => {
    await reporter.must(setChannels, { address: 'bao-cao@nuixanh.example', email: true })
    at(morning)
    await deliver()
    const told = await officer.see(listReminders, { campaignId: open.campaignId })
    expect(told.mailConfigured).toBe(false)
    expect(new Set(told.notices.map(each => each.mail))).toEqual(new Set(['unconfigured']))
    await configure()
    await deliver()
    expect(received()).toEqual([])
  })
})

describe('setting the mail server', () => {
  test('is the administrator’s; a password is kept only where there is a key, and never read back', async () => {
    const input = { server: server(), baseUrl: null, rules: defaultMailRules, revision: 0 }
    expect((await reporter.write(setMail, input)).status).toBe(403)
    const refused = await officer.write(setMail, { ...input, password: 'mat-khau-thu' })
    expect(refused.problem).toMatchObject({ code: 'reminder.noKey', fields: [{ path: 'password' }] })
    process.env['TONGKET_KEY'] = 'khoa-thu'
    try {
      await officer.must(setMail, { ...input, password: 'mat-khau-thu' })
      const read = await officer.see(readMail, {})
      expect(read).toMatchObject({ hasPassword: true, canKeepPassword: true, revision: 1 })
      const kept = await database.db
        .selectFrom('setting')
        .where('name', '=', 'mail')
        .select('value')
        .execute()
      expect(JSON.stringify([read, kept])).not.toContain('mat-khau-thu')
      const second = await officer.write(setMail, input)
      expect(second.problem.code).toBe('reminder.mailChanged')
    } finally {
      delete process.env['TONGKET_KEY']
    }
  })

  test('a test letter says what the server said', async () => {
    const none = await officer.write(testMail, { to: 'thu@tinh.example' })
    expect(none.problem.code).toBe('reminder.noMailServer')
    await configure()
    expect(await officer.must(testMail, { to: 'thu@tinh.example' })).toMatchObject({ outcome: 'sent' })
    mail.mood = () => 'unknown'
    const refused = await officer.must(testMail, { to: 'thu@tinh.example' })
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(refused.answer).toContain('550')
  })

  test('SMTP_URL from outside goes before it', async () => {
    process.env['SMTP_URL'] = `smtp://127.0.0.1:${mail.port}?security=none&from=ngoai@tinh.example`
    try {
      expect(await officer.see(readMail, {})).toMatchObject({ fromEnvironment: true, server: null })
      expect(await officer.must(testMail, { to: 'thu@tinh.example' })).toMatchObject({ outcome: 'sent' })
      expect(mail.received[0]?.text).toContain('ngoai@tinh.example')
    } finally {
      delete process.env['SMTP_URL']
    }
  })
})
