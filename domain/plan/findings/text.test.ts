import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../../shared/calendar/index.ts'
import type { Section } from '../schema.ts'
import { findingsOf } from './index.ts'
import { planWith } from './plan.fixture.ts'

const rulesIn = (text: string, parts: Parameters<typeof planWith>[0] = {}) =>
  findingsOf(planWith(parts), text, defaultCalendar).map(({ rule }) => rule)

const found = (rule: string, text: string, parts: Parameters<typeof planWith>[0] = {}) =>
  findingsOf(planWith(parts), text, defaultCalendar).filter(finding => finding.rule === rule)

const section = (label: string, line: number): Section => ({ label, title: '', line, start: 0, end: 0 })
const numbered = (...labels: string[]) => ({
  sections: labels.map((label, index) => section(label, index + 1)),
})

describe('numbering', () => {
  test('a part that is skipped is named, at the line of the next', () => {
    const [finding, ...others] = found('numbering', '', numbered('I', 'II', 'III', 'V'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ line: 4, severity: 'warning' })
    expect(finding?.message).toContain('không có IV')
  })
  test('several skipped points are all named', () => {
    expect(found('numbering', '', numbered('II', 'II.1', 'II.4'))[0]?.message).toContain('2, 3')
  })
  test('a number given twice is reported', () => {
    expect(found('numbering', '', numbered('I', 'I', 'II'))[0]?.message).toContain('cùng mang số I')
  })
  test.each([
    [['I', 'I.1', 'I.2', 'II', 'II.1', 'III']],
    [['1', '1.1', '1.2', '2', '2.1', '2.2', '3']],
    [['I', '1', '2', 'II', '1', '2', '3']],
    [['I', 'I.1', 'I.2', 'I', 'I.1', 'I.2', 'II']],
    [['A', 'C', 'Phần thứ nhất']],
  ])('%j skips nothing below', labels => {
    const skipped = found('numbering', '', numbered(...labels)).filter(({ message }) =>
      message.includes('nhảy'),
    )
    expect(skipped).toEqual([])
  })
})

describe('a sentence cut by a page break', () => {
  const head = 'Các sở xây dựng báo cáo theo chức năng và gửi về Cơ quan Thường trực Ban Chỉ đạo'
  test('is quoted on both sides of the cut', () => {
    const [finding] = found('brokenSentence', `Mở đầu.\n\n- ${head}\n\ntỉnh trước ngày 10/4/2023.\n`)
    expect(finding).toMatchObject({ line: 3, severity: 'warning' })
    expect(finding?.quote).toContain('Ban Chỉ đạo ⏎ tỉnh trước ngày')
  })
  test.each([
    `- ${head}.\n\ntỉnh trước ngày 10/4/2023.\n`,
    `- ${head}\n\nTỉnh ủy chỉ đạo.\n`,
    `- ${head}\n\na) các huyện thực hiện.\n`,
    `- ${head}\ntỉnh trước ngày 10/4/2023.\n`,
    'CÁC SỞ XÂY DỰNG BÁO CÁO THEO CHỨC NĂNG\n\ntheo mẫu kèm theo.\n',
  ])('is not seen where a paragraph ends: %j', text => {
    expect(rulesIn(text)).not.toContain('brokenSentence')
  })
  test('many cuts are the scanner’s and make one note', () => {
    const findings = found('brokenSentence', `- ${head}\n\ntỉnh để tổng hợp.\n\n`.repeat(5))
    expect(findings).toHaveLength(1)
    expect(findings[0]?.severity).toBe('note')
  })
})

describe('dates in the text', () => {
  test('one that does not exist is an error', () => {
    const [finding] = found('impossibleDate', 'Gửi báo cáo trước ngày 31/4/2023.')
    expect(finding).toMatchObject({ severity: 'error', quote: 'trước ngày 31/4/2023' })
  })
  test.each([
    ['họp ngày 14/10/2020 (thứ Năm)', 'thứ Tư, không phải thứ Năm'],
    ['họp thứ Hai, ngày 14/10/2020', 'thứ Tư, không phải thứ Hai'],
  ])('a weekday that does not fit: %s', (text, said) => {
    expect(found('wrongWeekday', text)[0]?.message).toContain(said)
  })
  test('a weekday that fits is let be', () => {
    expect(rulesIn('họp ngày 14/10/2020 (thứ Tư)')).not.toContain('wrongWeekday')
  })
})

describe('a symbol written several ways', () => {
  test('is reported once, with the commonest way as the one to keep', () => {
    const text = `Thực hiện Chương trình phối hợp số 07/CTr-ABC-DEF ngày 01/8/2013.
Tổng kết Chương trình phối hợp số 07/CTr-ABC-DEF.
Hội nghị tổng kết Chương trình phối hợp số 07 trước ngày 15/5/2023.
Phóng sự về Chương trình 07/CTr-ABC-DEF.`
    const findings = found('symbolVariants', text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ line: 3, severity: 'note' })
    expect(findings[0]?.todo).toContain('Chương trình phối hợp số 07/CTr-ABC-DEF')
  })
  test('with one date but two symbols is a warning', () => {
    const text =
      'Theo Nghị định số 54/2016/NĐ-CP ngày 08/5/2017. Căn cứ Nghị định số 54/2017/NĐ-CP ngày 08/5/2017.'
    expect(found('symbolVariants', text)[0]?.severity).toBe('warning')
  })
  test.each([
    'Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018 và Thông tư số 17/2021/TT-BGDĐT ngày 22/6/2021.',
    'Quyết định số 10/QĐ-UBND và Kế hoạch số 10/KH-UBND.',
    'Kế hoạch số 10/KH-UBND; theo Kế hoạch số 10/KH- UBND; Kế hoạch 5 năm.',
  ])('is not seen where the documents or the spaces differ: %s', text => {
    expect(rulesIn(text)).not.toContain('symbolVariants')
  })
})

