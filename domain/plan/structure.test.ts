import { describe, expect, it } from 'vitest'
import { planOf } from './document.fixture.ts'

const labels = (...body: string[]) => planOf(...body).sections.map(section => section.label)

describe('sections', () => {
  it('makes paths of Roman, Arabic and decimal numbers', () => {
    expect(labels('I. NHIỆM VỤ', '1. Công tác chung', '1.1. Họp', '1.2. Báo cáo', 'II. KINH PHÍ')).toEqual([
      'I',
      'I.1',
      'I.1.1',
      'I.1.2',
      'II',
    ])
  })

  it("keeps the author's gap and the author's double", () => {
    expect(labels('I. MỘT', 'III. BA', 'V. NĂM')).toEqual(['I', 'III', 'V'])
    expect(labels('I. MỘT', '1. Việc một', '3. Việc ba', '3. Việc nữa')).toEqual(['I', 'I.1', 'I.3', 'I.3'])
  })

  it('repairs what OCR spoilt by the sequence', () => {
    expect(labels('I. MỤC TIÊU', 'H. NỘI DUNG', 'II. TỔ CHỨC', 'IV. PHẠM VI')).toEqual([
      'I',
      'II',
      'III',
      'IV',
    ])
    expect(labels('I. MỤC TIÊU', 'II. NHIỆM VỤ', 'I. Nhiệm vụ', '2. Biện pháp')).toEqual([
      'I',
      'II',
      'II.1',
      'II.2',
    ])
  })

  it('starts again under each part', () => {
    expect(
      labels('Phần thứ nhất', 'THỰC TRẠNG', 'I. Quy mô', 'Phần thứ hai', 'NỘI DUNG', 'I. Mục tiêu'),
    ).toEqual(['Phần thứ nhất', 'I', 'Phần thứ hai', 'I'])
  })

  it('takes no point, dash or number in running text for a section', () => {
    expect(
      labels('I. NHIỆM VỤ', 'a) Rà soát theo Thông tư số', '19/2018/TT-BNV.', '- Họp', '1) Gửi'),
    ).toEqual(['I'])
  })

  it('titles a heading up to its colon and leaves running text untitled', () => {
    const { sections } = planOf(
      'I. NHIỆM VỤ',
      '1. Văn phòng Sở: tham mưu kế hoạch kiểm tra.',
      '2. Rà soát, đánh giá việc thực hiện quy chế.',
    )
    expect(sections.map(section => section.title)).toEqual(['NHIỆM VỤ', 'Văn phòng Sở', ''])
  })

  it('ends a section where the next of its height begins', () => {
    const text = ['I. MỘT', '1. Họp giao ban', 'II. HAI']
    const plan = planOf(...text)
    const [one, inner, two] = plan.sections
    expect(inner && one && inner.end <= one.end).toBe(true)
    expect(two && one && one.end < two.start).toBe(true)
  })
})
