import { folded } from '../shared/vietnamese/index.ts'
import { type Block, textOf } from './content.ts'
import type { OutlineSection } from './outline.ts'

/** A stretch of a unit's own document, with the section it seems to belong to; null where none is clear. */
export interface DocumentPart {
  readonly section: string | null
  /** The line it begins with, where that is a heading. */
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

const longestHeading = 220
/** Number or letter at the head of a line: “I.”, “2)”, “III/”, “1.2.”, “Mục 3:”, “Phần thứ hai”. */
const numbered =
  /^\s*(?:(?:mục|phần|phan|muc)\s+(?:thứ\s+)?[\p{L}\d]+\s*[.:)/-]?|(?:[IVX]{1,5}|[A-Z]|\d{1,2})(?:\.\d{1,2})*\s*[.:)/-])\s*/iu
const closing = /^(?:noi nhan|tm\.|kt\.|tl\.|tuq\.|t\/m|k\/t)/

const small = new Set([
  'va',
  'cac',
  'cua',
  'trong',
  'theo',
  'tung',
  'cho',
  've',
  'o',
  'tu',
  'den',
  'voi',
  'loai',
  'thuc',
  'hien',
])

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 1 && !small.has(word))

/** The share of a title's words that a line has, held against a line that says much else. */
const likeness = (line: string, title: string): number => {
  const [said, asked] = [wordsOf(line), wordsOf(title)]
  if (asked.length === 0 || said.length === 0) return 0
  const shared = asked.filter(word => said.includes(word)).length
  return (shared / asked.length + shared / Math.max(said.length, asked.length)) / 2
}

const alike = 0.55
/** With its number agreeing, a line needs less. */
const alikeNumbered = 0.3

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const numberOf = (line: string): string | null => {
  const mark = numbered.exec(line)?.[0]
  if (mark === undefined) return null
  const text = folded(mark)
    .replace(/muc|phan|thu/g, '')
    .replace(/[^a-z0-9.]/g, '')
    .replace(/\.$/, '')
  const roman = romans.indexOf(text)
  return roman > 0 ? String(roman) : text
}

interface Candidate {
  readonly section: OutlineSection
  readonly score: number
}

/** The section whose heading a line is, if it is one of any. */
const headingOf = (block: Block, sections: readonly OutlineSection[]): OutlineSection | null => {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return null
  if (block.text.length > longestHeading) return null
  const line = block.text.replace(numbered, '')
  const number = numberOf(block.text)
  if (number === null && block.kind !== 'heading' && /[.;:]$/.test(block.text.trim())) return null
  const found = sections
    .map((section): Candidate => {
      const score = likeness(line, section.title)
      return { section, score: score >= (number === section.label ? alikeNumbered : alike) ? score : 0 }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  return found[0]?.section ?? null
}

/** A main heading of the document that is none of the outline's: what follows belongs to no section that is known. */
const isForeign = (block: Block, level: string | null): boolean =>
  block.kind !== 'table' &&
  block.kind !== 'picture' &&
  block.text.length <= longestHeading &&
  level !== null &&
  levelOf(block.text) === level &&
  !/[;]$/.test(block.text.trim())

/** The kind of number a line has: roman, letter or figure; sub-headings have another than their heading. */
const levelOf = (line: string): string | null => {
  const mark = numbered.exec(line)?.[0].trim()
  if (mark === undefined) return null
  if (/^[IVX]+\s*[.:)/-]/.test(mark)) return 'roman'
  if (/^\d+\s*[.:)/-]$/.test(mark)) return 'figure'
  return /^[A-Z]\s*[.:)/-]$/.test(mark) ? 'letter' : null
}

const isClosing = (block: Block): boolean => closing.test(folded(textOf(block).trim()))

/**
 * A unit's own report split along the headings of the outline, in its own order. Every block is in exactly one
 * part: what stands before the first heading, below a heading of the unit's own or after the signature has no
 * section, and is offered rather than dropped.
 */
export const splitDocument = (
  blocks: readonly Block[],
  sections: readonly OutlineSection[],
): DocumentPart[] => {
  const parts: { section: string | null; heading: string | null; blocks: Block[] }[] = []
  let level: string | null = null
  const begin = (section: string | null, heading: string | null) =>
    parts.push({ section, heading, blocks: [] })
  for (const block of blocks) {
    const section = headingOf(block, sections)
    if (section !== null) {
      level = levelOf(textOf(block)) ?? level
      begin(section.label, textOf(block))
      continue
    }
    if (isClosing(block) && parts.at(-1)?.section !== null) begin(null, null)
    else if (isForeign(block, level)) {
      begin(null, textOf(block))
      continue
    } else if (parts.length === 0) begin(null, null)
    parts.at(-1)?.blocks.push(block)
  }
  return parts.filter(part => part.blocks.length > 0 || part.section === null)
}
