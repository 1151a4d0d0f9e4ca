import { isLate } from '../../shared/calendar/index.ts'

/** One receiver on the way. Instants are ISO 8601. */
export interface Stop {
  readonly receiverUnitId: number
  readonly receivedAt: string | null
}

export interface StopStanding extends Stop {
  /** Since when it lies with this receiver; null before it is sent, or before the one ahead handed it on. */
  readonly waitingSince: string | null
  /** Received after the duty's last instant, or not received although it has passed. */
  readonly late: boolean
  readonly lateBySeconds: number
}

const secondsPast = (until: string, dueAt: string): number =>
  Math.floor(Date.parse(until) / 1000) - Math.floor(Date.parse(dueAt) / 1000)

interface Sent {
  /** When it was handed in; null where it is not on its way. */
  readonly sentAt: string | null
  readonly dueAt: string | null
  readonly inOrder: boolean
}

/** Where something is on its way: with all receivers at once, or with one after the other. */
export const standingOfRoute = (stops: readonly Stop[], sent: Sent, now: Date): StopStanding[] => {
  const { sentAt, dueAt, inOrder } = sent
  return stops.map((stop, at) => {
    const ahead = inOrder && at > 0 ? (stops[at - 1]?.receivedAt ?? null) : sentAt
    const waitingSince = sentAt === null ? null : ahead
    const until = stop.receivedAt ?? now.toISOString()
    const late = dueAt !== null && isLate(until, dueAt)
    return { ...stop, waitingSince, late, lateBySeconds: late ? secondsPast(until, dueAt) : 0 }
  })
}

/** The instant of the last receipt: only then is it delivered. Null while one is missing, or where there is no stop. */
export const arrivedAt = (stops: readonly Stop[]): string | null => {
  const receipts = stops.flatMap(({ receivedAt }) => receivedAt ?? [])
  if (stops.length === 0 || receipts.length < stops.length) return null
  return receipts.reduce((one, other) => (Date.parse(other) > Date.parse(one) ? other : one))
}
