import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addedDuty,
  changedDuty,
  type Duty,
  type DutyContext,
  differingDues,
  dueByWords,
  leftInWords,
  leftOf,
  mergedDuty,
  passagesOf,
  printedDay,
  splitDuty,
} from './index.ts'

const text = 'I. VIỆC\nSở A lập dự toán; Sở A trình UBND tỉnh trước ngày 15/4/2023.\nII. HẾT\nLời kết.'
const context: DutyContext = {
  text,
  sections: [
    { label: 'I', title: 'VIỆC', line: 1, start: 0, end: 68 },
    { label: 'II', title: 'HẾT', line: 3, start: 68, end: text.length },
  ],
  issuedOn: '2023-03-20',
}
const start = text.indexOf('Sở A')
const end = text.indexOf('.\nII')

const duty: Duty = {
  section: 'I',
  start,
  end,
  text: text.slice(start, end),
  role: 'lead',
  assignees: ['Sở A'],
  coordinators: [],
  deliverable: null,
  dueOn: '2023-04-15',
  dueText: 'trước ngày 15/4/2023',
  dueRelation: 'before',
  recipients: [],
  quantity: null,
  condition: null,
  confidence: 0.8,
}
const middle = text.indexOf('Sở A trình')
const parts = [
  { start, end: middle },
  { start: middle, end },
]

describe('split and merge', () => {
  test('parts cover the duty, keep its parties, and read their own dates', () => {
    const [first, second] = splitDuty({ ...duty, dueOn: null, dueText: null }, parts, context)
    expect(first).toMatchObject({ text: 'Sở A lập dự toán;', dueOn: null, assignees: ['Sở A'] })
    expect(second).toMatchObject({ dueOn: '2023-04-15', dueRelation: 'before' })
  })

  test('merging the parts again gives the words back', () => {
    expect(mergedDuty(splitDuty(duty, parts, context), [], context)).toMatchObject({
      start,
      end,
      text: duty.text,
    })
  })

  test('parts outside the duty, overlapping or in another order are refused', () => {
    expect(() => splitDuty(duty, [{ start: start - 1, end: middle }], context)).toThrow('plan.partsOutside')
    expect(() => splitDuty(duty, [...parts].reverse(), context)).toThrow('plan.partsOutside')
  })

  test('of different dates none is passed over: they are refused until a person says which', () => {
    const [first, second] = splitDuty(
      { ...duty, dueOn: null, dueText: 'thường xuyên', dueRelation: null },
      parts,
      context,
    )
    if (first === undefined || second === undefined) throw new Error('two parts')
    expect(differingDues([second, first]).map(({ dueOn, dueText }) => dueOn ?? dueText)).toEqual([
      'thường xuyên',
      '2023-04-15',
    ])
    expect(() => mergedDuty([first, second], [], context)).toThrow('plan.mergeDues')
    expect(mergedDuty([first, second], [], context, first)).toMatchObject({
      dueOn: null,
      dueText: 'thường xuyên',
    })
    expect(mergedDuty([first, second], [], context, second).dueOn).toBe('2023-04-15')
    expect(dueByWords([first, second], context)).toBe(second)
    expect(dueByWords([first, { ...second, dueOn: '2023-05-01' }], context)).toBeNull()
  })

  test('a date beside none, the same date twice, or said in other words of the same sort, is no choice', () => {
    const none = { ...duty, dueOn: null, dueText: null, dueRelation: null }
    expect(differingDues([none, duty])).toEqual([duty])
    expect(differingDues([duty, { ...duty, dueText: 'trước 15/4' }])).toHaveLength(1)
    expect(differingDues([duty, { ...duty, dueRelation: 'on' }])).toHaveLength(2)
  })

  test('duties with another between them are not merged', () => {
    const [first, second] = splitDuty(duty, parts, context)
    const between = { start: middle - 2, end: middle + 2 }
    expect(first && second && (() => mergedDuty([first, second], [between], context))).toThrow(
      'plan.mergeApart',
    )
  })
})

describe('a change', () => {
  test('of the span brings the words and the section with it', () => {
    const at = text.indexOf('Lời kết')
    expect(changedDuty(duty, { start: at, end: at + 7 }, context)).toMatchObject({
      text: 'Lời kết',
      section: 'II',
    })
  })

  test('to a day before the plan is refused, in the plan’s way of writing days', () => {
    expect(() => changedDuty(duty, { dueOn: '2023-03-19' }, context)).toThrow('plan.dueBeforeIssue')
    expect(printedDay('2023-04-05')).toBe('05/4/2023')
    expect(printedDay('2023-02-15')).toBe('15/02/2023')
  })

  test('never leaves a duty whose words are not those of its span', () => {
    const offset = fc.integer({ min: -2, max: text.length + 2 })
    fc.assert(
      fc.property(offset, offset, (from, to) => {
        try {
          const after = addedDuty({ start: from, end: to }, [duty], context)
          expect(text.slice(after.start, after.end)).toBe(after.text)
          expect(after.text.trim()).toBe(after.text)
        } catch (error) {
          expect(error).toHaveProperty('message', 'plan.spanOutside')
        }
      }),
    )
  })

  test('a duty added by hand takes its date from its words and its parties from the duty before it', () => {
    const added = addedDuty({ start: middle, end }, [duty], context)
    expect(added).toMatchObject({ assignees: ['Sở A'], dueOn: '2023-04-15', section: 'I' })
  })
})

describe('nothing is passed over', () => {
  const coverage = [0, start, end + 1, text.length].slice(0, -1).map((from, at) => ({
    clause: 'I',
    start: from,
    end: [start, end + 1, text.length][at] ?? 0,
    is: 'other' as const,
    obligations: [],
  }))
  const standing = (state: 'proposed' | 'confirmed' | 'dropped') => ({ ...duty, state, amendmentId: null })

  test('a passage is settled by its duties or by having been read', () => {
    const of = (state: 'proposed' | 'dropped', read: number[]) =>
      passagesOf(text, coverage, [standing(state)], new Set(read)).map(each => each.standing)
    expect(of('proposed', [])).toEqual(['unread', 'proposed', 'unread'])
    expect(of('dropped', [0])).toEqual(['read', 'bound', 'unread'])
  })

  test('what is left is counted and said in both languages, and nothing is said when nothing is', () => {
    const passages = passagesOf(text, coverage, [standing('proposed')], new Set([0]))
    const left = leftOf(passages, [{ ...standing('proposed'), parties: [], mergedInto: null }])
    expect(left).toEqual({ passages: 3, unread: 1, obligations: 1, proposed: 1, unresolved: 1 })
    expect(leftInWords(left)).toEqual({
      vi: 'còn 1 đoạn chưa đọc và 1 nhiệm vụ chưa xác nhận hoặc loại',
      en: '1 passage not read and 1 duty neither confirmed nor dropped left',
    })
    expect(leftInWords({ ...left, unread: 0, proposed: 0 })).toBeNull()
  })
})
