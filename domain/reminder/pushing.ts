import type { WorkCalendar } from '../shared/calendar/index.ts'
import { afterTry, earliestSending, type MailRules } from './mailing.ts'

/**
 * What came of a push. `sent`: the service took it (2xx). `gone`: the device is no longer subscribed (404, 410).
 * `later`: refused for now (429, 5xx). `refused`: for good. `unavailable`: the service could not be reached.
 * `unclear`: the line broke after the message began to leave.
 */
export const pushOutcomes = ['sent', 'gone', 'later', 'refused', 'unavailable', 'unclear'] as const
export type PushOutcome = (typeof pushOutcomes)[number]

/** Reads the outcome from the answer of the push service (RFC 8030, section 5). */
export const pushOutcome = (status: number | null, began: boolean): PushOutcome => {
  if (status === null) return began ? 'unclear' : 'unavailable'
  if (status >= 200 && status < 300) return 'sent'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}

/** What has not reached a device after a day is old news; in milliseconds. */
export const pushStaleAfter = 24 * 3_600_000

export type PushState = 'queued' | 'sent' | 'refused' | 'unclear' | 'dropped' | 'gone' | 'unreached'

export interface Tried {
  readonly outcome: PushOutcome | 'dropped'
  readonly attempts: number
  readonly createdAt: string
}

/** What becomes of a push after a try, by the rules of letters: what may have arrived is never sent twice. */
export const afterPush = (
  { outcome, attempts, createdAt }: Tried,
  now: string,
  rules: MailRules,
  calendar: WorkCalendar,
): { readonly state: PushState; readonly attempts: number; readonly notBefore: string } => {
  if (outcome === 'gone') return { state: 'gone', attempts: attempts + 1, notBefore: now }
  const next = afterTry(outcome, attempts, now, rules, calendar)
  const stale = Date.parse(next.notBefore) - Date.parse(createdAt) >= pushStaleAfter
  return next.state === 'queued' && stale ? { ...next, state: 'unreached' } : next
}

/** The first instant at which a push may leave: never in the quiet hours, as a letter. */
export const earliestPush = earliestSending

interface Said {
  readonly vi: string
  readonly en: string
  readonly path: string
}

/** What the device shows. It passes through a push service, encrypted, and lies on a locked screen: it is short. */
export interface PushPayload {
  readonly title: string
  readonly body: string
  readonly path: string
  readonly tag: string
}

const longest = 160

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`

const several = {
  vi: (count: number, first: string) => `Có ${count} thông báo mới. ${first}`,
  en: (count: number, first: string) => `${count} new notices. ${first}`,
}

/** One notification however many notices: the latest in words, the others by their number. */
export const payloadOf = (
  notices: readonly [Said, ...Said[]],
  language: 'vi' | 'en',
  tag: string,
): PushPayload => {
  const latest = notices.at(-1) ?? notices[0]
  const count = notices.length
  const words = latest[language]
  return {
    title: 'Tổng Kết',
    body: cut(count === 1 ? words : several[language](count, words)),
    path: count === 1 ? latest.path : '/thong-bao',
    tag,
  }
}
