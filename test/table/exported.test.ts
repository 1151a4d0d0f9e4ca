import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueTyped } from '../../domain/report/index.ts'
import { tableOf } from '../../server/org/list/table.ts'
import type { Column } from '../../web/ui/table/column.ts'
import { clipboardTextOf, csvOf, sheetOf } from '../../web/ui/table/sheet.ts'
import { xlsxOf } from '../../web/ui/table/xlsx.ts'

interface Row {
  readonly name: string
  readonly on: string
  readonly at: string
  readonly year: number
  readonly count: number
}

const rows: readonly Row[] = [
  { name: 'Hội Nông dân tỉnh', on: '2023-04-05', at: '2023-04-10T17:30:00.000Z', year: 2013, count: 1090510 },
  { name: '=1+1', on: '2023-02-15', at: '2023-02-01T01:05:00.000Z', year: 2023, count: 12.5 },
]

const columns: readonly Column<Row>[] = [
  {
    key: 'ten',
    label: 'III.1 Xây dựng báo…',
    wholeLabel: 'III.1 Xây dựng báo cáo tổng kết',
    value: row => row.name,
  },
  { key: 'ngay', label: 'Ngày ban hành', value: row => row.on },
  { key: 'luc', label: 'Gửi lúc', value: row => row.at },
  { key: 'nam', label: 'Năm', value: row => row.year },
  { key: 'so', label: 'Lượt người', value: row => row.count },
]
const sheet = sheetOf(rows, columns)

const linesOf = async (language: 'vi' | 'en') => {
  // As bytes: reading a blob as text takes the mark at its beginning away.
  const bytes = Buffer.from(await csvOf(sheet, language).arrayBuffer()).toString('utf8')
  expect(bytes.startsWith('\uFEFF')).toBe(true)
  return bytes.slice(1).split('\r\n')
}

describe('a table taken out of the pages', () => {
  test('says its heads whole, and days and times as people here write them, not as machines keep them', async () => {
    expect(await linesOf('vi')).toEqual([
      'III.1 Xây dựng báo cáo tổng kết;Ngày ban hành;Gửi lúc;Năm;Lượt người',
      'Hội Nông dân tỉnh;05/4/2023;00:30, 11/4/2023;2013;1090510',
      "'=1+1;15/02/2023;08:05, 01/02/2023;2023;12,5",
    ])
    expect((await linesOf('en'))[2]).toBe('\'=1+1,15/02/2023,"08:05, 01/02/2023",2023,12.5')
    expect(clipboardTextOf(sheet)).toContain('05/4/2023\t00:30, 11/4/2023\t2013\t1090510')
  })

  test('as CSV is read back cell by cell: a name with a separator, quotes, and every figure as it was', async () => {
    const names = [
      ['Tên đơn vị', 'Số'] as const,
      ['Xã Một; xã "Hai"', 0.125] as const,
      ['Xã Ba', 1234.5] as const,
    ]
    const bytes = Buffer.from(await csvOf(names, 'vi').arrayBuffer())
    expect(await tableOf('don-vi.csv', bytes)).toEqual([
      ['Tên đơn vị', 'Số'],
      ['Xã Một; xã "Hai"', '0,125'],
      ['Xã Ba', '1234,5'],
    ])
  })

  test('and pasted back into a report gives the figure that was taken out', async () => {
    const decimals = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number((digits / 10 ** places).toFixed(places)))
    await fc.assert(
      fc.asyncProperty(decimals, async figure => {
        const csv = (await csvOf([['Số'], [figure]], 'vi').text()).split('\r\n')[1] ?? ''
        for (const typed of [csv, clipboardTextOf([[figure]])]) {
          const read = valueTyped({ type: 'money', choices: null }, typed)
          expect(read.ok && Number(read.value)).toBe(figure === 0 ? 0 : figure)
        }
      }),
    )
  })

  test('is a workbook with true dates and numbers, in the forms people here read; years stay ungrouped', async () => {
    const book = new exceljs.Workbook()
    await book.xlsx.load((await xlsxOf(sheet).arrayBuffer()) as exceljs.Buffer)
    const cells = [2, 3].map(at =>
      [1, 2, 3, 4, 5].map(column => {
        const { value, numFmt } = book.worksheets[0]?.getRow(at).getCell(column) ?? {}
        return [value instanceof Date ? value.toISOString() : value, numFmt]
      }),
    )
    expect(cells).toEqual([
      [
        ['Hội Nông dân tỉnh', undefined],
        ['2023-04-05T00:00:00.000Z', 'dd/m/yyyy'],
        ['2023-04-11T00:30:00.000Z', 'hh:mm, dd/m/yyyy'],
        [2013, undefined],
        [1090510, '#,##0'],
      ],
      [
        ['=1+1', undefined],
        ['2023-02-15T00:00:00.000Z', 'dd/mm/yyyy'],
        ['2023-02-01T08:05:00.000Z', 'hh:mm, dd/mm/yyyy'],
        [2023, undefined],
        [12.5, '#,##0.##'],
      ],
    ])
    const [head, first] = [1, 2].map(at => book.worksheets[0]?.getRow(at).height ?? 0)
    const width = book.worksheets[0]?.getColumn(1).width ?? 0
    expect(width).toBeLessThan('III.1 Xây dựng báo cáo tổng kết'.length)
    expect(head).toBeGreaterThanOrEqual(2 * (first ?? 0))
    expect(book.worksheets[0]?.pageSetup).toMatchObject({ fitToWidth: 1, orientation: 'landscape' })
  })
})
