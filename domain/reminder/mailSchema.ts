import { z } from 'zod'
import { id, instant, may, nothing, read, write } from '../shared/index.ts'
import { pushStateNames } from './pushSchema.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const rules = z.object({
  digestAt: time,
  quietFrom: time,
  quietTo: time,
  onDaysOff: z.boolean(),
})

export const mailSecurities = ['tls', 'starttls', 'none'] as const

const server = z.object({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  security: z.enum(mailSecurities),
  user: z.string().trim().max(200),
  from: z.email(),
})

/** How mail leaves the house. A password is never read back. */
export const readMail = read({
  name: 'mail.read',
  label: { vi: 'Xem cấu hình máy chủ thư', en: 'Read the mail settings' },
  roles: ['administrator'],
  input: nothing,
  output: z.object({
    server: server.nullable(),
    hasPassword: z.boolean(),
    /** SMTP_URL is set outside and goes before what is set here. */
    fromEnvironment: z.boolean(),
    /** TONGKET_KEY is set, so that a password can be kept, encrypted. */
    canKeepPassword: z.boolean(),
    baseUrl: z.string().nullable(),
    /** TONGKET_URL is set outside and goes before what is set here. */
    baseUrlFromEnvironment: z.boolean(),
    rules,
    waiting: z.number(),
    revision: z.number(),
    may,
  }),
})

export const setMail = write({
  name: 'mail.set',
  label: { vi: 'Cấu hình máy chủ thư', en: 'Set the mail server' },
  roles: ['administrator'],
  input: z.object({
    /** Null turns mail off. */
    server: server.nullable(),
    /** Absent keeps the one that is stored; empty forgets it. */
    password: z.string().max(500).optional(),
    baseUrl: z.url({ protocol: /^https?$/ }).nullable(),
    rules,
    revision: z.number().int().min(0),
  }),
  output: z.object({ revision: z.number() }),
})

export const mailOutcomes = ['sent', 'later', 'refused', 'unclear', 'unavailable'] as const

/** Sends one letter at once with the settings that are kept, and tells what the server said. */
export const testMail = write({
  name: 'mail.test',
  label: { vi: 'Gửi thư thử', en: 'Send a test mail' },
  roles: ['administrator'],
  input: z.object({ to: z.email() }),
  output: z.object({ outcome: z.enum(mailOutcomes), answer: z.string() }),
})

/** Where a notice is on its way by e-mail. */
export const mailStates = {
  waiting: { vi: 'Chờ thư trong ngày', en: 'Waits for the day’s letter' },
  queued: { vi: 'Chờ gửi', en: 'Queued' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  unclear: { vi: 'Không rõ đã đến hay chưa', en: 'Unclear' },
  dropped: { vi: 'Không còn cần gửi', en: 'No longer needed' },
  unconfigured: { vi: 'Chưa cấu hình máy chủ thư', en: 'No mail server configured' },
  noAddress: { vi: 'Người nhận chưa có địa chỉ thư', en: 'No address' },
  declined: { vi: 'Người nhận không chọn thư điện tử', en: 'Chose no e-mail' },
  read: { vi: 'Đã đọc trong hệ thống', en: 'Read in the app' },
  settled: { vi: 'Không còn cần gửi', en: 'No longer needed' },
} as const

export type MailState = keyof typeof mailStates
export const mailStateNames = Object.keys(mailStates) as [MailState, ...MailState[]]

/** `again`: the letter goes once more with what is still true of it. `sent`: it counts as sent. */
export const letterDecisions = ['again', 'sent'] as const

/**
 * Of a letter of which nobody knows whether it arrived, a person who runs a campaign it speaks of says what comes
 * next. The letter is named by one of the notices it carries; the others share its fate.
 */
export const decideLetter = write({
  name: 'letter.decide',
  label: { vi: 'Gửi lại thư không rõ đã đến', en: 'Decide on a letter that is unclear' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    noticeId: id,
    decision: z.enum(letterDecisions),
    reason: z.string().trim().min(1).max(500),
  }),
  output: z.object({ state: z.enum(['queued', 'sent']) }),
})

/** What people were told in a campaign, from the latest, and where each notice is. */
export const listReminders = read({
  name: 'reminder.sent',
  label: { vi: 'Xem thông báo đã gửi và tình trạng', en: 'See what was sent and where it is' },
  roles: ['officer', 'leader'],
  input: z.object({ campaignId: id, before: id.optional() }),
  output: z.object({
    mailConfigured: z.boolean(),
    /** Letters of which nobody knows whether they left, all of them whatever page is asked for, the oldest first. */
    unclear: z.array(
      z.object({
        /** One of the notices that the letter carries, by which it is decided about. */
        noticeId: z.number(),
        personName: z.string(),
        unitName: z.string().nullable(),
        at: instant,
        /** What it says of this campaign. */
        notices: z.array(z.object({ vi: z.string(), en: z.string() })),
      }),
    ),
    notices: z.array(
      z.object({
        id: z.number(),
        kind: z.string(),
        personName: z.string(),
        unitName: z.string().nullable(),
        vi: z.string(),
        en: z.string(),
        at: instant,
        readAt: instant.nullable(),
        mail: z.enum(mailStateNames),
        /** The words of the mail server. */
        answer: z.string().nullable(),
        mailAt: instant.nullable(),
        push: z.enum(pushStateNames),
        /** The words of the push service, or why it was out of reach. */
        pushAnswer: z.string().nullable(),
        /** What a person last said of a letter of which nobody knew whether it left. */
        decided: z
          .object({
            decision: z.enum(letterDecisions),
            personName: z.string(),
            at: instant,
            reason: z.string(),
          })
          .nullable(),
      }),
    ),
    more: z.boolean(),
  }),
})

export const readChannels = read({
  name: 'channel.read',
  label: { vi: 'Xem cách nhận tin của mình', en: 'Read how one is told' },
  roles: [],
  input: nothing,
  output: z.object({ address: z.string().nullable(), email: z.boolean(), mailConfigured: z.boolean() }),
})

/** A person chooses channels; what is overdue still comes by e-mail to whoever has an address. */
export const setChannels = write({
  name: 'channel.set',
  label: { vi: 'Chọn cách nhận tin', en: 'Choose how to be told' },
  roles: [],
  input: z.object({ address: z.email().nullable(), email: z.boolean() }),
  output: nothing,
})
