import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultMailRules, readMail, setMail, testMail } from '../../../domain/reminder/index.ts'
import { type MailServer, startMailServer } from '../../support/mailServer.ts'
import { type MailStage, mailStage } from './mailStage.ts'

let mail: MailServer
let { configure, database, officer, reporter, server } = {} as MailStage

beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(() => mail.close())

beforeEach(async () => {
  ;({ configure, database, officer, reporter, server } = await mailStage(mail))
  return () => database.drop()
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
