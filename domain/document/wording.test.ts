import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blank,
  countText,
  dateWithWeekday,
  longDate,
  momentText,
  numberer,
  numberLine,
  placeAndDateLine,
  pointLetter,
  reference,
  roman,
  shortDate,
  symbolFor,
  vietnameseNumber,
} from './index.ts'
import { addresseeLines, capitals, distributionLines, legalBasisLines, signatureLines } from './wording.ts'

describe('the number of a document', () => {
  it('has a 0 before one digit and none before two', () => {
    expect(numberLine({ number: 5, symbol: 'KH-UBND' })).toBe('Số: 05/KH-UBND')
    expect(numberLine({ number: 10, symbol: 'KH-UBND' })).toBe('Số: 10/KH-UBND')
  })
  it('is left open before registration', () => {
    expect(numberLine({ number: null, symbol: 'BC-CAT' })).toBe(`Số: ${blank(8)}/BC-CAT`)
  })
  it('names the drafting division only on a công văn', () => {
    const owner = { abbreviation: 'UBND', draftingUnit: 'NC' }
    expect(symbolFor('CV', owner)).toBe('UBND-NC')
    expect(symbolFor('QĐ', owner)).toBe('QĐ-UBND')
    expect(symbolFor('CV', { abbreviation: 'CAT' })).toBe('CAT')
  })
  it('is cited with type and date', () => {
    const document = { kind: 'BC', number: 7, symbol: 'BC-CAT', issuedOn: '2023-04-05' } as const
    expect(reference(document)).toBe('Báo cáo số 07/BC-CAT ngày 05/4/2023')
  })
})

describe('dates and figures', () => {
  it.each([
    ['2023-04-05', 'ngày 05 tháng 4 năm 2023', '05/4/2023'],
    ['2023-02-10', 'ngày 10 tháng 02 năm 2023', '10/02/2023'],
    ['2023-01-09', 'ngày 09 tháng 01 năm 2023', '09/01/2023'],
    ['2023-12-31', 'ngày 31 tháng 12 năm 2023', '31/12/2023'],
  ])('%s takes a 0 before the days 1–9 and the months 1–2 only', (day, long, short) => {
    expect(longDate(day)).toBe(long)
    expect(shortDate(day)).toBe(short)
  })
  it('leaves an undated document open for the pen', () => {
    expect(placeAndDateLine({ place: 'Nghệ An', issuedOn: null })).toMatch(
      /^Nghệ An, ngày\u00A0+tháng\u00A0+năm\u00A0+$/,
    )
  })
  it('names the weekday of the day itself', () => {
    expect(dateWithWeekday('2023-05-12')).toBe('thứ Sáu, ngày 12/5/2023')
    expect(dateWithWeekday('2023-04-16')).toBe('Chủ nhật, ngày 16/4/2023')
  })
  it('tells an instant by the clock of Vietnam, also past midnight', () => {
    expect(momentText('2023-04-18T10:00:00Z')).toBe('17 giờ 00 ngày 18/4/2023')
    expect(momentText('2023-12-31T17:05:00Z')).toBe('00 giờ 05 ngày 01/01/2024')
  })
  it('groups thousands by a dot and sets a decimal comma', () => {
    expect(vietnameseNumber(1234.5)).toBe('1.234,5')
    expect(vietnameseNumber('12345678901234567890.25')).toBe('12.345.678.901.234.567.890,25')
    expect(vietnameseNumber(-1234)).toBe('-1.234')
    expect(vietnameseNumber(null)).toBe('–')
    expect(countText(3)).toBe('03')
    expect(countText(21)).toBe('21')
  })
  it('loses no digit of any integer', () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        value => vietnameseNumber(String(value)).replaceAll('.', '') === String(value),
      ),
    )
  })
})

describe('numbering', () => {
  it('counts sections in Roman and points in Vietnamese letters', () => {
    expect([1, 4, 9, 14, 40].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL'])
    expect([1, 4, 5, 6, 23, 24].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e', 'y', 'aa'])
  })
  it('starts a level again under a wider one, but articles run on', () => {
    const label = numberer()
    const levels = [
      'section',
      'item',
      'point',
      'point',
      'item',
      'point',
      'section',
      'item',
      'article',
      'section',
      'article',
    ] as const
    expect(levels.map(label)).toEqual([
      'I.',
      '1.',
      'a)',
      'b)',
      '2.',
      'a)',
      'II.',
      '1.',
      'Điều 1.',
      'III.',
      'Điều 2.',
    ])
  })
  it('gives every point of a long list its own label', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), count => {
        const labels = Array.from({ length: count }, (_, index) => pointLetter(index + 1))
        return new Set(labels).size === count
      }),
      { numRuns: 20 },
    )
  })
})

describe('lists of the layout', () => {
  it('closes bases and addressees by ";" and the last by ".", whatever the author typed', () => {
    expect(legalBasisLines(['Căn cứ Luật A;', ' Căn cứ Luật B. ', 'Căn cứ C'])).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B;',
      'Căn cứ C.',
    ])
    expect(addresseeLines(['- Sở Tài chính;', 'Sở Nội vụ'])).toEqual(['- Sở Tài chính;', '- Sở Nội vụ.'])
  })
  it('ends "Nơi nhận" with where the office keeps its copy', () => {
    expect(distributionLines({ distributionList: ['Như trên;'], filedUnder: 'Lưu: VT, NC.' })).toEqual([
      '- Như trên;',
      '- Lưu: VT, NC.',
    ])
  })
  it('sets the authority of the signer before the lines it belongs to', () => {
    const signed = {
      authority: ['TM', 'KT'] as ('TM' | 'KT')[],
      onBehalfOf: ['Ủy ban nhân dân', 'Chủ tịch'],
      title: ['Phó Chủ tịch'],
      name: '',
    }
    expect(signatureLines(signed)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    expect(signatureLines({ authority: ['Q'], onBehalfOf: [], title: ['Giám đốc'], name: '' })).toEqual([
      'Q. GIÁM ĐỐC',
    ])
  })
  it('keeps the letters of a symbol when a heading is set in capitals', () => {
    expect(capitals('Tổng kết Chương trình số 09/CTr-BCA-MTTW')).toBe(
      'TỔNG KẾT CHƯƠNG TRÌNH SỐ 09/CTr-BCA-MTTW',
    )
  })
})
