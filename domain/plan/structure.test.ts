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
    const { sections, parts } = planOf(
      'Phần thứ nhất',
      'THỰC TRẠNG',
      'I. Quy mô',
      'Phần thứ hai',
      'NỘI DUNG',
      'I. Mục tiêu',
    )
    expect(sections.map(section => section.label)).toEqual(['I', 'I'])
    expect(parts?.map(({ label, title }) => [label, title])).toEqual([
      ['Phần thứ nhất', 'THỰC TRẠNG'],
      ['Phần thứ hai', 'NỘI DUNG'],
    ])
  })

  it('gives chapters, letters above the numbers and articles apart from the numbers', () => {
    const apart = (...lines: string[]) => planOf(...lines).parts?.map(({ label }) => label)
    expect(apart('Chương I', 'QUY ĐỊNH CHUNG', '1. Phạm vi', 'Chương II', 'TỔ CHỨC THỰC HIỆN')).toEqual([
      'Chương I',
      'Chương II',
    ])
    expect(apart('A. MỤC ĐÍCH YÊU CẦU', 'I. Mục đích', 'B. NỘI DUNG THỰC HIỆN', 'I. Nhiệm vụ')).toEqual([
      'A',
      'B',
    ])
    expect(apart('Điều 1. Mục tiêu', 'Điều 2. Trách nhiệm của Sở Y tế', '1. Lập kế hoạch.')).toEqual([
      'Điều 1',
      'Điều 2',
    ])
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
