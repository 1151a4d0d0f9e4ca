import exceljs from 'exceljs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import {
  cellKey,
  type Figure,
  hiddenSheet,
  type Indicator,
  isReckoned,
  periodsAsked,
} from '../../../domain/report/index.ts'
import { outline } from '../../../test/office/book.ts'
import { readWorkbook } from './read/index.ts'
import { exactText } from './read/value.ts'
import { type BookToWrite, writeWorkbook } from './write/index.ts'

const book = (more: Partial<BookToWrite> = {}): BookToWrite => ({
  outline,
  reports: [{ assignmentId: 7, unitName: 'UBND huyện Núi Xanh', figures: [] }],
  below: false,
  unitName: 'UBND huyện Núi Xanh',
  campaignName: 'Tổng kết 10 năm',
  dueOn: '2023-04-15',
  windowFrom: '2021-01-01',
  windowTo: '2022-12-31',
  outlineVersion: 4,
  issuedOn: '2023-04-01',
  ...more,
})
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'so-lieu.xlsx', outline)

/** Opens a written workbook, lets somebody fill it in, and saves it. */
const filled = async (fill: (workbook: exceljs.Workbook) => void, from = book()) => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await writeWorkbook(from)).buffer)
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
const sheetOf = (workbook: exceljs.Workbook, name: string): exceljs.Worksheet => {
  const sheet = workbook.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

const cells = outline.indicators
  .filter(each => !isReckoned(each))
  .flatMap(each => periodsAsked(each, outline.periods).map(period => ({ each, period })))

const valueFor = ({ type, choices }: Indicator): fc.Arbitrary<string> => {
  if (type === 'yesno') return fc.constantFrom('0', '1')
  if (type === 'choice') return fc.constantFrom(...(choices ?? []))
  if (type === 'text')
    return fc
      .string({
        unit: fc.constantFrom('a', 'ệ', ' ', '&', '<', '“', '1', '\n', '='),
        minLength: 1,
        maxLength: 40,
      })
      .map(text => text.trim())
      .filter(text => text !== '' && text !== '-')
  if (type === 'money')
    return fc
      .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, part]) =>
        part === 0 ? String(whole) : `${whole}.${String(part).padStart(6, '0').replace(/0+$/, '')}`,
      )
  return fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map(String)
}
const figures: fc.Arbitrary<Figure[]> = fc
  .tuple(...cells.map(({ each }) => fc.option(valueFor(each), { nil: null })))
  .map(values =>
    values.flatMap((value, at) => {
      const cell = cells[at]
      return value === null || cell === undefined
        ? []
        : [{ indicator: cell.each.code, period: cell.period, value }]
    }),
  )

