import { addDays, dayOfInstant, dayStatus, type WorkCalendar } from '../shared/calendar/index.ts'

/** When letters leave the house; times of day are 'HH:mm'. */
export interface MailRules {
  /** From this time a person's digest of the day is gathered. */
  readonly digestAt: string
  /** Nothing leaves between these times; the night may go over midnight. */
  readonly quietFrom: string
  readonly quietTo: string
  readonly onDaysOff: boolean
}

export const defaultMailRules: MailRules = {
  digestAt: '08:15',
  quietFrom: '21:00',
  quietTo: '06:00',
  onDaysOff: false,
}

const zone = 7 * 3_600_000

const timeOf = (at: string): string => new Date(Date.parse(at) + zone).toISOString().slice(11, 16)

const instant = (day: string, time: string): string => `${day}T${time}:00+07:00`

/** A night may begin on the day before; where both times are one there is no quiet. */
const isQuiet = (time: string, { quietFrom, quietTo }: MailRules): boolean =>
  quietFrom <= quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo

/** The first instant from `now` on at which a letter may leave; `now` itself where it may. */
export const earliestSending = (now: string, rules: MailRules, calendar: WorkCalendar): string => {
  const time = timeOf(now)
  const today = dayOfInstant(now)
  const open = (day: string): boolean => rules.onDaysOff || dayStatus(day, calendar).working
  const quiet = isQuiet(time, rules)
  if (!quiet && open(today)) return now
  const morning = isQuiet('00:00', rules) ? rules.quietTo : '00:00'
  if (quiet && time < rules.quietTo && open(today)) return instant(today, rules.quietTo)
  let day = addDays(today, 1)
  while (!open(day)) day = addDays(day, 1)
  return instant(day, morning)
}

/** The day whose digest may be gathered now; null before its time and on a day on which none is sent. */
export const digestDay = (now: string, rules: MailRules, calendar: WorkCalendar): string | null => {
  const today = dayOfInstant(now)
  if (timeOf(now) < rules.digestAt) return null
  return rules.onDaysOff || dayStatus(today, calendar).working ? today : null
}

/** Minutes until a letter that was refused for now is tried again; null once it was tried often enough. */
const retryAfter = (attempts: number): number | null => [5, 15, 60, 240, 720][attempts - 1] ?? null

export type Carriage = 'mailed' | 'unconfigured' | 'noAddress' | 'declined' | 'read' | 'settled'

/** Channels may be chosen; a chase reaches whoever has an address. */
export const isChase = (kind: string): boolean =>
  kind === 'reminder.overdue' || kind === 'reminder.escalate' || kind.startsWith('chase.')

/** Where a notice goes when the digest of its person is gathered. */
export const carriageOf = (
  notice: {
    readonly kind: string
    readonly read: boolean
    /** A reminder of a duty that was handed in meanwhile, or whose date was moved. */
    readonly settled: boolean
  },
  person: { readonly hasAddress: boolean; readonly wantsMail: boolean },
  configured: boolean,
): Carriage => {
  if (notice.settled) return 'settled'
  if (notice.read) return 'read'
  if (!configured) return 'unconfigured'
  if (!person.hasAddress) return 'noAddress'
  return person.wantsMail || isChase(notice.kind) ? 'mailed' : 'declined'
}

export type LetterState = 'queued' | 'sent' | 'refused' | 'unclear' | 'dropped'

/** Minutes until a server that could not be reached is tried again; the letter was not spoken of, so it counts for nothing. */
const unreachedFor = 5

const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/**
 * What becomes of a letter after a try. Only what was refused for now, or was not spoken of, is tried again: where
 * it is unclear whether the server took it, it is never sent twice.
 */
export const afterTry = (
  outcome: 'sent' | 'later' | 'refused' | 'unclear' | 'unavailable' | 'dropped',
  attempts: number,
  now: string,
  rules: MailRules,
  calendar: WorkCalendar,
): { readonly state: LetterState; readonly attempts: number; readonly notBefore: string } => {
  const again = (minutes: number) => earliestSending(later(now, minutes), rules, calendar)
  if (outcome === 'unavailable') return { state: 'queued', attempts, notBefore: again(unreachedFor) }
  const counted = attempts + 1
  if (outcome !== 'later') return { state: outcome, attempts: counted, notBefore: now }
  const minutes = retryAfter(counted)
  if (minutes === null) return { state: 'refused', attempts: counted, notBefore: now }
  return { state: 'queued', attempts: counted, notBefore: again(minutes) }
}
