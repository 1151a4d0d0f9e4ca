import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, textOf } from './content.ts'
import { splitDocument } from './split.ts'

const section = (label: string, title: string) => ({ label, title, guidance: '', required: true })
const sections = [
  section('1', 'Tham mưu, chỉ đạo và kiểm tra'),
  section('2', 'Ban Chỉ đạo và chế độ giao ban'),
  section('3', 'Tuyên truyền, vận động'),
]
const line = (text: string): Block => ({ kind: 'paragraph', text })
const table: Block = {
  kind: 'table',
  rows: [
    ['Năm', 'Số buổi'],
    ['2022', '15'],
  ],
}
const split = (...blocks: Block[]) =>
  splitDocument(blocks, sections).map(({ section: into, blocks: own }) => [into, own.length])

describe('a unit’s own report', () => {
  it('is split along headings that say the same in other words, case or numbers', () => {
    expect(
      split(
        line('ỦY BAN NHÂN DÂN HUYỆN NÚI XANH'),
        line('I. CÔNG TÁC THAM MƯU, CHỈ ĐẠO, KIỂM TRA'),
        line('1. Huyện đã ban hành 12 văn bản.'),
        line('II. Về Ban Chỉ đạo, chế độ giao ban'),
        line('Ban Chỉ đạo được kiện toàn ba lần.'),
        line('III. Công tác tuyên truyền, vận động'),
        table,
      ),
    ).toEqual([
      [null, 1],
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ])
  })

  it('keeps what it cannot place apart: a heading of the unit’s own, and the signature', () => {
    expect(
      split(
        line('1. Tuyên truyền, vận động'),
        line('Đã tổ chức 15 buổi.'),
        line('2. Đặc điểm tình hình của huyện'),
        line('Huyện có 20 xã.'),
        line('Nơi nhận:'),
        line('- Như trên;'),
      ),
    ).toEqual([
      ['3', 1],
      [null, 3],
    ])
  })

  it('does not take a sentence for a heading because it speaks of the same', () => {
    expect(
      split(line('Tuyên truyền, vận động'), line('Công tác tuyên truyền, vận động được đẩy mạnh.')),
    ).toEqual([['3', 1]])
  })
})

describe('laws', () => {
  it('no block is lost, none is told twice, and the order stays', () => {
    const block = fc.oneof(
      fc.constantFrom(
        ...sections.map(({ title }, at) => line(`${at + 1}. ${title}`)),
        table,
        line('Nơi nhận:'),
      ),
      fc.string({ maxLength: 60 }).map(line),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), blocks => {
        const told = splitDocument(blocks, sections).flatMap(({ heading, blocks: own }) => [
          ...(heading === null ? [] : [heading]),
          ...own.map(each => (each.kind === 'table' ? 'bảng' : textOf(each))),
        ])
        const headings = new Set(sections.map(({ title }, at) => `${at + 1}. ${title}`))
        const all = blocks.map(each => (each.kind === 'table' ? 'bảng' : textOf(each)))
        // A heading of the outline below which nothing stands says nothing of its own.
        expect(told.filter(text => !headings.has(text))).toEqual(all.filter(text => !headings.has(text)))
      }),
    )
  })
})
