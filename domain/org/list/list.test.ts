import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListPlace, planList, type StandingUnit } from './plan.ts'
import { readUnitRows } from './rows.ts'

const heading = ['Tên đơn vị', 'Mã', 'Cấp', 'Mã cấp trên', 'Có từ ngày']
const read = (...rows: readonly (readonly string[])[]) => readUnitRows([heading, ...rows], 'commune')
const province: StandingUnit = {
  unitId: 1,
  level: 'province',
  code: '40',
  fullName: 'Tỉnh Nghệ An',
  parentId: null,
  until: null,
}
const place = (more: Partial<ListPlace> = {}): ListPlace => ({
  underId: 1,
  validFrom: '2015-01-01',
  standing: [province],
  takenCodes: new Map(),
  refusedCodes: new Set(),
  ...more,
})
const plan = (rows: readonly (readonly string[])[], more: Partial<ListPlace> = {}) => {
  const { units, refusedCodes, problems } = read(...rows)
  const planned = planList(units, place({ refusedCodes, ...more }))
  return { ...planned, problems: [...problems, ...planned.problems] }
}
const said = (rows: readonly (readonly string[])[], more: Partial<ListPlace> = {}) =>
  plan(rows, more).problems.map(({ path, vi }) => `${path}: ${vi}`)

describe('a wrong row is named with its column and what to do', () => {
  it.each([
    [['', 'X1', 'xã', '', ''], '2.Tên đơn vị: Chưa có tên đơn vị; xin điền tên, hoặc xóa hàng này.'],
    [['Xã A', 'X1', 'làng', '', ''], '2.Cấp: Không có cấp “làng”; xin ghi tỉnh, huyện hoặc xã.'],
    [
      ['Xã A', 'X1', 'xã', '', '31/02/2023'],
      '2.Có từ ngày: “31/02/2023” không phải một ngày; xin viết dạng 15/4/2023.',
    ],
    [['Xã A', 'X'.repeat(41), 'xã', '', ''], '2.Mã: Ô này dài 41 ký tự, quá 40 ký tự; xin rút ngắn.'],
    [['A'.repeat(301), '', 'xã', '', ''], '2.Tên đơn vị: Ô này dài 301 ký tự, quá 300 ký tự; xin rút ngắn.'],
    [
      ['Xã A', 'X1', 'xã', 'H9', ''],
      '2.Mã cấp trên: Không có đơn vị nào mang mã H9 trong tệp hay trong cây đơn vị; xin sửa mã hoặc thêm đơn vị đó vào tệp.',
    ],
    [
      ['Xã A', 'X1', 'xã', 'X1', ''],
      '2.Mã cấp trên: Đơn vị không thể trực thuộc chính nó; xin ghi mã của đơn vị cấp trên.',
    ],
    [
      ['Xã A', 'X1', 'xã', '', '31/12/2014'],
      '2.Có từ ngày: Ngày 31/12/2014 sớm hơn ngày 01/01/2015 đã chọn cho cả danh sách; xin sửa một trong hai ngày.',
    ],
  ])('%j', (row, sentence) => {
    expect(said([row])).toEqual([sentence])
  })

  it('a code that stands twice, but not the same code of another level', () => {
    expect(
      said([
        ['Xã A', 'X1', 'xã', '', ''],
        ['Xã B', 'X1', 'xã', '', ''],
      ]),
    ).toEqual(['3.Mã: Mã X1 đã có ở hàng 2; mỗi đơn vị cùng cấp một mã riêng.'])
    expect(
      said([
        ['Huyện A', '1', 'huyện', '', ''],
        ['Xã B', '1', 'xã', '', ''],
      ]),
    ).toEqual([])
  })

  it('a parent of a lower level, by its name and level', () => {
    const rows = [
      ['Xã A', 'X1', 'xã', '', ''],
      ['Huyện B', 'H1', 'huyện', 'X1', ''],
    ]
    expect(said(rows)).toEqual([
      '3.Mã cấp trên: Mã X1 là của “Xã A” (cấp xã), không thể là cấp trên của đơn vị cấp huyện; xin sửa mã cấp trên hoặc cấp.',
    ])
  })

  it('a unit that begins before the one above it, or after that one ended', () => {
    const rows = [
      ['Huyện A', 'H1', 'huyện', '', '02/7/2020'],
      ['Xã B', 'X1', 'xã', 'H1', '01/7/2020'],
    ]
    expect(said(rows)[0]).toMatch(/^3\.Có từ ngày: Ngày 01\/7\/2020 sớm hơn ngày bắt đầu 02\/7\/2020/)
    const ended = { ...province, unitId: 2, level: 'district', code: 'H1', until: '2025-07-01' } as const
    const under = (day: string) => said([['Xã B', 'X1', 'xã', 'H1', day]], { standing: [province, ended] })
    expect(under('30/6/2025')).toEqual([])
    expect(under('01/7/2025')[0]).toContain('chỉ đến hết 30/6/2025')
  })

  it('two namesakes without codes below one unit', () => {
    expect(
      said([
        ['Phòng Y tế', '', '', '', ''],
        ['phòng y tế', '', '', '', ''],
      ]),
    ).toEqual([
      '3.Tên đơn vị: “phòng y tế” đã có ở hàng 2; nếu là hai đơn vị khác nhau, xin ghi mã cho từng đơn vị.',
    ])
  })

  it('units of one level that name one another in a circle, with those below them', () => {
    const rows = [
      ['A', 'A', 'xã', 'B', ''],
      ['B', 'B', 'xã', 'A', ''],
      ['C', 'C', 'xã', 'A', ''],
    ]
    const { add, problems } = plan(rows)
    expect([add, problems.map(({ path }) => path)]).toEqual([
      [],
      ['2.Mã cấp trên', '3.Mã cấp trên', '4.Mã cấp trên'],
    ])
  })

  it('a wrong row once, not again for everything below it', () => {
    expect(
      said([
        ['', 'H1', 'huyện', '', ''],
        ['Xã B', 'X1', 'xã', 'H1', ''],
      ]),
    ).toHaveLength(1)
  })
})

it('counts all rows that are not blank, right or wrong', () => {
  expect(read(['Xã A', '', '', '', ''], ['', '', '', '', ''], ['', 'X1', '', '', '']).rows).toBe(2)
})

it('puts a unit below the one that stands under the name of its parent’s row', () => {
  const standing = [
    province,
    { ...province, unitId: 7, level: 'district', code: null, fullName: 'Huyện A', parentId: 1 },
  ] as const
  const rows = [
    ['Huyện A', 'H1', 'huyện', '', ''],
    ['Xã B', 'X1', 'xã', 'H1', ''],
  ]
  const planned = plan(rows, { standing })
  expect(planned.there).toEqual([2])
  expect(planned.add).toMatchObject([{ fullName: 'Xã B', parent: { unitId: 7 } }])
})

it('adds every unit once and each after its parent, in whatever order the rows stand', () => {
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 30 })
    .map(parents => parents.map((parent, at) => (at === 0 ? '' : `C${parent % at}`)))
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat()), (parents, order) => {
      const rows = parents
        .map((parent, at) => [`Đơn vị ${at}`, `C${at}`, 'xã', parent, ''])
        .map(row => ({ row, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
      const { add, problems } = plan(rows)
      expect(problems).toEqual([])
      expect(add.map(({ code }) => code).sort()).toEqual(parents.map((_, at) => `C${at}`).sort())
      const before = new Set<number>()
      for (const { row, parent } of add) {
        expect('unitId' in parent || before.has(parent.row)).toBe(true)
        before.add(row)
      }
    }),
  )
})
