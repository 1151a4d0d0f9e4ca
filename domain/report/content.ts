import { z } from 'zod'

const words = z.string().max(20_000)

/** One block of a section's text. A section is a list of them; pictures and files are attachments. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text: words }),
  /** Rows of cells, all of one length; the first row is the head. */
  z.object({ kind: z.literal('table'), rows: z.array(z.array(words).max(40)).max(500) }),
])
export type Block = z.output<typeof block>

export const sectionContent = z.object({ blocks: z.array(block).max(2000) })
export type SectionContent = z.output<typeof sectionContent>

export const noContent: SectionContent = { blocks: [] }

/** A block as text: a table gives a line a row, its cells parted by tabs, as it would be pasted. */
export const textOf = (each: Block): string =>
  each.kind === 'table' ? each.rows.map(row => row.join('\t')).join('\n') : each.text

/** The section as one string, a line a block: what citations point into. */
export const plainText = ({ blocks }: SectionContent): string => blocks.map(textOf).join('\n')

export const isBlank = (content: SectionContent): boolean => plainText(content).trim() === ''

/** Do both say the same in the same form? */
export const sameContent = (one: SectionContent, other: SectionContent): boolean =>
  one.blocks.length === other.blocks.length &&
  one.blocks.every((each, at) => sameBlock(each, other.blocks[at]))

export const sameBlock = (one: Block, other: Block | undefined): boolean =>
  other !== undefined && one.kind === other.kind && textOf(one) === textOf(other)

/** Text typed or pasted without formatting: a line a paragraph, a leading dash makes a list item. */
export const contentOf = (text: string): SectionContent => ({
  blocks: text
    .normalize('NFC')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const item = /^[-–•+]\s+/.exec(line)
      return item === null
        ? { kind: 'paragraph' as const, text: line }
        : { kind: 'item' as const, text: line.slice(item[0].length) }
    }),
})
