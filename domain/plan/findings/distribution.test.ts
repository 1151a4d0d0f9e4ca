import { describe, expect, test } from 'vitest'
import { found, type Parts } from './found.fixture.ts'

describe('the distribution list', () => {
  const missing = (assignee: string, distributionList: string[], parts: Parts = {}) =>
    found('notDistributed', [['Tăng cường tuyên truyền', { assignees: [assignee] }]], {
      distributionList,
      ...parts,
    }).map(({ quote }) => quote)
  const collective = ['Các sở, ngành cấp tỉnh', 'UBND các huyện, thành, thị', 'Lưu: VT']

  test.each(['Ban Thi đua - Khen thưởng tỉnh', 'Đài Phát thanh - Truyền hình tỉnh', 'Báo Bắc Sông'])(
    '%s is reached by no collective phrase',
    assignee => expect(missing(assignee, collective)).toEqual([assignee]),
  )
  test('the Front of the province is not the Front of the country', () => {
    const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'
    expect(missing(front, [...collective, 'UBTWMTTQ Việt Nam'])).toEqual([front])
    expect(missing(front, [...collective, 'UBMTTQ tỉnh'])).toEqual([])
  })
  test.each([
    'Sở Tài chính',
    'Công an tỉnh',
    'UBND các huyện, thành phố, thị xã',
    'Các đơn vị',
    'Thủ trưởng cơ quan',
    'UBND tỉnh',
  ])('%s is reached, is nobody in particular, or is the issuer', assignee =>
    expect(missing(assignee, collective)).toEqual([]),
  )
  test.each([
    ['Đài Phát thanh - Truyền hình tỉnh', 'Báo Bắc Sông, Đài PT-TH tỉnh'],
    ['Sở Giáo dục và Đào tạo', 'Các Sở: GD&ĐT, Tài chính'],
    ['Bảo hiểm xã hội tỉnh', 'BHXH tỉnh (để phối hợp)'],
    ['Hội Nông dân tỉnh', 'Các sở, ban, ngành, đoàn thể'],
    ['Ban Dân tộc', 'Các sở, ban, ngành cấp tỉnh'],
    ['Báo Bắc Sông', 'Các cơ quan báo chí'],
  ])('%s stands in "%s"', (assignee, entry) => {
    expect(missing(assignee, [entry])).toEqual([])
  })
  test('"Như trên" reaches those the letter is addressed to', () => {
    expect(missing('Báo Bắc Sông', ['Như trên', 'Lưu: VT'])).toEqual([])
  })
  test('the plan’s own abbreviations are read', () => {
    const abbreviations = [{ short: 'TĐC', long: 'Ban Tái định cư', line: 1 }]
    expect(missing('Ban Tái định cư', ['TĐC tỉnh'], { abbreviations })).toEqual([])
  })
})
