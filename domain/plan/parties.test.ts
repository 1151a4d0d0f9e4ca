import { describe, expect, it } from 'vitest'
import { predicateOf } from './grammar.ts'
import { nameOf, partyHead, splitParties } from './parties.ts'
import { headingParties } from './structure.ts'
import { wordsOf } from './words.ts'

const split = (text: string) => {
  const words = wordsOf(text)
  return splitParties(text, words, { from: 0, to: words.length }).map(part => nameOf(text, words, part))
}

describe('names of bodies', () => {
  it.each([
    ['Sở Tài chính, Đài Phát thanh - Truyền hình tỉnh, Báo Quảng An', 3],
    ['Các sở, ban, ngành, đoàn thể', 1],
    ['Cơ quan, đơn vị', 1],
    ['UBND các huyện, thành phố, thị xã', 1],
    ['Hội Nông dân tỉnh và các tổ chức thành viên', 1],
    ['Các sở, ban, ngành và UBND các huyện, thành phố', 2],
    ['phòng Nội vụ các huyện, thành phố, các trường tiểu học', 2],
    ['Sở Giáo dục và Đào tạo', 1],
    ['Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện', 2],
  ])('counts %s as %i', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it('keeps a bracket that belongs to the name and drops a definition', () => {
    expect(split('Công an tỉnh (Cơ quan Thường trực)')).toEqual(['Công an tỉnh (Cơ quan Thường trực)'])
    expect(split('Các đơn vị trực thuộc Sở (gọi tắt là các đơn vị)')).toEqual(['Các đơn vị trực thuộc Sở'])
  })

  it.each([
    'hội nghị tổng kết',
    'ban hành kế hoạch',
    'báo cáo kết quả',
    'phòng, chống dịch',
    'tổ chức họp',
    'bộ quy tắc ứng xử',
  ])('takes %s for no body', text => {
    const words = wordsOf(text)
    expect(partyHead(words, 0, words.length)).toBe(0)
  })

  it.each([
    [
      'Các sở, ban, ngành là thành viên Ban Chỉ đạo cải cách và xây dựng chính quyền số căn cứ kế hoạch này lập báo cáo',
      'lập',
    ],
    ['Trung tâm Kiểm nghiệm có trách nhiệm lấy mẫu', 'có'],
    ['Tổ thẩm định lập biên bản', 'lập'],
    ['Công ty quản lý khai thác công trình thủy lợi phối hợp với địa phương', 'phối'],
    ['Hội đồng Xét công nhận sáng kiến tổng hợp danh sách', 'tổng'],
  ])('finds in "%s" the act that begins with %s', (text, act) => {
    const words = wordsOf(text)
    const found = predicateOf(text, words, 0, words.length)
    expect(text.slice(words[found?.act ?? 0]?.start, words[found?.act ?? 0]?.end)).toBe(act)
  })

  it('reads a heading that names a body, whatever leads up to it', () => {
    const parties = (text: string) => headingParties(text, wordsOf(text), 0, wordsOf(text).length)
    expect(parties('Đề nghị Tỉnh đoàn')).toEqual(['Tỉnh đoàn'])
    expect(parties('Trách nhiệm của Sở Nội vụ')).toEqual(['Sở Nội vụ'])
    expect(parties('Đối với các phòng chuyên môn')).toEqual(['các phòng chuyên môn'])
    expect(parties('Nội dung kiểm tra')).toEqual([])
    expect(parties('Sở Nội vụ chủ trì kiểm tra')).toEqual([])
  })
})
