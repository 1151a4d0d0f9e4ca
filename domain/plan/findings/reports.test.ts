import { describe, expect, test } from 'vitest'
import type { Obligation } from '../schema.ts'
import { due, found } from './found.fixture.ts'

describe('reports and their window', () => {
  const report: readonly [string, Partial<Obligation>] = [
    'Báo cáo kết quả về tỉnh',
    { ...due('2023-04-14'), recipients: [{ to: 'tỉnh', via: [] }] },
  ]
  const window = (from: string, to: string) => ({ dataWindow: { from, to, text: 'mốc số liệu' } })

  test('a window shorter than the years of the title is noted, with the missing months', () => {
    const parts = { ...window('2013-08-01', '2023-03-31'), title: 'Tổng kết 10 năm thực hiện' }
    expect(found('windowCovers', [report], parts)[0]?.message).toContain('thiếu 4 tháng')
    const full = { ...window('2013-08-01', '2023-07-31'), title: 'Tổng kết 10 năm thực hiện' }
    expect(found('windowCovers', [report], full)).toEqual([])
  })
  test('a window that misses stated years is a warning', () => {
    const parts = { ...window('2014-01-01', '2023-03-31'), title: 'Phong trào giai đoạn 2013 - 2023' }
    expect(found('windowCovers', [report], parts)[0]?.severity).toBe('warning')
  })
  test('a window that stops a day before the end of the month is noted', () => {
    expect(found('windowCovers', [report], window('2022-01-01', '2023-03-30'))[0]?.todo).toContain(
      '31/3/2023',
    )
  })
  test('a report needs a working day after the figures are closed', () => {
    expect(found('windowBeforeDue', [report], window('2022-01-01', '2023-04-14'))).toHaveLength(1)
    expect(found('windowBeforeDue', [report], window('2022-01-01', '2023-04-13'))).toEqual([])
  })
  test('the missing parts of a reporting duty are listed', () => {
    const [finding] = found('reportingParts', [report])
    expect(finding?.message).toContain('mốc chốt số liệu, đề cương, biểu mẫu số liệu và phương thức gửi')
  })
  test('a plan without reports is asked for none of them', () => {
    expect(found('reportingParts', [['Treo băng rôn', {}]])).toEqual([])
  })
})
