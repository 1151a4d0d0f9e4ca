import { HEADS, NOT_HEADS, PLACES, QUANTIFIERS } from './bodies.ts'
import { enumerates, kindOf, pairs } from './enumerations.ts'
import { Phrases } from './phrases.ts'
import { formOf, type Word } from './words.ts'

/** Words consumed by `[các] <head noun>` at `i`, 0 if no party begins there. */
export function partyHead(words: readonly Word[], i: number, limit: number): number {
  const quantifier = QUANTIFIERS.at(words, i, limit)
  const at = i + quantifier
  const word = words[at]
  if (!word || at >= limit) return 0
  const plural = quantifier > 0
  if (plural && words[at]?.form === 'tổ' && words[at + 1]?.bare === 'chuc') return quantifier + 2
  if (NOT_HEADS.at(words, at, limit)) return 0
  if (word.bare === 'phong' && words[at + 1]?.bare === 'chong') return 0
  if (word.cap && word.bare === 'cap' && PLACES.at(words, at + 1, limit)) return quantifier + 2
  if (/^(?:moi|tung)$/.test(words[i]?.bare ?? '') && word.form === formOf('lớp')) return quantifier + 1
  const head = HEADS.at(words, at, limit)
  if (!head) return acronym(word) ? quantifier + 1 : 0
  if (word.bare === 'bao' && head === 1 && !word.cap) return 0
  if (!plural && !word.cap && head === PLACES.at(words, at, limit)) return 0
  if (/^(thay|co|ong|ba)$/.test(word.bare) && head === 1 && !words[at + 1]?.cap) return 0
  return quantifier + head
}

function acronym(word: Word): boolean {
  return (
    word.upper &&
    /^(ub|bch|btv|bgh|bgd|tt|bv|pgd|s[a-z&]{2,5}$|cd|ld|bhxh|hd[nst]|mttq|qlda)/.test(word.bare) &&
    word.bare.length >= 3 &&
    word.bare.length <= 8
  )
}

/** A stretch of words, `to` exclusive. `kind`: the words said once for a list, "các Sở" before "Tài chính, Nội vụ". */
export type Stretch = { readonly from: number; readonly to: number; readonly kind?: Stretch }

const MEMBERS = new Phrases(
  'các tổ chức thành viên|các thành viên|các tổ chức đoàn thể|các đơn vị thành viên',
)

/** Does a new body begin at `i`, the words before it being complete? A common noun without "các" carries a collective on. */
function newBody(words: readonly Word[], i: number, limit: number): boolean {
  const counted = /^\d{1,3}$/.test(words[i]?.bare ?? '')
  const head = partyHead(words, counted ? i + 1 : i, limit)
  if (!head || MEMBERS.at(words, i, limit)) return false
  if (counted || QUANTIFIERS.at(words, i, limit) || words[i]?.cap) return true
  if (/^(tinh|huyen|thanh)$/.test(words[i]?.bare ?? '') && words[i + 1]?.bare === 'doan') return true
  const next = words[i + head]
  return next?.cap === true && next.tight
}

/** "Các huyện đoàn, thành đoàn" is one name, as "các huyện, thành phố" is. */
const collective = (words: readonly Word[], from: number, at: number): boolean =>
  QUANTIFIERS.at(words, from) > 0 &&
  !words[at]?.cap &&
  words[at + 1]?.bare === 'doan' &&
  words[at]?.bare !== 'cac'

/** "Ủy ban nhân dân các Quận, Huyện, Thị xã": ranks in capitals belong to one collective. */
const ranksOf = (words: readonly Word[], at: number, limit: number): boolean =>
  PLACES.at(words, at, limit) > 0 &&
  headOnly(words, at, limit) &&
  [1, 2].some(length => PLACES.at(words, at - length, at) === length && !words[at]?.tight)

const RELATING = /^(?:thuoc|truc|lien|tren|co|hoat|trong|o|tai)$/
/** Does the name from `at` say no more than its head: "Công ty thuộc …", "Ban,"? */
function headOnly(words: readonly Word[], at: number, limit: number): boolean {
  const next = words[at + partyHead(words, at, limit)]
  return !next?.tight || RELATING.test(next.bare)
}

/** "Các Tập đoàn, Tổng Công ty, Công ty thuộc Bộ": kinds under one "các" are one name. */
const kinds = (words: readonly Word[], from: number, at: number, limit: number): boolean =>
  QUANTIFIERS.at(words, from) > 0 &&
  QUANTIFIERS.at(words, at) === 0 &&
  headOnly(words, from, limit) &&
  headOnly(words, at, limit)

