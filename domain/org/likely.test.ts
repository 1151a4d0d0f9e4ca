import { expect, test } from 'vitest'
import { likelySuccessor } from './likely.ts'

const changed = [
  { unitId: 1, fullName: 'Xã Ba Hai', before: 'Xã Một Hai' },
  { unitId: 2, fullName: 'Thị trấn Chợ', before: 'Xã Đồng' },
  { unitId: 3, fullName: 'Xã Bến', before: null },
  { unitId: 4, fullName: 'Xã Núi Đá', before: 'Xã Đá' },
  { unitId: 5, fullName: 'Xã Núi Đỏ', before: 'Xã Đỏ' },
]
const likely = (gone: string, alike = 2) => {
  const found = likelySuccessor(gone, alike, changed)
  return found === null ? null : [found.unitId, found.why, found.word]
}

test('a unit that took the name, or a word that it had not before, is likely; whatever its case and tone marks', () => {
  expect(likely('Phường Bến')).toEqual([3, 'sameName', ''])
  expect(likely('Xã Một Ba')).toEqual([1, 'word', 'Ba'])
  expect(likely('UBND xã Bến')).toEqual([3, 'sameName', ''])
})

test('a word that it had before says nothing', () => {
  expect(likely('Xã Bốn Hai')).toBeNull()
})

test('two that might be leave it open', () => {
  expect(likely('Xã Núi Trọc')).toBeNull()
})

test('the one unit that became a township where the only township ended is likely, and not where two ended', () => {
  expect(likely('Thị trấn Cũ', 1)).toEqual([2, 'type', ''])
  expect(likely('Thị trấn Cũ', 2)).toBeNull()
})
