import { randomUUID } from 'node:crypto'
import { letterOf, reminderProblems, setMail, testMail } from '../../../domain/reminder/index.ts'
import { readMailConfiguration } from '../../configuration.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { topUnit } from '../../org/index.ts'
import { sealed } from './secret.ts'
import { mailSettings, storedMail, storeMail } from './settings.ts'
import { postman } from './smtp.ts'

/** Mail is set for the whole house, so by an administrator of its topmost unit. */
export const atTheTop = {
  at: async (db: Parameters<typeof topUnit>[0], _input: unknown, subject: Subject) =>
    topUnit(db, subject.unitId),
}

/** The password as it is to be kept: absent keeps the old one, empty forgets it. */
const passwordToKeep = (given: string | undefined, kept: string | null): string | null => {
  if (given === undefined) return kept
  if (given === '') return null
  const { key } = readMailConfiguration()
  if (key === null) {
    const { vi, en } = reminderProblems.noKey().answer
    throw reminderProblems.noKey({}, [{ path: 'password', vi, en }])
  }
  return sealed(given, key)
}

const set = action(setMail, {
  may: atTheTop,
  run: async ({ tx, subject, input }) => {
    const { password: given, revision, ...settings } = input
    const stored = await storedMail(tx)
    if (stored.revision !== revision) throw reminderProblems.mailChanged()
    const password = passwordToKeep(given, stored.password)
    await storeMail(tx, { ...settings, password, revision: revision + 1 })
    const data = { host: settings.server?.host ?? null, revision: revision + 1 }
    return {
      output: { revision: revision + 1 },
      event: { about: 'setting:mail', unitId: subject.unitId, campaignId: null, data },
    }
  },
})

/** The one letter that is sent inside a request, since the person waits for what the server says. */
const test = action(testMail, {
  may: atTheTop,
  run: async ({ tx, subject, input }) => {
    const { smtp, baseUrl } = await mailSettings(tx)
    if (smtp === null) throw reminderProblems.noMailServer()
    const notice = {
      vi: 'Đây là thư thử: hệ thống gửi được thư đến địa chỉ này.',
      en: 'This is a test: the system can send mail to this address.',
      path: '/thong-bao',
    }
    const letter = letterOf({ name: subject.name, language: subject.language, notices: [notice], baseUrl })
    const carrier = postman(smtp, { connect: 8000, silence: 12_000 })
    const messageId = `<thu-${randomUUID()}@${smtp.host}>`
    const outcome = await carrier.send({ ...letter, to: input.to, messageId })
    carrier.close()
    return {
      output: outcome,
      event: {
        about: 'setting:mail',
        unitId: subject.unitId,
        campaignId: null,
        data: { outcome: outcome.outcome },
      },
    }
  },
})

export const mailActions: readonly Action[] = [set, test]
