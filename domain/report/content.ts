import type { Block, SectionContent } from './contentShape.ts'

export type { Block, SectionContent }

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
