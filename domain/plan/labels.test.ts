import { describe, expect, it } from 'vitest'
import { labelOf } from './labels.ts'

describe('labels', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['HI. NỘI DUNG', 'roman', 'HI'],
    ['1. Sở Nội vụ', 'number', '1'],
    ['2.1.3. Nội dung', 'number', '2.1.3'],
    ['2.1 Tổ chức họp', 'number', '2.1'],
    ['a) Rà soát', 'point', 'a'],
    ['(b) Rà soát', 'point', 'b'],
    ['1) Rà soát', 'point', '1'],
    ['- Xây dựng', 'dash', '-'],
    ['+ Danh sách', 'plus', '+'],
    ['* Ghi chú', 'star', '*'],
    ['Phần thứ nhất', 'part', 'Phần thứ nhất'],
    ['Phần II. NHIỆM VỤ', 'part', 'Phần II'],
    ['Bước 2: Thẩm định', 'point', 'Bước 2'],
  ])('reads %s as %s', (text, kind, printed) => {
    expect(labelOf(text)).toMatchObject({ kind, printed })
  })

  it.each([
    '28/12/2017 của Bộ',
    '2020. tiếp theo',
    '100% đơn vị',
    '03/2024/TT-BNV',
    'Sở Nội vụ chủ trì',
    'XI. khóa',
  ])('reads no label in %s', text => {
    expect(labelOf(text)).toBeNull()
  })

  it('forgives a speck before the sign', () => {
    expect(labelOf('_- Lập danh sách')?.kind).toBe('dash')
    expect(labelOf('.4. Thời gian')?.value).toEqual([4])
  })
})
