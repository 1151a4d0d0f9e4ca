import exceljs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  importUnitList,
  listUnits,
  previewUnitList,
  readUnitLife,
  setExchangeCode,
} from '../../../domain/org/index.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'

const db = await testDatabase()
let province: Province
let administrator: Visitor

beforeAll(async () => {
  province = await openProvince(await testApplication(db))
  administrator = province.officer
})

const sent = async (name: string, text: string | Buffer) => {
  const { fileId } = await administrator.upload(name, 'application/octet-stream', Buffer.from(text))
  return { fileId, underId: province.provinceId, validFrom: '2015-01-01', level: 'district' as const }
}
const csv = (...rows: readonly string[]) =>
  ['Tên đơn vị;Mã;Cấp;Mã cấp trên;Mã định danh', ...rows].join('\r\n')
const below = async (parentId: number) =>
  (await administrator.see(listUnits, { parentId, onDay: '2020-01-01' })).units.map(
    ({ fullName }) => fullName,
  )

describe('a file of units', () => {
  test('is tried without anything being written, then adds all of it, parents first in whatever order', async () => {
    const asked = await sent(
      'don-vi.csv',
      csv('Xã Một;X1;xã;H1;', '"Huyện ""Mới""";H1;Cấp huyện;;000.00.01.H99', 'Xã Hai;X2;xã;H1;'),
    )
    const before = await below(province.provinceId)
    const tried = await administrator.see(previewUnitList, asked)
    expect(tried.add.map(({ row, fullName, parentName }) => [row, fullName, parentName])).toEqual([
      [3, 'Huyện "Mới"', 'Tỉnh Mẫu'],
      [2, 'Xã Một', 'Huyện "Mới"'],
      [4, 'Xã Hai', 'Huyện "Mới"'],
    ])
    expect(await below(province.provinceId)).toEqual(before)
    expect(await administrator.must(importUnitList, asked)).toEqual({ added: 3, there: 0 })
    const { units } = await administrator.see(listUnits, { parentId: province.provinceId })
    const made = units.find(({ code }) => code === 'H1')
    expect(await below(made?.id ?? 0)).toEqual(['Xã Một', 'Xã Hai'])
    const life = await administrator.see(readUnitLife, { unitId: made?.id ?? 0 })
    expect(life.exchangeCode).toBe('000.00.01.H99')
  })

  test('adds nothing the second time', async () => {
    const asked = await sent('don-vi.csv', csv('Huyện Mới;H1;;;', 'Huyện Không Mã;;;;'))
    await administrator.must(importUnitList, asked)
    expect(await administrator.must(importUnitList, asked)).toEqual({ added: 0, there: 2 })
  })

  test('with one wrong row adds nothing, and names every wrong row and column', async () => {
    const asked = await sent(
      'don-vi.csv',
      csv('Huyện Mới;H1;;;', ';H2;;;', 'Xã Ba;X3;làng;;', 'Xã Bốn;X4;xã;H9;', 'Huyện Khác;H1;;;'),
    )
    const tried = await administrator.see(previewUnitList, asked)
    expect(tried.problems.map(({ path }) => path).sort()).toEqual([
      '3.Tên đơn vị',
      '4.Cấp',
      '5.Mã cấp trên',
      '6.Mã',
    ])
    const refused = await administrator.write(importUnitList, asked)
    expect(refused.problem.code).toBe('org.listRefused')
    expect(refused.problem.fields).toHaveLength(4)
    expect(await below(province.provinceId)).not.toContain('Huyện Mới')
  })

  test('is read from Excel and from JSON as well', async () => {
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('Đơn vị')
    sheet.addRows([
      ['Mã', 'Tên đơn vị', 'Cấp'],
      ['H1', 'Huyện Một', 'huyện'],
    ])
    const asked = await sent('don-vi.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
    expect((await administrator.see(previewUnitList, asked)).add).toMatchObject([{ code: 'H1', row: 2 }])
    const json = await sent('don-vi.json', JSON.stringify([{ name: 'Huyện Hai', code: 'H2' }]))
    expect((await administrator.see(previewUnitList, json)).add).toMatchObject([{ fullName: 'Huyện Hai' }])
  })

  test('that is no list is refused in a sentence, and is nobody else’s to read', async () => {
    const broken = await sent('don-vi.xlsx', 'không phải Excel')
    expect((await administrator.read(previewUnitList, broken)).problem.code).toBe('org.listUnreadable')
    const nameless = await sent('don-vi.csv', 'Cột A;Cột B\n1;2')
    expect((await administrator.see(previewUnitList, nameless)).problems).toMatchObject([{ path: '1' }])
    const refused = await province.reporter.read(previewUnitList, nameless)
    expect(refused.problem.code).toBe('request.notAllowed')
  })
})

test('an exchange code names one unit', async () => {
  const [city, town] = ['Thành phố Bình An', 'Thị xã Cửa Sông'].map(name => province.units[name] ?? 0)
  await administrator.must(setExchangeCode, { unitId: city ?? 0, code: '000.00.01.H99' })
  const refused = await administrator.write(setExchangeCode, { unitId: town ?? 0, code: '000.00.01.H99' })
  expect(refused.problem.code).toBe('org.exchangeCodeTaken')
})
