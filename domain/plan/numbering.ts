import type { Block } from './blocks.ts'
import { roman } from './labels.ts'

/** Depth and path of a block that a number opens; null for blocks that are no section. */
export type Numbered = { readonly path: string; readonly depth: number }

type State = {
  roman: number
  article: string | null
  number: number
  decimal: readonly number[]
  flawed: boolean
}

const isSectionLabel = (block: Block | undefined) =>
  ['part', 'article', 'roman', 'number'].includes(block?.label?.kind ?? '')

function nextSection(blocks: readonly Block[], from: number, kind?: 'roman'): Block | undefined {
  return blocks.slice(from + 1, from + 80).find(b => (kind ? b.label?.kind === kind : isSectionLabel(b)))
}

/**
 * The value of a Roman number. The author's own numbering stays with its faults; what OCR spoilt ("H." for II, a lost
 * stroke) is repaired by the sequence. Returns 'number' for an Arabic 1 that OCR read as I.
 */
function romanValue(blocks: readonly Block[], i: number, state: State): number | 'number' | null {
  const label = blocks[i]?.label
  const value = label?.value[0] ?? 0
  const expected = state.roman + 1
  const next = nextSection(blocks, i)
  if (value === 1 && state.roman >= 1) {
    if (next?.label?.kind === 'number' && next.label.value.length === 1 && next.label.value[0] === 2)
      return 'number'
    return state.flawed ? expected : value
  }
  if (value === 0) return expected
  if (!label?.sure) return value === expected || /[HLl1|¡]/.test(label?.printed ?? '') ? expected : null
  if (value > state.roman) return value
  const following = nextSection(blocks, i, 'roman')?.label?.value[0]
  return state.flawed || following === expected + 1 ? expected : value
}

function numberValue(value: readonly number[], sure: boolean, state: State): readonly number[] | null {
  const [first = 0, second = 0] = value
  if (value.length === 1) {
    if (first === 1 || (first >= state.number && first <= state.number + 4)) return value
    return sure ? null : [state.number + 1]
  }
  const [parent = state.number, last = 0] = state.decimal
  if (first !== parent && first !== state.number && value.length === 2 && second === last + 1)
    return [parent, second]
  return value
}

/** "1. MỤC TIÊU" before "1. Giảm …" in a document of Roman numbers: OCR took the I for a 1. */
function romanOne(text: string, blocks: readonly Block[], i: number, state: State): boolean {
  const block = blocks[i]
  if (
    block?.label?.kind !== 'number' ||
    block.label.value.join('.') !== '1' ||
    state.roman > 0 ||
    state.article
  )
    return false
  const title = text.slice(block.from, block.to).normalize('NFC')
  if (!/\p{Lu}{2}/u.test(title) || title !== title.toUpperCase()) return false
  const next = nextSection(blocks, i)?.label
  return (
    next?.kind === 'number' && next.value.join('.') === '1' && nextSection(blocks, i, 'roman') !== undefined
  )
}

const ANNEX = 'Phụ lục'

/** Gives every block its section path, `III.1.2`, or null. From block `annex` on numbers count anew, under "Phụ lục". */
export function numberBlocks(text: string, blocks: readonly Block[], annex = -1): (Numbered | null)[] {
  const flawed = blocks.some(b => b.label?.kind === 'roman' && /[HLl1|¡]/.test(b.label.printed))
  const fresh: State = { roman: 0, article: null, number: 0, decimal: [], flawed }
  let state = fresh
  return blocks.map((block, i) => {
    const { label } = block
    if (i === annex) state = fresh
    const under = annex >= 0 && i >= annex ? `${ANNEX}.` : ''
    if (!isSectionLabel(block) || !label) return null
    if (label.kind === 'part') {
      state = fresh
      return { path: label.printed.replace(/\s+/g, ' '), depth: 0 }
    }
    if (label.kind === 'article') {
      state = { ...fresh, article: label.printed }
      return { path: label.printed, depth: 1 }
    }
    if (block.to <= block.from && isSectionLabel(blocks[i + 1])) return null
    const first = romanOne(text, blocks, i, state)
    const value = first ? 1 : label.kind === 'roman' ? romanValue(blocks, i, state) : 'number'
    if (value === null) return null
    if (value !== 'number') {
      state = { ...fresh, roman: value }
      return { path: `${under}${roman(value)}`, depth: 1 }
    }
    const numbers = numberValue(label.kind === 'roman' ? [1] : label.value, label.sure, state)
    if (!numbers) return null
    state = { ...state, number: numbers[0] ?? 0, decimal: numbers.length > 1 ? numbers : [] }
    const path = numbers.join('.')
    const above = state.roman ? roman(state.roman) : state.article
    return { path: `${under}${above ? `${above}.${path}` : path}`, depth: 1 + numbers.length }
  })
}
