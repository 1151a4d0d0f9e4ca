import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { owedBy } from '../queries.ts'

type Owed = Awaited<ReturnType<typeof owedBy>>[number]

const hour = 3_600_000
const handedIn = new Set(['delivered', 'done'])
const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77)}…`)

/**
 * The open duties of a unit as a calendar: each ends at its last accepted instant, in UTC, so that every program shows
 * it rightly in its own zone. The same duty keeps its identity when its date moves.
 */
export const calendarOf = (owed: readonly Owed[], unitName: string, now: Date): string => {
  const calendar = ical({
    name: `Tổng Kết – ${unitName}`,
    prodId: { company: 'Tổng Kết', product: 'Lịch nhiệm vụ', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const duty of owed) {
    if (duty.dueAt === null || handedIn.has(duty.state)) continue
    const text = duty.text.replace(/\s+/g, ' ').trim()
    const event = calendar.createEvent({
      id: `${duty.campaignId}-${duty.assignmentId}@tongket`,
      stamp: now,
      start: new Date(duty.dueAt.getTime() - hour),
      end: duty.dueAt,
      summary: `Hạn: ${duty.section} ${shortened(text)}`,
      description: `${duty.campaignName}\n${duty.section} ${text}${duty.extendedTo === null ? '' : '\nĐã gia hạn.'}`,
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: 24 * 3600 })
  }
  return calendar.toString()
}
