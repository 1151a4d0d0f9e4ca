import type { Block } from './blocks.ts'
import type { Setting } from './drafts.ts'
import { type Line, lineAt } from './lines.ts'
import { nameOf, splitParties } from './parties.ts'
import type { OutlineItem } from './schema.ts'
import { bareLine } from './signs.ts'
import { type Word, wordAt } from './words.ts'

/** The headings every report must follow: what stands in the sections that are the outline of a report. */
export function outlineOf(setting: Setting, lines: readonly Line[], blocks: readonly Block[]): OutlineItem[] {
  const { text, structure } = setting
  const headings = structure.sections.flatMap((section, index) => {
    const inside = section.kind === 'outline' && structure.sections[index - 1]?.kind === 'outline'
    const block = blocks[section.block]
    return inside && section.title && block
      ? [{ label: section.path, text: section.title, at: block.start }]
      : []
  })
  const running = structure.items.flatMap(item => {
    const section = structure.sections[item.section]
    const block = blocks[item.block]
    if (section?.kind !== 'outline' || !block) return []
    const mark = block.label && item.level > 0 ? `${section.path} ${block.label.printed}` : section.path
    return [
      { label: mark, text: text.slice(item.from, item.to).replace(/\s+/g, ' ').trim(), at: block.start },
    ]
  })
  return [...headings, ...running]
    .sort((a, b) => a.at - b.at)
    .map(({ label, text: heading, at }) => ({ label, text: heading, line: lineAt(lines, at) }))
}

/** Whom a letter is addressed to, one or two bodies; [] where the list is long or there is none. */
export function addresseesOf(text: string, words: readonly Word[], head: readonly Line[]): string[] {
  const at = head.findIndex(line => /\bkinh gui\b/.test(bareLine(text, line)))
  if (at < 0) return []
  const first = head[at]
  const last = head.findLast(line => !line.blank)
  if (!first || !last) return []
  const colon = text.indexOf(':', first.from)
  const from = colon < 0 ? first.to : colon + 1
  const entries = text.slice(from, last.to).split(/;|\n\s*[-–.~]+\s*/)
  const names = entries.flatMap(entry => {
    const start = text.indexOf(entry, from)
    const part = { from: wordAt(words, start), to: wordAt(words, start + entry.length) }
    return part.to > part.from ? splitParties(text, words, part).map(piece => nameOf(text, words, piece)) : []
  })
  const kept = names.map(name => name.replace(/\s*\(.*$/, '').trim()).filter(name => name.length > 3)
  return kept.length <= 2 ? kept : []
}
