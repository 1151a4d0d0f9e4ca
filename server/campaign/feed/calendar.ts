import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Dated } from './queries.ts'

const hour = 3_600_000
const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77)}…`)

/**
 * The duties of a unit as a calendar: each ends at its last accepted instant, in UTC, so that every program shows it
 * rightly in its own zone. The same duty keeps its identity when its date moves; what is owed no longer is called off,
 * since programs that merge keep what they once read, and a duty that comes back comes with a higher sequence.
 */
export const calendarOf = (duties: readonly Dated[], unitName: string, now: Date): string => {
  const calendar = ical({
    name: `Tổng Kết – ${unitName}`,
    prodId: { company: 'Tổng Kết', product: 'Lịch nhiệm vụ', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const duty of duties) {
    const text = duty.text.replace(/\s+/g, ' ').trim()
    const event = calendar.createEvent({
      id: `${duty.campaignId}-${duty.assignmentId}@tongket`,
      stamp: now,
      sequence: duty.sequence,
      status: duty.owed ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      start: new Date(duty.dueAt.getTime() - hour),
      end: duty.dueAt,
      summary: `${duty.owed ? 'Hạn' : 'Không còn phải làm'}: ${duty.section} ${shortened(text)}`,
      description: `${duty.campaignName}\n${duty.section} ${text}${duty.extended ? '\nĐã gia hạn.' : ''}`,
    })
    if (duty.owed) event.createAlarm({ type: ICalAlarmType.display, trigger: 24 * 3600 })
  }
  return calendar.toString()
}
