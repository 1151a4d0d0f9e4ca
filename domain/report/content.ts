import { z } from 'zod'

const words = z.string().max(20_000)

/** One block of a section's text. A section is a list of them; files are attachments. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text: words }),
  /** Rows of cells, all of one length; the first row is the head. */
  z.object({ kind: z.literal('table'), rows: z.array(z.array(words).max(40)).max(500) }),
  /** A picture that is an attachment of the same duty, named as its sender named it, and what it shows in words. */
  z.object({ kind: z.literal('picture'), uploadId: z.uuid(), alt: z.string().max(300) }),
])
export type Block = z.output<typeof block>

export const sectionContent = z.object({ blocks: z.array(block).max(2000) })
export type SectionContent = z.output<typeof sectionContent>

export const noContent: SectionContent = { blocks: [] }

export type Picture = Extract<Block, { kind: 'picture' }>

/** A block as text: a table gives a line a row, its cells parted by tabs, as it would be pasted. */
export const textOf = (each: Block): string => {
  if (each.kind === 'table') return each.rows.map(row => row.join('\t')).join('\n')
  return each.kind === 'picture' ? `[Hình: ${each.alt}]` : each.text
}

export const picturesIn = ({ blocks }: SectionContent): Picture[] =>
  blocks.filter(each => each.kind === 'picture')

/** The section as one string, a line a block: what citations point into. */
export const plainText = ({ blocks }: SectionContent): string => blocks.map(textOf).join('\n')

export const isBlank = (content: SectionContent): boolean => plainText(content).trim() === ''

/** Do both say the same in the same form? */
export const sameContent = (one: SectionContent, other: SectionContent): boolean =>
  one.blocks.length === other.blocks.length &&
  one.blocks.every((each, at) => sameBlock(each, other.blocks[at]))

export const sameBlock = (one: Block, other: Block | undefined): boolean =>
  other !== undefined &&
  one.kind === other.kind &&
  textOf(one) === textOf(other) &&
  (one.kind !== 'picture' || other.kind !== 'picture' || one.uploadId === other.uploadId)

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

/** Blocks as they stand under each other: list items that follow each other make one list, all others stand alone. */
export const runsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.reduce<Block[][]>((runs, block) => {
    const last = runs.at(-1)
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block)
    else runs.push([block])
    return runs
  }, [])
