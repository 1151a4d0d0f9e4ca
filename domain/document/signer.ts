import type { OfficialDocument } from './schema.ts'

type Signing = Omit<OfficialDocument['signature'], 'name'>

/** Titles of those who head a body; a deputy's is the same after “Phó”. */
const headTitles = [
  'Chủ tịch',
  'Tổng Giám đốc',
  'Giám đốc',
  'Trưởng Công an',
  'Chánh Văn phòng',
  'Chánh Thanh tra',
  'Chi cục trưởng',
  'Cục trưởng',
  'Chỉ huy trưởng',
  'Tổng Biên tập',
  'Hiệu trưởng',
  'Trưởng phòng',
  'Trưởng ban',
] as const

const headsOf: readonly (readonly [RegExp, string])[] = [
  [/^(ủy ban|ubnd|hội đồng|hội|liên đoàn|liên minh)/i, 'Chủ tịch'],
  [/^(công an (tỉnh|thành phố)|sở|đài|kho bạc|bảo hiểm xã hội|trung tâm)/i, 'Giám đốc'],
  [/^công an/i, 'Trưởng Công an'],
  [/^(bộ chỉ huy|ban chỉ huy)/i, 'Chỉ huy trưởng'],
  [/^văn phòng/i, 'Chánh Văn phòng'],
  [/^thanh tra/i, 'Chánh Thanh tra'],
  [/^chi cục/i, 'Chi cục trưởng'],
  [/^cục/i, 'Cục trưởng'],
  [/^phòng/i, 'Trưởng phòng'],
  [/^ban/i, 'Trưởng ban'],
  [/^báo/i, 'Tổng Biên tập'],
  [/^trường/i, 'Hiệu trưởng'],
]

/** The title of whoever heads a body, by its name. */
export const headTitleOf = (body: string): string =>
  headsOf.find(([name]) => name.test(body.trim()))?.[1] ?? 'Thủ trưởng'

/** `Phó Chủ tịch UBND tỉnh` → deputy of a `Chủ tịch`; a body's own name after the title is not signed. */
const readPosition = (position: string) => {
  const words = position.split(',')[0]?.trim() ?? ''
  const deputy = /^phó\s+/i.exec(words)
  const rest = deputy === null ? words : words.slice(deputy[0].length)
  const head = headTitles.find(title => rest.toLowerCase().startsWith(title.toLowerCase()))
  return { words, isDeputy: deputy !== null, head: head ?? null }
}

/** Bodies that decide together sign on their own behalf: Decree 30/2020/NĐ-CP, Annex I, part II, section 7. */
const collective = /^(ủy ban nhân dân|ủy ban|hội đồng|ban chỉ đạo)/i

/**
 * How a body's document is signed by somebody in a position: the head himself, his deputy for him (KT.), others by his
 * order (TL.); of a committee on its behalf (TM.). Without a position: of a committee a deputy of its chairman, of any
 * other body its head.
 */
export const signedBy = (body: string, position: string): Signing => {
  const together = collective.exec(body)?.[0] ?? null
  const headTitle = headTitleOf(body)
  const own: Signing =
    together === null
      ? { authority: [], onBehalfOf: [], title: [headTitle] }
      : { authority: ['TM'], onBehalfOf: [together], title: [headTitle] }
  const deputy: Signing = {
    authority: [...own.authority, 'KT'],
    onBehalfOf: [...own.onBehalfOf, headTitle],
    title: [`Phó ${headTitle}`],
  }
  const { words, isDeputy, head } = readPosition(position)
  if (words === '') return together === null ? own : deputy
  if (head === headTitle) return isDeputy ? deputy : own
  return { authority: ['TL'], onBehalfOf: [headTitle], title: [words] }
}
