import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../shared/calendar/index.ts'
import { letterOf } from './digest.ts'
import { afterTry, carriageOf, defaultMailRules, digestDay, earliestSending, isChase } from './mailing.ts'

const at = (day: string, time: string) => `${day}T${time}+07:00`
const earliest = (now: string, rules = {}) =>
  Date.parse(earliestSending(now, { ...defaultMailRules, ...rules }, defaultCalendar))
const digest = (now: string, rules = {}) => digestDay(now, { ...defaultMailRules, ...rules }, defaultCalendar)

describe('when a letter may leave', () => {
  test('by day at once; in the night at its end, to the second', () => {
    for (const time of ['06:00:00', '20:59:59'])
      expect(earliest(at('2023-04-11', time))).toBe(Date.parse(at('2023-04-11', time)))
    expect(earliest(at('2023-04-11', '05:59:59'))).toBe(Date.parse(at('2023-04-11', '06:00:00')))
    expect(earliest(at('2023-04-11', '21:00:00'))).toBe(Date.parse(at('2023-04-12', '06:00:00')))
  })

  test('not on days off: from Friday night to Monday morning, and over Tết', () => {
    expect(earliest(at('2023-04-14', '21:00:00'))).toBe(Date.parse(at('2023-04-17', '06:00:00')))
    expect(earliest(at('2023-04-15', '10:00:00'))).toBe(Date.parse(at('2023-04-17', '06:00:00')))
    expect(earliest(at('2023-01-19', '22:00:00'))).toBe(Date.parse(at('2023-01-27', '06:00:00')))
    const everyDay = { onDaysOff: true }
    expect(earliest(at('2023-04-15', '10:00:00'), everyDay)).toBe(Date.parse(at('2023-04-15', '10:00:00')))
  })

  test('a quiet time at noon, and none at all', () => {
    const noon = { quietFrom: '11:30', quietTo: '13:00' }
    expect(earliest(at('2023-04-11', '11:30:00'), noon)).toBe(Date.parse(at('2023-04-11', '13:00:00')))
    expect(earliest(at('2023-04-11', '13:00:00'), noon)).toBe(Date.parse(at('2023-04-11', '13:00:00')))
    expect(earliest(at('2023-04-15', '12:00:00'), noon)).toBe(Date.parse(at('2023-04-17', '00:00:00')))
    const none = { quietFrom: '00:00', quietTo: '00:00' }
    expect(earliest(at('2023-04-11', '00:00:00'), none)).toBe(Date.parse(at('2023-04-11', '00:00:00')))
  })
})

test('a digest is gathered from its minute on, on working days', () => {
  expect(digest(at('2023-04-11', '08:14:59'))).toBeNull()
  expect(digest(at('2023-04-11', '08:15:00'))).toBe('2023-04-11')
  expect(digest(at('2023-04-15', '09:00:00'))).toBeNull()
  expect(digest(at('2023-04-15', '09:00:00'), { onDaysOff: true })).toBe('2023-04-15')
})

describe('where a notice goes', () => {
  const fresh = { kind: 'report.submit', read: false, settled: false }
  const person = { hasAddress: true, wantsMail: true }
  test('to the letter, unless it is settled, read, or there is no way', () => {
    expect(carriageOf(fresh, person, true)).toBe('mailed')
    expect(carriageOf({ ...fresh, settled: true, read: true }, person, true)).toBe('settled')
    expect(carriageOf({ ...fresh, read: true }, person, true)).toBe('read')
    expect(carriageOf(fresh, person, false)).toBe('unconfigured')
    expect(carriageOf(fresh, { ...person, hasAddress: false }, true)).toBe('noAddress')
  })

  test('a choice is heeded, but nobody escapes what is overdue', () => {
    const without = { ...person, wantsMail: false }
    expect(carriageOf(fresh, without, true)).toBe('declined')
    expect(carriageOf({ ...fresh, kind: 'reminder.before' }, without, true)).toBe('declined')
    expect(carriageOf({ ...fresh, kind: 'reminder.overdue' }, without, true)).toBe('mailed')
    expect(['reminder.escalate', 'chase.issue', 'reminder.due', 'report.chase'].map(isChase)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

test('after a try: only what was refused for now, or not spoken of, is tried again', () => {
  const now = at('2023-04-11', '09:00:00')
  const after = (outcome: Parameters<typeof afterTry>[0], attempts = 0) => {
    const { notBefore, ...rest } = afterTry(outcome, attempts, now, defaultMailRules, defaultCalendar)
    return { ...rest, wait: (Date.parse(notBefore) - Date.parse(now)) / 60_000 }
  }
  expect(after('sent')).toEqual({ state: 'sent', attempts: 1, wait: 0 })
  expect(after('refused')).toEqual({ state: 'refused', attempts: 1, wait: 0 })
  expect(after('unclear')).toEqual({ state: 'unclear', attempts: 1, wait: 0 })
  expect(after('dropped')).toEqual({ state: 'dropped', attempts: 1, wait: 0 })
  expect(after('unavailable', 3)).toEqual({ state: 'queued', attempts: 3, wait: 5 })
  expect([0, 1, 2, 3].map(attempts => after('later', attempts).wait)).toEqual([5, 15, 60, 240])
  // Twelve hours on it is night: not before the morning.
  expect(after('later', 4)).toEqual({ state: 'queued', attempts: 5, wait: 21 * 60 })
  expect(after('later', 5)).toEqual({ state: 'refused', attempts: 6, wait: 0 })
})

describe('the letter', () => {
  const one = { vi: 'Còn 3 ngày <b>', en: '3 days left', path: '/viec-cua-toi?a=1&b=2' }
  const digestOf = { name: 'Trần Văn Báo Cáo', language: 'vi' as const, baseUrl: 'https://a.example' }

  test('of one notice says it in its subject; of several their number', () => {
    expect(letterOf({ ...digestOf, notices: [one] }).subject).toBe('Tổng Kết: Còn 3 ngày <b>')
    expect(letterOf({ ...digestOf, notices: [one, one] }).subject).toBe('Tổng Kết: 2 thông báo')
    const long = { ...one, vi: 'x'.repeat(71) }
    expect(letterOf({ ...digestOf, notices: [long] }).subject).toBe(`Tổng Kết: ${'x'.repeat(70)}…`)
  })

  test('has working links in both forms, and none where nobody said where the product is', () => {
    const { text, html } = letterOf({ ...digestOf, notices: [one] })
    expect(text).toContain('https://a.example/viec-cua-toi?a=1&b=2')
    expect(html).toContain('href="https://a.example/viec-cua-toi?a=1&#38;b=2"')
    expect(html).not.toContain('<b>')
    const bare = letterOf({ ...digestOf, baseUrl: null, notices: [one] })
    expect(`${bare.text}${bare.html}`).not.toContain('href')
  })

  test('speaks the person’s language', () => {
    const english = letterOf({ ...digestOf, language: 'en', notices: [one] })
    expect(english.text).toContain('Dear Trần Văn Báo Cáo')
    expect(english.text).toContain('3 days left')
  })
})
