import { expect, test } from 'vitest'
import { handedOnInOrder, natureOf } from './nature.ts'

const duty = { condition: null, dueOn: null, recipients: [] }

test.each([
  ['Hướng dẫn, đôn đốc các đơn vị thực hiện', 'standing'],
  ['Phối hợp với Sở Nội vụ, theo dõi việc thực hiện Kế hoạch', 'standing'],
  ['Tham mưu UBND tỉnh điều hành toàn bộ việc tổng kết', 'standing'],
  ['Xây dựng phóng sự về kết quả mười năm', 'once'],
] as const)('“%s” is %s', (text, nature) => {
  expect(natureOf({ ...duty, text })).toBe(nature)
})

test('what carries a date is done once, and what has a condition only where it arises', () => {
  const text = 'Hướng dẫn các đơn vị'
  expect(natureOf({ ...duty, text, dueOn: '2023-04-10' })).toBe('once')
  expect(natureOf({ ...duty, text, condition: 'Nếu có vướng mắc' })).toBe('conditional')
})

test('appraised and then submitted is handed on in order; sent to two at once is not', () => {
  expect(handedOnInOrder('Gửi Sở Tài chính thẩm định, trình UBND tỉnh')).toBe(true)
  expect(handedOnInOrder('Gửi Công an tỉnh và Ủy ban MTTQ Việt Nam tỉnh trước ngày 10/4/2023')).toBe(false)
})
