import { describe, expect, it } from 'vitest'
import { Phrases } from './phrases.ts'
import { bareOf, formOf, wordsOf } from './words.ts'

describe('words', () => {
  it('reads both tone placements, and composed and decomposed letters, as one word', () => {
    expect(formOf('hoà')).toBe(formOf('hòa'))
    expect(formOf('Thuỷ'.normalize('NFD'))).toBe(formOf('thủy'))
    expect(formOf('giao')).not.toBe(formOf('giáo'))
  })

  it('drops every diacritic from the bare form, also of letters that fonts mistook', () => {
    expect(bareOf('Đường trƣớc')).toBe('duong truoc')
  })

  it('gives a fallen tone mark back to its word, with the offsets of the original', () => {
    const text = 'tiếp tu ̣c thực hiện'
    const words = wordsOf(text)
    expect(words.map(word => word.bare)).toEqual(['tiep', 'tuc', 'thuc', 'hien'])
    expect(text.slice(words[1]?.start, words[1]?.end)).toBe('tu ̣c')
  })
})

describe('phrases', () => {
  const acts = new Phrases('tổ chức|đăng ký|giao|thông báo')
  const at = (text: string) => acts.at(wordsOf(text), 0)

  it('finds a phrase whose diacritics OCR spoilt in part', () => {
    expect(at('tô chức hội nghị')).toBe(2)
  })

  it('does not take other words that look alike without diacritics', () => {
    expect(at('giáo viên')).toBe(0)
    expect(at('đẳng kỹ thuật')).toBe(0)
  })

  it('does not run over a comma', () => {
    expect(at('thông, báo')).toBe(0)
    expect(at('thông báo')).toBe(2)
  })
})
