import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
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

describe('a table taken out of the pages', () => {
  test('says its heads whole, and days and times as people here write them, not as machines keep them', async () => {
    const csv = await csvOf(sheet).text()
    expect(csv.split('\r\n').map(line => line.replace('\uFEFF', ''))).toEqual([
      'III.1 Xây dựng báo cáo tổng kết,Ngày ban hành,Gửi lúc,Năm,Lượt người',
      'Hội Nông dân tỉnh,05/4/2023,"00:30, 11/4/2023",2013,1090510',
      '\'=1+1,15/02/2023,"08:05, 01/02/2023",2023,12.5',
    ])
    expect(clipboardTextOf(sheet)).toContain('05/4/2023\t00:30, 11/4/2023\t2013\t1090510')
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
