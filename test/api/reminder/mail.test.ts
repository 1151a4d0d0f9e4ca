import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { completeAssignment, readMatrix } from '../../../domain/campaign/index.ts'
import { listReminders, readChannels, setChannels } from '../../../domain/reminder/index.ts'
import { deliverLetters, gatherDigests } from '../../../server/reminder/delivery/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type MailServer, startMailServer } from '../../support/mailServer.ts'
import { how, type MailStage, mailStage, morning } from './mailStage.ts'

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

const received = () => mail.received.map(({ to }) => to)

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
