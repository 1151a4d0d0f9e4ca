import type { Bilingual } from '../shared/index.ts'
import type { OutlineChange } from './outlineChange.ts'

type Kind = OutlineChange['kind']

const counted: readonly { readonly of: readonly Kind[]; readonly vi: string; readonly en: string }[] = [
  { of: ['sectionAdded'], vi: 'thêm {n} mục', en: 'sections added: {n}' },
  { of: ['sectionRemoved'], vi: 'bỏ {n} mục', en: 'sections removed: {n}' },
  {
    of: ['sectionRenamed', 'sectionAsked', 'sectionRequired', 'sectionOptional'],
    ...{ vi: 'sửa yêu cầu của {n} mục', en: 'sections changed: {n}' },
  },
  { of: ['sectionsMoved'], vi: 'đổi thứ tự các mục', en: 'sections put in another order' },
  { of: ['indicatorAdded'], vi: 'thêm {n} chỉ tiêu', en: 'indicators added: {n}' },
  { of: ['indicatorRemoved'], vi: 'bỏ {n} chỉ tiêu', en: 'indicators removed: {n}' },
  { of: ['indicatorRenamed', 'indicatorAsked'], vi: 'sửa {n} chỉ tiêu', en: 'indicators changed: {n}' },
  {
    of: ['checkAdded', 'checkRemoved', 'checkChanged'],
    ...{ vi: 'đổi {n} điều kiểm tra số liệu', en: 'checks of figures changed: {n}' },
  },
]

/** All of it in one breath, for a notice: “thêm 1 mục, bỏ 2 chỉ tiêu”. */
export const changesInShort = (changes: readonly OutlineChange[]): Bilingual => {
  const said = counted.flatMap(({ of, vi, en }) => {
    const places = new Set(
      changes.filter(({ kind }) => of.includes(kind)).map(each => `${each.section} ${sayingOf(each)}`),
    )
    const filled = (words: string) => words.replace('{n}', String(places.size))
    return places.size === 0 ? [] : [{ vi: filled(vi), en: filled(en) }]
  })
  return { vi: said.map(({ vi }) => vi).join(', '), en: said.map(({ en }) => en).join(', ') }
}

/** What is counted once however many ways it changed: a section by its number, anything else by its name. */
const sayingOf = ({ kind, vi }: OutlineChange): string => (kind.startsWith('section') ? '' : vi)

/** So many changes are read at once; the rest on demand. */
export const changesAtOnce = 6

/** One change as a line of its own. */
export const changeSaid = ({ kind, section, vi, en, before, after }: OutlineChange): Bilingual => {
  const [own, part] = [`Mục ${section}`, `Section ${section}`]
  const lines: Readonly<Record<Kind, Bilingual>> = {
    sectionAdded: { vi: `Thêm mục ${section}. ${vi}`, en: `New section ${section}. ${en}` },
    sectionRemoved: {
      vi: `Bỏ mục ${section}. ${vi}${before === '' ? '' : `, cùng các chỉ tiêu: ${before}`}`,
      en: `Removed: section ${section}. ${en}${before === '' ? '' : `, with its indicators: ${before}`}`,
    },
    sectionRenamed: {
      vi: `${own} “${before}” nay là “${after}”`,
      en: `${part} “${before}” is now “${after}”`,
    },
    sectionAsked: {
      vi: `${own}. ${vi}: sửa lời hướng dẫn, câu hỏi`,
      en: `${part}. ${en}: other guidance or questions`,
    },
    sectionRequired: {
      vi: `${own}. ${vi}: nay bắt buộc phải có nội dung`,
      en: `${part}. ${en}: must have text now`,
    },
    sectionOptional: { vi: `${own}. ${vi}: nay không bắt buộc`, en: `${part}. ${en}: is optional now` },
    sectionsMoved: { vi: 'Các mục xếp theo thứ tự khác', en: 'The sections stand in another order' },
    indicatorAdded: { vi: `${own}: thêm chỉ tiêu “${vi}”`, en: `${part}: new indicator “${en}”` },
    indicatorRemoved: { vi: `${own}: bỏ chỉ tiêu “${vi}”`, en: `${part}: indicator “${en}” removed` },
    indicatorRenamed: {
      vi: `${own}: chỉ tiêu “${before}” nay là “${after}”`,
      en: `${part}: indicator “${before}” is now “${after}”`,
    },
    indicatorAsked: {
      vi: `${own}: chỉ tiêu “${vi}” đổi cách nhập hoặc cách tính`,
      en: `${part}: indicator “${en}” is answered or reckoned otherwise`,
    },
    checkAdded: { vi: `Thêm điều kiểm tra số liệu: ${vi}`, en: `New check of figures: ${en}` },
    checkRemoved: { vi: `Bỏ điều kiểm tra số liệu: ${vi}`, en: `Check of figures removed: ${en}` },
    checkChanged: { vi: `Sửa điều kiểm tra số liệu: ${vi}`, en: `Check of figures changed: ${en}` },
  }
  return lines[kind]
}
