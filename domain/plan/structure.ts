import type { Block } from './blocks.ts'
import { enumerates } from './enumerations.ts'
import { actBegins, type Onset, predicateOf } from './grammar.ts'
import { headingKind, type SectionKind } from './headings.ts'
import type { Label } from './labels.ts'
import { DIRECTIVES } from './lexicon.ts'
import { numberBlocks } from './numbering.ts'
import { nameOf, partyHead, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import { bareOf, type Word, wordAt } from './words.ts'

/** A numbered section: its path, its heading ("" where running text follows at once), what it is for, whom it names. */
type SectionNode = {
  readonly block: number
  readonly start: number
  readonly path: string
  readonly depth: number
  readonly title: string
  readonly titleTo: number
  readonly kind: SectionKind
  readonly parties: readonly string[]
  readonly verbal: boolean
  /** Index of the outermost section of the same kind around it. */
  readonly root: number
}

/** The running text of a block and where it stands: `level` -1 behind a section's number, 0 plain, 1 point, 2 dash, 3 plus. */
export type Item = {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly section: number
  readonly level: number
  /** The party of the nearest heading above; `headed` false where there is none. */
  readonly parties: readonly string[]
  readonly parent: number
  readonly torn: boolean
  /** The words of a heading that is itself an act; it binds only where nothing under it does. */
  readonly heading: boolean
}

export type Structure = { readonly sections: readonly SectionNode[]; readonly items: readonly Item[] }

const HEADING_LEADS = new Phrases(
  'trách nhiệm của|nhiệm vụ của|phân công|giao nhiệm vụ cho|giao cho|giao|đề nghị|để nghị|đối với các|đối với|kính đề nghị|về phía|mời',
)
/** "Phòng X có trách nhiệm:" heads a list as "Phòng X:" does. */
const HEADING_TAILS = new Phrases(
  'có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có trách nhiệm thực hiện|chịu trách nhiệm thực hiện|có các nhiệm vụ sau|có nhiệm vụ sau|có trách nhiệm sau',
)
/** Those who are named by their work; elsewhere the words are acts or fields. */
const OFFICES = new Phrases(
  'bảo vệ|y tế|y tế trường học|thủ quỹ|văn thư|tạp vụ|lái xe|phục vụ|thư viện|thiết bị|kế toán',
)
const LEVELS = { point: 1, dash: 2, star: 2, plus: 3 } as const

/** The parties a heading names, [] where it is none. */
export function headingParties(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  which: Onset = 'long',
): string[] {
  const lead = HEADING_LEADS.at(words, from, to)
  const plural = lead > 0 && words[from + lead - 1]?.bare === 'cac'
  const start = from + lead - (plural ? 1 : 0)
  const tail = HEADING_TAILS.find(words, start, to)
  const end = tail > start && tail + HEADING_TAILS.at(words, tail, to) === to ? tail : to
  // "Cấp tỉnh" as a heading says where, not who.
  if (words[start]?.bare === 'cap' && !/:\s*$/.test(text.slice(words[start]?.start, words[end - 1]?.end)))
    return []
  const office = OFFICES.at(words, start, end) === end - start
  if (!office && (!partyHead(words, start, end) || predicateOf(text, words, start, end, which))) return []
  return splitParties(text, words, { from: start, to: end })
    .map(part => nameOf(text, words, part))
    .filter(Boolean)
}

type Split = { title: string; titleTo: number; rest: number }

/** "Xét công nhận …: Xong trước ngày …": what follows the colon only says when; heading and time are one clause. */
const TIMED =
  /^(?:[a-z0-9,]+ ){0,6}?(?:xong|du kien|cham nhat|truoc ngay|tu ngay|ngay \d|hoan thanh|het ngay|trong thang|trong tuan|trong quy)\b/

const wordCount = (piece: string) => piece.split(/\s+/).filter(Boolean).length

function colonAt(text: string, words: readonly Word[], from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '“') depth++
    else if (sign === ')' || sign === '”') depth = Math.max(0, depth - 1)
    else if (sign !== ':' || depth > 0 || /^\d/.test(text.slice(i + 1, i + 2))) continue
    else if (!enumerates(words, wordAt(words, i), wordAt(words, to))) return i
  }
  return -1
}

const depthOf = (label: Label | null): number => (label?.kind === 'article' ? 0 : (label?.value.length ?? 1))

