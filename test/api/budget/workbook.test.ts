import exceljs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  readEstimateWorkbook,
  saveEstimateDocument,
  saveEstimateWorkbook,
} from '../../../domain/budget/index.ts'
import { readWholeDocx } from '../../../server/plan/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { begun, lines, openStage, type Stage, submitted } from './stage.ts'

const db = await testDatabase()
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
let stage: Stage

beforeAll(async () => {
  stage = await openStage(await testApplication(db))
})

/** A sheet as an office makes one, row by row. */
const bookOf = async (rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> => {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Sheet1')
  for (const row of rows) sheet.addRow([...row])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const head = ['STT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền', 'Ghi chú']

describe('a workbook of an estimate', () => {
  test('saved and handed in again says the same lines, amounts reckoned by Excel included', async () => {
    const huge = { ...lines[0], work: 'award', quantity: '999999999', unitPrice: '999999999999999' } as const
    const all = [...lines, { ...huge, content: 'Dòng rất lớn', measure: 'suất', basis: 'Thử' }]
    const at = await begun(stage, all)
    const { bytes, name } = await stage.writer.save(saveEstimateWorkbook, at)
    expect(name).toBe('Dự toán Công an tỉnh.xlsx')
    const book = new exceljs.Workbook()
    await book.xlsx.load(new Uint8Array(bytes).buffer)
    expect(book.worksheets[0]?.getCell('F7').value).toEqual({ formula: 'D7*E7', result: 18_000_000 })
    const { fileId } = await stage.writer.upload('du-toan.xlsx', xlsx, bytes)
    const read = await stage.writer.see(readEstimateWorkbook, { ...at, fileId })
    expect(read.faults).toEqual([])
    expect(
      read.lines.map(line => [line.work, line.content, line.quantity, line.unitPrice, line.basis]),
    ).toEqual([
      ['conference', 'Thuê hội trường', '1,5', '12.000.000', 'Báo giá ngày 20/3/2023'],
      ['printing', 'In tài liệu hội nghị', '200', '45.000', 'Báo giá của 03 nhà in'],
      ['award', 'Dòng rất lớn', '999.999.999', '999.999.999.999.999', 'Thử'],
    ])
  })

  test('of an office’s own making is found by its headings; what is wrong is told by row and nothing is lost', async () => {
    const at = await begun(stage)
    const bytes = await bookOf([
      ['Dự toán', null, null, null, null, null, null],
      head,
      ['I', 'Tổ chức hội nghị', null, null, null, null, null],
      [1, 'Thuê hội trường', 'ngày', 'hai', 12000000, null, 'Báo giá'],
      [2, 'Nước uống', 'người', 250, '20,000.5', null, null],
      ['', 'Cộng', null, null, null, 5000000, null],
      ['II', 'In ấn, tài liệu', null, null, null, null, null],
      [3, 'In tài liệu', 'bộ', 200, 45000, 9000000, 'Báo giá'],
      ['', 'Tổng cộng', null, null, null, 14000000, null],
      ['', 'NGƯỜI LẬP', null, null, null, null, null],
    ])
    const { fileId } = await stage.writer.upload('cua-phong.xlsx', xlsx, bytes)
    const read = await stage.writer.see(readEstimateWorkbook, { ...at, fileId })
    expect(read.faults.map(({ row }) => row)).toEqual([4, 5])
    expect(read.faults[0]?.vi).toMatch(/^Hàng 4: /)
    expect(
      read.lines.map(({ work, content, quantity, unitPrice }) => [work, content, quantity, unitPrice]),
    ).toEqual([
      ['conference', 'Thuê hội trường', 'hai', '12.000.000'],
      ['conference', 'Nước uống', '250', '20,000.5'],
      ['printing', 'In tài liệu', '200', '45.000'],
    ])
  })

  test('without such headings, or that is none, is refused in words', async () => {
    const at = await begun(stage)
    const preview = async (name: string, bytes: Uint8Array) => {
      const { fileId } = await stage.writer.upload(name, xlsx, bytes)
      return (await stage.writer.read(readEstimateWorkbook, { ...at, fileId })).problem.code
    }
    expect(await preview('khac.xlsx', await bookOf([['Họ và tên', 'Chức vụ']]))).toBe('budget.noHeading')
    expect(await preview('hong.xlsx', Buffer.from('không phải tệp Excel'))).toMatch(
      /^(report|plan|reading)\./,
    )
  })
})

test('the submission with its estimate carries figures, words and every line, to whoever may read it', async () => {
  const at = await submitted(stage)
  const { status, bytes } = await stage.finance.save(saveEstimateDocument, at)
  expect(status).toBe(200)
  const said = JSON.stringify(readWholeDocx(new Uint8Array(bytes), 'to-trinh.docx'))
  for (const words of [
    '27.000.000 đồng (Hai mươi bảy triệu đồng)',
    'Thuê hội trường',
    '12.000.000',
    'Báo giá của 03 nhà in',
  ])
    expect(said).toContain(words)
  const other = await stage.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
  expect((await other.save(saveEstimateDocument, at)).status).toBe(403)
})