describe('a workbook', () => {
  it('written and read back says the same, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async given => {
        const bytes = await writeWorkbook(
          book({ reports: [{ assignmentId: 7, unitName: 'Xã A', figures: given }] }),
        )
        const back = read(bytes)
        expect(back.faults).toEqual([])
        const said = new Map(back.cells.map(cell => [cellKey(cell), cell]))
        for (const { each, period } of cells) {
          const key = cellKey({ indicator: each.code, period })
          const value = given.find(figure => cellKey(figure) === key)?.value ?? null
          expect([key, said.get(key)?.value]).toEqual([key, value])
          expect(said.get(key)?.issued ?? null).toBe(value)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('locks its headings, leaves its cells open, and says what each takes', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await writeWorkbook(book())).buffer)
    const sheet = sheetOf(workbook, 'Số liệu 1')
    expect(sheet.getCell('B6').isMerged).toBe(false)
    expect(sheet.getCell('B6').protection?.locked ?? true).toBe(true)
    expect(sheet.getCell('D6').protection.locked).toBe(false)
    expect(sheet.getCell('D6').dataValidation.type).toBe('whole')
    expect(sheet.getColumn(1).hidden).toBe(true)
    expect(workbook.getWorksheet(hiddenSheet)?.state).toBe('veryHidden')
    expect(sheet.getCell('D10').formula).toContain('ROUND')
    const guide = sheetOf(workbook, 'Hướng dẫn')
    expect(String(guide.getCell('A1').value)).toContain('UBND HUYỆN NÚI XANH')
  })

  it('tells every cell that does not fit by its sheet and address, and reads the rest', async () => {
    const bytes = await filled(workbook => {
      const sheet = sheetOf(workbook, 'Số liệu 1')
      sheet.getCell('D6').value = '1.234'
      sheet.getCell('E6').value = 'mười hai'
      sheet.getCell('D7').value = 2.5
      sheet.getCell('E7').value = new Date('2023-05-01T00:00:00Z')
      // Cells of one look share their style here: a date of its own needs a style of its own.
      sheet.getCell('E7').style = { ...sheet.getCell('E7').style, numFmt: 'dd/mm/yyyy' }
      sheet.getCell('D9').value = { formula: '1000+0.5', result: 1000.5 }
      sheet.getCell('E9').value = { error: '#DIV/0!' }
      sheetOf(workbook, 'Số liệu 2').getCell('D7').value = 'Qua thư'
    })
    const { faults, cells: said } = read(bytes)
    expect(faults.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual([
      'Số liệu 1 E6',
      'Số liệu 1 D7',
      'Số liệu 1 E7',
      'Số liệu 1 E9',
      'Số liệu 2 D7',
    ])
    expect(faults[2]?.vi).toContain('1/5/2023')
    expect(said.find(cell => cellKey(cell) === 'trained 2021')?.value).toBe('1234')
    expect(said.find(cell => cellKey(cell) === 'paid 2021')?.value).toBe('1000.5')
  })

  it('is read by its codes: rows and columns put in and sheets renamed do no harm', async () => {
    const bytes = await filled(workbook => {
      const sheet = sheetOf(workbook, 'Số liệu 1')
      sheet.getCell('D6').value = 5
      sheet.spliceRows(3, 0, ['', 'Ghi chú của đơn vị'])
      sheet.spliceColumns(3, 0, [])
      sheet.name = 'Của tôi'
      workbook.addWorksheet('Nháp').getCell('A1').value = 'linh tinh'
    })
    const back = read(bytes)
    const cell = back.cells.find(each => cellKey(each) === 'trained 2021')
    expect(cell).toMatchObject({ value: '5', sheet: 'Của tôi', address: 'E7' })
    expect(back.foreign).toEqual(['Nháp'])
  })

  it('says of merged cells that they are', async () => {
    const bytes = await filled(workbook => {
      const sheet = sheetOf(workbook, 'Số liệu 1')
      sheet.mergeCells('D6:E6')
      sheet.getCell('D6').value = 9
    })
    const { faults, cells: said } = read(bytes)
    expect(faults).toMatchObject([{ address: 'E6' }])
    expect(said.find(cell => cellKey(cell) === 'trained 2021')?.value).toBe('9')
  })

  it('of several units has a sheet each, even where their names are one', async () => {
    const reports = [1, 2].map(assignmentId => ({
      assignmentId,
      unitName: 'UBND xã Nam Sơn: [khu/1] có tên rất dài vượt quá giới hạn',
      figures: [{ indicator: 'trained', period: '2021', value: String(assignmentId) }],
    }))
    const back = read(await writeWorkbook(book({ reports, below: true })))
    expect(back.assignmentIds).toEqual([1, 2])
    const said = back.cells.filter(cell => cellKey(cell) === 'trained 2021')
    expect(said.map(({ assignmentId, value }) => [assignmentId, value])).toEqual([
      [1, '1'],
      [2, '2'],
    ])
  })
})

describe('harm', () => {
  const changed = async (change: (sheet: string) => string) => {
    const parts = unzipSync(await writeWorkbook(book()))
    const path = 'xl/worksheets/sheet2.xml'
    const sheet = new TextDecoder().decode(parts[path])
    return zipSync({ ...parts, [path]: strToU8(change(sheet)) })
  }

  it('a merge over the whole sheet costs nothing', async () => {
    const bytes = await changed(sheet =>
      sheet.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="D1:XFD1048576"/></mergeCells>',
      ),
    )
    expect(read(bytes).faults.length).toBeGreaterThan(0)
  })

  it('a part that unpacks to more than a sheet may is refused, and so is a document type', async () => {
    const bomb = await changed(sheet => sheet.replace('<sheetData>', `<sheetData>${' '.repeat(13_000_000)}`))
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => read(bomb)).toThrow('report.workbookTooLarge')
    const pulled = await changed(sheet =>
      sheet.replace(/<worksheet/, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
    )
    expect(() => read(pulled)).toThrow('reading.externalEntity')
  })

  it('bytes that are no workbook are refused by name', () => {
    expect(() => read(strToU8('PK không phải'))).toThrow('reading.damaged')
  })
})

test.each([
  ['0.30000000000000004', '0.3'],
  ['1.2E3', '1200'],
  ['1E-2', '0.01'],
  ['-4.50', '-4.5'],
  ['123456789012345678', '123456789012346000'],
  ['000', '0'],
  ['.5', '0.5'],
])('%s in a cell is exactly %s', (text, exact) => {
  expect(exactText(text)).toBe(exact)
})

test('what a spreadsheet writes of a number is read as that number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, scale) => {
        const number = digits / 10 ** scale
        expect(Number(exactText(String(number)))).toBe(number)
      },
    ),
  )
})