/** Does a body act here: "Ủy ban nhân dân xã lãnh đạo hoàn thành …"? */
const says = (text: string, words: readonly Word[], from: number, to: number): boolean =>
  partyHead(words, from, to) > 0 && predicateOf(text, words, from, to, 'long') !== null

/** Divides the text behind a section's number into heading and running text. */
function splitHeading(text: string, words: readonly Word[], block: Block, next: Block | undefined): Split {
  const whole = text.slice(block.from, block.to)
  const colon = colonAt(text, words, block.from, block.to)
  const left = colon < 0 ? '' : text.slice(block.from, colon)
  const from = wordAt(words, block.from)
  const rest = colon < 0 ? '' : text.slice(colon + 1, block.to).trim()
  const announces = /(?:cụ thể|sau|sau đây|gồm|như)\s*(?:như sau)?\s*$/iu.test(left)
  if (colon >= 0 && !announces && wordCount(left) <= 45 && !/\.\s/.test(left)) {
    const party = headingParties(text, words, from, wordAt(words, colon), 'modal').length > 0
    if (!party && (/;/.test(left) || (rest && says(text, words, from, wordAt(words, colon)))))
      return { title: '', titleTo: block.from, rest: block.from }
    if (!party && TIMED.test(bareOf(rest)))
      return { title: left.trim(), titleTo: block.from, rest: block.from }
    if (party || wordCount(left) <= 28 || !rest)
      return { title: left.trim(), titleTo: colon + 1, rest: rest ? colon + 1 : block.to }
  }
  const sibling = next?.label && ['number', 'roman', 'article'].includes(next.label.kind)
  const end = wordAt(words, block.to)
  const verbal = says(text, words, from, end) || actBegins(words, from, end) || DIRECTIVES.at(words, from) > 0
  const body = whole.trim().replace(/[\s_]+$/, '')
  const open = !/[.;,:]$/.test(body)
  const known = headingKind(body) !== null && wordCount(body) <= 8
  const deeper = next?.label && depthOf(next.label) > depthOf(block.label)
  if (
    open &&
    (!sibling || deeper || wordCount(body) <= 10 || block.label?.kind !== 'number') &&
    !/\.\s+\p{Lu}/u.test(body)
  )
    return { title: body, titleTo: block.to, rest: block.to }
  if (
    /\.$/.test(body) &&
    (!verbal || known) &&
    wordCount(body) <= 22 &&
    !/;|\d\/\d|\bhàng tháng|hằng tháng|hằng năm|hàng năm/u.test(body) &&
    (!sibling || deeper) &&
    !/\.\s/.test(body)
  )
    return { title: body.slice(0, -1), titleTo: block.to, rest: block.to }
  return { title: '', titleTo: block.from, rest: block.from }
}

type Open = { level: number; parties: readonly string[]; item: number }

/** Collects sections and items in the order of the blocks, keeping what is open above the next item. */
class Builder {
  readonly sections: SectionNode[] = []
  readonly items: Item[] = []
  readonly #path: number[] = []
  #open: Open[] = []
  /** The last point or dash of the section: a plus under it belongs to it even behind a torn paragraph. */
  #dash = -1

  /** What follows stands under nothing that came before. */
  close(): void {
    this.#path.length = 0
    this.#open = []
    this.#dash = -1
  }

