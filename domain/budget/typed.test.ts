import { describe, expect, test } from 'vitest'
import { allocationFaults, appraisalFaults } from './judging.ts'
import { estimateLine } from './schema.ts'
import { isBlock, missingIn, pastedRows, readTyped, type TypedLine } from './typed.ts'

const typed: TypedLine = {
  work: 'conference',
  content: 'Thuê hội trường',
  measure: 'ngày',
  quantity: '1,50',
  unitPrice: '12.000.000',
  basis: 'Báo giá',
}

describe('a typed line', () => {
  test('is read the Vietnamese way, in the form that the contract takes', () => {
    const { line, faults } = readTyped(typed)
    expect(faults).toEqual([])
    expect(line).toMatchObject({ quantity: '1.5', unitPrice: '12000000' })
    expect(estimateLine.safeParse(line).success).toBe(true)
    expect(missingIn(line)).toEqual([])
  })

  test.each([
    ['quantity', '1.5'],
    ['quantity', '0'],
    ['quantity', '-2'],
    ['quantity', '1,2345'],
    ['quantity', 'hai'],
    ['quantity', '1.000.000.000'],
    ['unitPrice', '0'],
    ['unitPrice', '1,5'],
    ['unitPrice', '1,500,000'],
    ['unitPrice', '1.000.000.000.000.000'],
    ['content', 'a'.repeat(501)],
    ['basis', 'a'.repeat(501)],
  ] as const)('%s %s is refused beside its field', (field, value) => {
    expect(readTyped({ ...typed, [field]: value }).faults.map(fault => fault.field)).toEqual([field])
  })

  test('says that a đồng would break', () => {
    const { line, faults } = readTyped({ ...typed, quantity: '0,333', unitPrice: '1.001' })
    expect(faults.map(({ field }) => field)).toEqual(['quantity'])
    expect(missingIn(line).map(({ field }) => field)).toEqual(['quantity'])
  })

  test('may be empty in a draft, and then says all that is missing', () => {
    const empty = { ...typed, content: '', measure: ' ', quantity: '', unitPrice: '', basis: '' }
    const { line, faults } = readTyped(empty)
    expect(faults).toEqual([])
    expect(missingIn(line)).toHaveLength(5)
  })
})

describe('a block from a spreadsheet', () => {
  test('fills lines from the column it is pasted into', () => {
    expect(pastedRows('bộ\t200\nbộ\t300\n', 'measure')).toEqual([
      { measure: 'bộ', quantity: '200' },
      { measure: 'bộ', quantity: '300' },
    ])
  })

  test('with the amounts in it leaves them out, and keeps words in their place', () => {
    const withAmount = 'In tài liệu\tbộ\t200\t45.000\t9.000.000\tBáo giá'
    const without = 'In tài liệu\tbộ\t200\t45.000\tBáo giá'
    expect(pastedRows(withAmount, 'content')).toEqual(pastedRows(without, 'content'))
    expect(pastedRows('45.000\t9.000.000', 'unitPrice')).toEqual([{ unitPrice: '45.000' }])
  })

  test('is told from a word with a line break at its end', () => {
    expect(isBlock('bộ\r\n')).toBe(false)
    expect(isBlock('bộ\t2')).toBe(true)
    expect(isBlock('bộ\nbộ')).toBe(true)
  })
})

describe('an appraisal', () => {
  const line = { position: 0, amount: '100', accepted: '100', reason: '' }
  test('needs every line, and a reason where it differs', () => {
    expect(appraisalFaults([line])).toEqual([])
    expect(appraisalFaults([{ ...line, accepted: null }])).toHaveLength(1)
    expect(appraisalFaults([{ ...line, accepted: '99', reason: 'quá cao' }])).toHaveLength(1)
    expect(appraisalFaults([{ ...line, accepted: '99', reason: 'vượt định mức chi' }])).toEqual([])
    expect(appraisalFaults([{ ...line, accepted: '101' }])).toHaveLength(1)
  })
})

describe('an allocation', () => {
  const sound = {
    lines: [
      { position: 0, accepted: '100' },
      { position: 1, accepted: '50' },
    ],
    grants: [
      { position: 0, granted: '100' },
      { position: 1, granted: '0' },
    ],
    sources: [{ source: 'province', amount: '100' }],
    reason: '',
  }
  const paths = (allocation: typeof sound) => allocationFaults(allocation).map(({ path }) => path)
  test('adds up by line and by source', () => {
    expect(paths(sound)).toEqual([])
    expect(paths({ ...sound, sources: [{ source: 'province', amount: '99' }] })).toEqual(['sources'])
    const twice = [
      { source: 'province', amount: '50' },
      { source: 'province', amount: '50' },
    ]
    expect(paths({ ...sound, sources: twice })).toEqual(['sources'])
  })
  test('names each line once', () => {
    expect(paths({ ...sound, grants: [{ position: 0, granted: '100' }] })).toEqual(['grants'])
    const doubled = [
      { position: 0, granted: '50' },
      { position: 0, granted: '50' },
    ]
    expect(paths({ ...sound, grants: doubled })).toEqual(['grants'])
  })
  test('goes beyond the appraisal only with a reason', () => {
    const beyond = {
      ...sound,
      grants: [
        { position: 0, granted: '101' },
        { position: 1, granted: '0' },
      ],
      sources: [{ source: 'province', amount: '101' }],
    }
    expect(paths(beyond)).toEqual(['reason'])
    expect(paths({ ...beyond, reason: 'giá thuê tăng từ tháng 4' })).toEqual([])
  })
})
