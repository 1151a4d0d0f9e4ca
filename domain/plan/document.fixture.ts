import { compile } from './compile.ts'
import type { CompiledPlan, Obligation } from './schema.ts'

const HEAD = [
  'UBND TỈNH QUẢNG AN',
  'SỞ NỘI VỤ',
  'Số: 112/KH-SNV',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Quảng An, ngày 05 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2024',
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;',
  'Sở Nội vụ ban hành Kế hoạch cải cách hành chính năm 2024 như sau:',
]
const CLOSING = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình']

/** The text of an invented plan with the given body. */
export const planText = (...body: string[]): string => [...HEAD, ...body, ...CLOSING].join('\n')

/** An invented plan with the given body, compiled. */
export const planOf = (...body: string[]): CompiledPlan => compile(planText(...body), { file: 'plan.txt' })

/** What the lines under "TỔ CHỨC THỰC HIỆN" bind. */
export const dutiesOf = (...body: string[]): Obligation[] =>
  planOf('I. TỔ CHỨC THỰC HIỆN', ...body).obligations

/** The one duty of the lines, or a failure that says how many there are. */
export const dutyOf = (...body: string[]): Obligation => {
  const [duty, ...more] = dutiesOf(...body)
  if (!duty || more.length > 0) throw new Error(`expected one duty, found ${duty ? more.length + 1 : 0}`)
  return duty
}

/** The text of an invented letter: its preamble and body lines after "Kính gửi". */
export const letterText = (addressee: string, ...body: string[]): string =>
  [
    'UBND HUYỆN LỘC SƠN',
    'PHÒNG NỘI VỤ',
    'Số: 31/PNV',
    'V/v báo cáo công tác thanh niên',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Lộc Sơn, ngày 10 tháng 5 năm 2022',
    `Kính gửi: ${addressee}`,
    ...body,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TRƯỞNG PHÒNG',
    'Phạm Thị Hoa',
  ].join('\n')

/** An invented letter, compiled. */
export const letterOf = (addressee: string, ...body: string[]): CompiledPlan =>
  compile(letterText(addressee, ...body), { file: 'letter.txt' })