  section(node: (parent: SectionNode | undefined, index: number) => SectionNode, depth: number): SectionNode {
    while (this.#path.length && (this.sections[this.#path.at(-1) ?? 0]?.depth ?? 0) >= depth) this.#path.pop()
    const made = node(this.sections[this.#path.at(-1) ?? -1], this.sections.length)
    this.#path.push(this.sections.push(made) - 1)
    this.#open = []
    this.#dash = -1
    return made
  }

  item(
    item: Pick<Item, 'block' | 'from' | 'to' | 'level' | 'torn' | 'heading'>,
    names: readonly string[],
  ): void {
    const { level } = item
    const kept = this.#open.filter(o => o.level < level || (level === 0 && o.parties.length > 0))
    // Of one level only the last is ever looked up; keeping the others would make long lists quadratic.
    this.#open = kept.filter((o, i) => !kept.slice(i + 1).some(later => later.level === o.level))
    const section = this.#path.at(-1) ?? -1
    const headed = this.#open.findLast(o => o.parties.length > 0)
    const parties = headed?.parties ?? this.sections[section]?.parties ?? []
    const parent = level === 3 && this.#dash >= 0 ? this.#dash : (this.#open.at(-1)?.item ?? -1)
    if (level === 1 || level === 2) this.#dash = this.items.length
    this.#open.push({ level, parties: names, item: this.items.length })
    this.items.push({ ...item, section, parties, parent })
  }
}

/** "Phần thứ nhất" alone on its line: the words of the heading stand on the next one. */
function titleBelow(text: string, blocks: readonly Block[], i: number): Block | null {
  const [block, next] = [blocks[i], blocks[i + 1]]
  if (block?.label?.kind !== 'part' || text.slice(block.from, block.to).trim() !== '' || !next || next.label)
    return null
  const words = text.slice(next.from, next.to).trim()
  return wordCount(words) <= 25 && !/[.:;,]$/.test(words) ? next : null
}

/** Reads the blocks into sections and items, each item with the party of the nearest heading above it. */
export function structureOf(
  text: string,
  words: readonly Word[],
  blocks: readonly Block[],
  annexFrom = text.length,
): Structure {
  const annex = blocks.findIndex(block => block.start >= annexFrom)
  const numbered = numberBlocks(text, blocks, annex)
  const builder = new Builder()
  blocks.forEach((block, i) => {
    if (i === annex) builder.close()
    const number = numbered[i]
    const plain = { block: i, torn: block.torn, heading: false }
    if (!number) {
      if (i > 0 && numbered[i - 1] && titleBelow(text, blocks, i - 1)) return
      const kind = block.label?.kind
      const level = kind && kind in LEVELS ? LEVELS[kind as keyof typeof LEVELS] : 0
      builder.item({ ...plain, from: block.from, to: block.to, level }, partyItem(text, words, block))
      return
    }
    const make = (parent: SectionNode | undefined, index: number) =>
      sectionOf(text, words, blocks, i, number, parent, index)
    const made = builder.section(make, number.depth)
    const rest = restOf(text, made, block)
    if (rest > block.from && made.verbal)
      builder.item({ ...plain, from: block.from, to: made.titleTo, level: -1, heading: true }, [])
    if (rest < block.to) builder.item({ ...plain, from: rest, to: block.to, level: -1 }, [])
  })
  return { sections: builder.sections, items: builder.items }
}

function restOf(text: string, section: SectionNode, block: Block): number {
  if (!section.title || section.titleTo <= block.from) return block.from
  const rest = text.slice(section.titleTo, block.to)
  return rest.trim() ? section.titleTo : block.to
}

/** A point or dash that only names a party is a heading for what stands under it. */
function partyItem(text: string, words: readonly Word[], block: Block): string[] {
  const body = text.slice(block.from, block.to).trim()
  if (!/:$/.test(body) && (/[.;,]$/.test(body) || !block.label)) return []
  if (wordCount(body) > 45) return []
  const which = /:$/.test(body) ? 'modal' : 'long'
  return headingParties(text, words, wordAt(words, block.from), wordAt(words, block.to), which)
}

function sectionOf(
  text: string,
  words: readonly Word[],
  blocks: readonly Block[],
  i: number,
  number: { path: string; depth: number },
  parent: SectionNode | undefined,
  index: number,
): SectionNode {
  const block = blocks[i] as Block
  const below = titleBelow(text, blocks, i)
  const split = below
    ? { title: text.slice(below.from, below.to).trim(), titleTo: below.to }
    : splitHeading(text, words, block, blocks[i + 1])
  const from = wordAt(words, below?.from ?? block.from)
  const to = wordAt(words, split.title ? split.titleTo : block.from)
  const closed = /:\s*$/.test(text.slice(block.from, split.titleTo))
  const parties = split.title ? headingParties(text, words, from, to, closed ? 'modal' : 'long') : []
  const own = split.title && parties.length === 0 ? headingKind(split.title) : null
  const inherited = parent?.kind ?? 'operative'
  return {
    block: i,
    start: block.start,
    path: number.path,
    depth: number.depth,
    title: split.title.replace(/\s+/g, ' '),
    titleTo: split.titleTo,
    kind: own ?? inherited,
    parties: parties.length > 0 ? parties : (parent?.parties ?? []),
    verbal: parties.length === 0 && own === null && actBegins(words, from, to),
    root: parent && (own ?? inherited) === parent.kind ? parent.root : index,
  }
}
