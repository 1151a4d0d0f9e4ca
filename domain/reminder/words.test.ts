import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../shared/calendar/index.ts'
import { at, dueAt, secondBefore } from './ladder.fixture.ts'
import { defaultLadder, standingAt } from './ladder.ts'
import { spokenWords, unknownNames } from './words.ts'

describe('the words', () => {
  const spoken = {
    unit: 'Huyện Núi Xanh',
    section: 'II.1',
    duty: 'Xây dựng báo cáo',
    campaign: 'Tổng kết',
    dueAt,
  }
  const say = (now: string, change: Partial<typeof spoken> = {}) =>
    spokenWords(defaultLadder, { ...spoken, ...change }, defaultCalendar, now)

  test('count the days that are left when they are said, not those of the step', () => {
    expect(say(at('2023-04-10'))).toEqual({
      vi: 'Còn 3 ngày làm việc là đến hạn 13/4/2023: mục II.1 Xây dựng báo cáo',
      en: '3 working days left until 13/4/2023: II.1 Xây dựng báo cáo',
    })
    expect(say(at('2023-04-11')).vi).toContain('Còn 2 ngày')
    expect(say(at('2023-04-17')).vi).toContain('Đã quá hạn 13/4/2023 2 ngày làm việc')
    expect(say(at('2023-04-14', '00:00:00')).vi).toContain('1 ngày làm việc')
  })

  test('speak of one day in the singular, in English too, and of eleven and twenty-one in the plural', () => {
    expect(say(at('2023-04-12')).en).toContain('1 working day left until')
    expect(say(at('2023-04-11')).en).toContain('2 working days left until')
    expect(say(at('2023-04-14', '08:00:00')).en).toContain('1 working day; please')
    expect(say(at('2023-03-29')).en).toContain('11 working days left until')
    expect(say(at('2023-03-15')).en).toContain('21 working days left until')
  })

  test('name only what a reminder knows, in either form', () => {
    expect(unknownNames('{left} {left|day|days} {lef|day|days} {who}')).toEqual(['lef', 'who'])
  })

  test('turn in the second after the last one', () => {
    expect(standingAt(dueAt, defaultCalendar, secondBefore(at('2023-04-13', '00:00:00')))).toBe('before')
    expect(standingAt(dueAt, defaultCalendar, at('2023-04-13', '00:00:00'))).toBe('due')
    expect(standingAt(dueAt, defaultCalendar, at('2023-04-13', '23:59:59'))).toBe('due')
    expect(standingAt(dueAt, defaultCalendar, at('2023-04-14', '00:00:00'))).toBe('overdue')
    const sunday = '2023-04-16T16:59:59.000Z'
    expect(standingAt(sunday, defaultCalendar, at('2023-04-13', '23:59:59'))).toBe('before')
    expect(standingAt(sunday, defaultCalendar, at('2023-04-14'))).toBe('due')
  })

  test('on a weekend after the day nobody is a whole working day late', () => {
    const friday = '2023-04-14T16:59:59.000Z'
    expect(say(at('2023-04-15'), { dueAt: friday }).vi).toContain('chưa đến 1 ngày làm việc')
    expect(say(at('2023-04-15'), { dueAt: friday }).en).toContain('less than 1 working day;')
  })

  test('name the hour where one is due, and cut a long duty at a word', () => {
    expect(say(at('2023-04-10'), { dueAt: '2023-04-13T03:30:00.000Z' }).vi).toContain('10:30 13/4/2023')
    const long = say(at('2023-04-10'), { duty: 'nhiệm vụ '.repeat(30) }).vi
    expect(long.endsWith(' …')).toBe(true)
    expect(long.length).toBeLessThan(230)
  })

  test('leave a name they do not know as it stands, and tell it beforehand', () => {
    expect(unknownNames('Hạn {due}, {nguoi} và {unit}')).toEqual(['nguoi'])
    expect(unknownNames('Hạn {due}')).toEqual([])
  })
})
