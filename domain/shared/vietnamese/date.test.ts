import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../calendar/index.ts'
import { formatDate, formatDateInWords, parseDateTyped } from './index.ts'

/** A Wednesday. */
const today = '2023-04-05'

test.each([
  ['2023-04-05', '05/4/2023', 'ngày 05 tháng 4 năm 2023'],
  ['2023-02-28', '28/02/2023', 'ngày 28 tháng 02 năm 2023'],
  ['2023-12-01', '01/12/2023', 'ngày 01 tháng 12 năm 2023'],
  ['2023-03-10', '10/3/2023', 'ngày 10 tháng 3 năm 2023'],
])('%s is printed %s', (day, short, long) => {
  expect(formatDate(day)).toBe(short)
  expect(formatDateInWords(day)).toBe(long)
})

test.each([
  ['5/4', '2023-04-05'],
  ['05/04/2023', '2023-04-05'],
  ['5.4.2023', '2023-04-05'],
  ['5-4-23', '2023-04-05'],
  ['2023-04-05', '2023-04-05'],
  ['ngày 15 tháng 4 năm 2024', '2024-04-15'],
  ['15 tháng 4', '2023-04-15'],
  ['hôm nay', '2023-04-05'],
  ['Mai', '2023-04-06'],
  ['ngay mai', '2023-04-06'],
  ['ngày kia', '2023-04-07'],
  ['hôm qua', '2023-04-04'],
  ['+3', '2023-04-08'],
  ['-5', '2023-03-31'],
  ['thứ hai', '2023-04-10'],
  ['thứ tư', '2023-04-12'],
  ['thứ năm tới', '2023-04-06'],
  ['chủ nhật', '2023-04-09'],
  ['T7', '2023-04-08'],
  ['  29/2/2024 ', '2024-02-29'],
])('%j typed on Wednesday 05/4/2023 is %s', (typed, day) => {
  expect(parseDateTyped(typed, today)).toEqual({ ok: true, value: day })
})

test.each(['31/4', '29/2/2023', '4/15/2023', '0/4', '', 'tháng tư', '5/4/2023/1', '12345'])(
  '%j is refused with a reason',
  typed => {
    const parsed = parseDateTyped(typed, today)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.reason.vi.length).toBeGreaterThan(10)
  },
)

test('what is printed can be typed', () => {
  const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(dayFromNumber)
  fc.assert(
    fc.property(day, day, (on, now) => {
      expect(parseDateTyped(formatDate(on), now)).toEqual({ ok: true, value: on })
      expect(parseDateTyped(formatDateInWords(on), now)).toEqual({ ok: true, value: on })
    }),
  )
})