describe('spelling', () => {
  test.each([
    ['- Công thông tin điện tử tỉnh;', 'Công thông tin điện tử', 'Cổng thông tin điện tử'],
    ['V. TÔ CHỨC THỰC HIỆN', 'TÔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
    ['phòng, chống tệ nạm xã hội trên địa bàn', 'tệ nạm xã hội', 'tệ nạn xã hội'],
    ['nếu có khó khăn, vướng mặc thì báo cáo', 'khó khăn, vướng mặc', 'khó khăn vướng mắc'],
    ['Ủy bàn nhân dân các huyện', 'Ủy bàn nhân dân', 'Ủy ban nhân dân'],
  ])('%j: %s is likely %s', (text, written, expected) => {
    const [finding] = found('spelling', text)
    expect(finding).toMatchObject({ quote: written, severity: 'note' })
    expect(finding?.message).toContain(`“${expected}”`)
  })
  test.each(['nghành', 'nghiêp', 'cích', 'kông'])('%s is no syllable', word => {
    expect(found('spelling', `các ${word} liên quan`)[0]?.quote).toBe(word)
  })
  test.each([
    'các văn bản chỉ đạo của cấp trên; khó khăn, vướng mắc; Cổng thông tin điện tử',
    'Uỷ ban nhân dân, toà án, khoẻ mạnh, thuỷ lợi, quí, kỉ luật, hoà bình',
    'ban chỉ huy quân sự, thi công thông tuyến, thành công thông tin liên lạc',
    'lƣợng, trƣờng, biế n động, giatừ',
    'website, email, PowerPoint, Đắk Lắk, Pắc Bó',
  ])('%s is left alone', text => {
    expect(found('spelling', text).map(({ quote }) => quote)).toEqual([])
  })
  test('a badly read scan gets one note, not dozens', () => {
    const text = 'nghiêp vu, tôt, câp, xuât, thuôc, kêt qua, nhiêm tôt, đôc lâp, viêc, tât ca'
    expect(found('spelling', text)).toHaveLength(1)
    expect(found('spelling', text)[0]?.message).toContain('nghi sai chữ')
  })
})

describe('layout', () => {
  const nation = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'
  test('a head without number and date says what it lacks', () => {
    const [finding] = found('head', 'KẾ HOẠCH', { number: null, issuedOn: null })
    expect(finding?.message).toContain('Quốc hiệu, Tiêu ngữ; số, ký hiệu; ngày ban hành')
  })
  test('a number that only the scanner lost is all that is asked for', () => {
    const [finding] = found('head', nation, { number: null })
    expect(finding?.message).toContain('phần đầu văn bản: số, ký hiệu.')
  })
  test('a whole head is let be', () => {
    expect(rulesIn(nation)).not.toContain('head')
  })
  test('a drafter’s mark at the end is reported, "./." is not', () => {
    expect(found('endMark', 'để kịp thời hướng dẫn. /y\n\nNơi nhận:\n- Lưu: VT.')[0]?.quote).toBe('. /y')
    expect(rulesIn('để kịp thời hướng dẫn./.\n\nNơi nhận:\n- Lưu: VT.')).not.toContain('endMark')
  })
})

describe('a part that the document cites of itself', () => {
  const parts = numbered('I', 'II', 'II.1', 'II.2', 'III')
  test('is reported where it does not exist', () => {
    const text = 'Thực hiện theo nội dung tại mục IV Kế hoạch này.\nTheo khoản 3, mục II của Kế hoạch này.'
    expect(found('missingReference', text, parts).map(({ line }) => line)).toEqual([1, 2])
  })
  test.each([
    'Theo mục II của Kế hoạch này.',
    'Theo khoản 2, mục II Kế hoạch này.',
    'Theo điểm 1, mục III của Kế hoạch này.',
    'Theo mục IV Kế hoạch số 12/KH-UBND.',
  ])('is silent where it does, or where another document is meant: %s', text => {
    expect(rulesIn(text, parts)).not.toContain('missingReference')
  })
})

describe('text that is no Vietnamese', () => {
  const good =
    'Các đơn vị trực thuộc tổ chức rà soát, đánh giá kết quả thực hiện nhiệm vụ và báo cáo về Sở trước ngày 15 tháng 4.'
  test('is the first thing said of a plan whose text layer is rubbish', () => {
    const rubbish =
      'Cac don vi trlrc thuOc t6 chirc ra soAt, danh gia ket qua thgc hi0n nhi0m vu va bao cao v&'
    expect(found('unreadable', rubbish)).toMatchObject([{ line: 1, severity: 'error' }])
  })
  test('is not seen in a plan that can be read, nor in a few words', () => {
    expect(rulesIn(good)).not.toContain('unreadable')
    expect(rulesIn('Ke hoach nam')).not.toContain('unreadable')
  })
})
