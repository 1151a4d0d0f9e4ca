import { expect, test } from 'vitest'
import { headTitleOf, signedBy } from './signer.ts'

const committee = 'Ủy ban nhân dân tỉnh Nghệ An'

test('a committee’s letter is signed on its behalf, by a deputy for its chairman', () => {
  expect(signedBy(committee, 'Phó Chủ tịch UBND tỉnh')).toEqual({
    authority: ['TM', 'KT'],
    onBehalfOf: ['Ủy ban nhân dân', 'Chủ tịch'],
    title: ['Phó Chủ tịch'],
  })
  expect(signedBy(committee, 'Chủ tịch UBND tỉnh')).toEqual({
    authority: ['TM'],
    onBehalfOf: ['Ủy ban nhân dân'],
    title: ['Chủ tịch'],
  })
})

test('an agency’s by its head, or by his deputy for him', () => {
  expect(signedBy('Công an tỉnh', 'Giám đốc Công an tỉnh')).toEqual({
    authority: [],
    onBehalfOf: [],
    title: ['Giám đốc'],
  })
  expect(signedBy('Công an tỉnh', 'Phó Giám đốc')).toEqual({
    authority: ['KT'],
    onBehalfOf: ['Giám đốc'],
    title: ['Phó Giám đốc'],
  })
})

test('anybody else signs by order of the head, under the own title and without the body’s name', () => {
  expect(signedBy(committee, 'Chánh Văn phòng UBND tỉnh, Ủy viên')).toEqual({
    authority: ['TL'],
    onBehalfOf: ['Chủ tịch'],
    title: ['Chánh Văn phòng UBND tỉnh'],
  })
  expect(signedBy('Công an tỉnh', 'Trưởng phòng Xây dựng phong trào, Công an tỉnh')).toEqual({
    authority: ['TL'],
    onBehalfOf: ['Giám đốc'],
    title: ['Trưởng phòng Xây dựng phong trào'],
  })
})

test('without a position a committee’s deputy chairman signs, or the head of an agency', () => {
  expect(signedBy(committee, '').title).toEqual(['Phó Chủ tịch'])
  expect(signedBy('Sở Tài chính', ' ').title).toEqual(['Giám đốc'])
})

test.each([
  ['Công an huyện Quỳ Hợp', 'Trưởng Công an'],
  ['Văn phòng UBND tỉnh', 'Chánh Văn phòng'],
  ['Ban Dân tộc', 'Trưởng ban'],
  ['Hội Cựu chiến binh tỉnh', 'Chủ tịch'],
  ['Viện kiểm sát nhân dân tỉnh', 'Thủ trưởng'],
])('%s is headed by %s', (body, title) => {
  expect(headTitleOf(body)).toBe(title)
})
