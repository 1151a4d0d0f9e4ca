import { weekday } from '../../shared/calendar/index.ts'
import { folded } from '../../shared/vietnamese/index.ts'
import { printed, type Rule, remark, shortened } from './inspection.ts'

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const spoken: Readonly<Record<string, number>> = {
  'chu nhat': 0,
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tu: 3,
  '4': 3,
  nam: 4,
  '5': 4,
  sau: 5,
  '6': 5,
  bay: 6,
  '7': 6,
}
const inside = /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))\b/
const rightAfter = /^,? ?\((?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))\)/

/** A weekday printed beside a date that falls on another day. */
export const wrongWeekday: Rule = ({ dues, text, lineAt }) =>
  dues.flatMap(reading => {
    if (reading.dueOn === null || (reading.startOn !== null && reading.startOn !== reading.dueOn)) return []
    const after = rightAfter.exec(folded(text.slice(reading.end, reading.end + 16)))
    const match = inside.exec(folded(reading.dueText)) ?? after
    const said = spoken[match?.[1] ?? match?.[2] ?? '']
    const actual = weekday(reading.dueOn)
    if (said === undefined || said === actual) return []
    return [
      remark({
        rule: 'wrongWeekday',
        severity: 'warning',
        line: lineAt(reading.start),
        quote: reading.dueText,
        what: `“${shortened(reading.dueText)}”: ngày ${printed(reading.dueOn)} là ${names[actual]}, không phải ${names[said]}.`,
        why: 'Người nhận không biết theo thứ hay theo ngày.',
        todo: 'Sửa lại thứ hoặc ngày.',
      }),
    ]
  })