/** "Mặt trận Tổ quốc và các đoàn thể xã": the Front with those who belong to it is one name. */
const BELONGING = new Phrases('các đoàn thể|các tổ chức chính trị|các tổ chức thành viên|các hội, đoàn thể')
const FRONT = new Phrases('mặt trận|~mttq|~ubmttq|ủy ban mttq|ủy ban mặt trận')
const withMembers = (words: readonly Word[], from: number, at: number): boolean =>
  BELONGING.at(words, at) > 0 && FRONT.at(words, from) > 0

/** "Văn phòng HĐND và UBND huyện" serves both and is one body. */
function sharedOffice(words: readonly Word[], from: number, second: number): boolean {
  const office = words
    .slice(from, from + 3)
    .map(word => word.bare)
    .join(' ')
  return /(^| )van phong\b/.test(office) && ASSEMBLIES.at(words, second) > 0
}

const ASSEMBLIES = new Phrases(
  '~ubnd|ủy ban nhân dân|~hdnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội',
)

/** Does the name that begins at `at` stand beside the one from `from`, of a list of kind `kind` or by its own head? */
function another(words: readonly Word[], from: number, at: number, and: boolean, limit: number): boolean {
  if (!newBody(words, at, limit) || collective(words, from, at)) return false
  if (kinds(words, from, at, limit) || ranksOf(words, at, limit)) return false
  return !(and && (sharedOffice(words, from, at) || withMembers(words, from, at)))
}

/** The several bodies a heading or a subject names; one collective phrase stays one name. */
export function splitParties(text: string, words: readonly Word[], stretch: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = stretch.from
  let kind: Stretch | null = null
  let depth = 0
  const add = (to: number) => parts.push(kind ? { from, to, kind } : { from, to })
  for (let i = stretch.from + 1; i < stretch.to; i++) {
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)
    depth += (gap.match(/\(/g)?.length ?? 0) - (gap.match(/\)/g)?.length ?? 0)
    if (depth > 0) continue
    if (gap.includes(':') && enumerates(words, i, stretch.to)) {
      const at = kindOf(words, i)
      kind = at === null ? null : { from, to: i }
      from = i
      continue
    }
    const and = words[i]?.bare === 'va'
    const at = and ? i + 1 : i
    if ((!and && !/[,;/„‚]/.test(gap)) || at >= stretch.to) continue
    const whole = another(words, from, at, and, stretch.to)
    const member = kind !== null && words[at]?.cap === true && !(and && pairs(words, i))
    if (!whole && !member) continue
    add(i)
    from = at
    if (whole) kind = null
  }
  add(stretch.to)
  return parts
}

/** The printed name of a stretch: white space single, an unmatched bracket, emphasis marks and a definition left out. */
export function nameOf(text: string, words: readonly Word[], { from, to, kind }: Stretch): string {
  if (kind) return memberName(nameOf(text, words, kind), nameOf(text, words, { from, to }))
  return printedName(text, words, from, to)
}

/** "Giám đốc các Sở" and "Nội vụ" make "Giám đốc Sở Nội vụ". */
const memberName = (kind: string, member: string): string =>
  `${kind.normalize('NFC').replace(/(^|\s)(?:các|hai|ba|những)\s+(?=\S+(?:\s\S+)?$)/iu, '$1')} ${member}`

function printedName(text: string, words: readonly Word[], from: number, to: number): string {
  const start = words[from]?.start ?? 0
  const last = words[to - 1]?.end ?? start
  const close = /^["”*]{0,2}\)/.exec(text.slice(last, last + 4))?.[0] ?? ''
  const raw = text.slice(start, last + close.length).replace(/\s+/g, ' ')
  return raw
    .replace(/\s*\(\*?(?:sau đây |dưới đây )?(?:gọi|viết)[^)]*\)?\*?/giu, '')
    .replace(/\*/g, '')
    .replace(/\s*[<>|≤≥].*$/u, '')
    .replace(/\s+(?:và|hoặc|cùng)$/u, '')
    .replace(/^[("“]+(?=[^)]*$)|[)]+$/g, match => (match.startsWith(')') && raw.includes('(') ? match : ''))
    .trim()
}

const PEOPLE = new Phrases(
  'giáo viên|học sinh|sinh viên|cán bộ|nhân viên|viên chức|công chức|cá nhân|phụ huynh|cha mẹ học sinh|đội ngũ|tập thể|phụ nữ|nông dân|thành viên|chuyên viên|hộ gia đình|chủ hộ',
)

/** True for people in general, named without a body or a "các": rarely those whom a clause binds. */
export function peopleOnly(words: readonly Word[], i: number, limit: number): boolean {
  return PEOPLE.at(words, i, limit) > 0
}
