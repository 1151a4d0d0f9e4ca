import { type Block, type SectionContent, sameBlock } from './content.ts'
import { differenceOf } from './difference.ts'

/** A place in the text both started from, and what one writer put there instead. */
interface Edit {
  /** The first block replaced, and the first one after them; equal where something was only put in. */
  readonly from: number
  readonly to: number
  readonly blocks: readonly Block[]
}

const editsOf = (base: readonly Block[], changed: readonly Block[]): Edit[] => {
  const edits: Edit[] = []
  let place = 0
  for (const { kind, items } of differenceOf(base, changed, sameBlock)) {
    if (kind === 'same') place += items.length
    if (kind === 'same') continue
    const last = edits.at(-1)
    const edit = last?.to === place ? last : { from: place, to: place, blocks: [] }
    if (kind === 'gone') place += items.length
    const grown = {
      from: edit.from,
      to: place,
      blocks: kind === 'new' ? [...edit.blocks, ...items] : edit.blocks,
    }
    if (edit === last) edits[edits.length - 1] = grown
    else edits.push(grown)
  }
  return edits
}

/** Two edits that touch leave a doubt about order or intention, so they count as meeting. */
const meet = (one: Edit, other: Edit): boolean => one.from <= other.to && other.from <= one.to

const equal = (one: Edit, other: Edit): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.blocks.length === other.blocks.length &&
  one.blocks.every((each, at) => sameBlock(each, other.blocks[at]))

/**
 * What two people made of one text, when they worked in different places of it; null when their changes meet and
 * a person has to choose. The order of the two does not matter.
 */
export const mergeContents = (
  base: SectionContent,
  one: SectionContent,
  other: SectionContent,
): SectionContent | null => {
  const mine = editsOf(base.blocks, one.blocks)
  const theirs = editsOf(base.blocks, other.blocks).filter(edit => !mine.some(each => equal(each, edit)))
  if (mine.some(edit => theirs.some(each => meet(edit, each)))) return null
  const edits = [...mine, ...theirs].sort((a, b) => b.from - a.from)
  const blocks = edits.reduce<Block[]>(
    (text, { from, to, blocks: put }) => text.toSpliced(from, to - from, ...put),
    [...base.blocks],
  )
  return { blocks }
}

/**
 * What two people made of one value that is no text to be worked in together: a figure, an explanation. Null where
 * both changed it, each otherwise: a person has to choose. The order of the two does not matter.
 */
export const mergeValues = <Value>(
  base: Value,
  one: Value,
  other: Value,
): { readonly value: Value } | null => {
  if (Object.is(one, base) || Object.is(one, other)) return { value: other }
  return Object.is(other, base) ? { value: one } : null
}

/** Both texts in one, each once where they agree and one after the other where they do not: nothing is lost. */
export const keepBoth = (one: SectionContent, other: SectionContent): SectionContent => ({
  blocks: differenceOf(one.blocks, other.blocks, sameBlock).flatMap(({ items }) => items),
})
