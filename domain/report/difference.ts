/** A stretch that both have, that only the earlier has, or that only the later has. */
export interface Stretch<Item> {
  readonly kind: 'same' | 'gone' | 'new'
  readonly items: readonly Item[]
}

/** The longest common subsequence as a table of lengths, row by row from the end. */
const lengths = <Item>(before: readonly Item[], after: readonly Item[], same: Same<Item>): Uint32Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]]
    const item = before[i]
    if (row === undefined || below === undefined || item === undefined) continue
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const other = after[j]
      if (other === undefined) continue
      row[j] = same(item, other) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

type Same<Item> = (one: Item, other: Item) => boolean

/** What was kept, taken out and put in between two lists, in order; what went stands before what came. */
export const differenceOf = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: Same<Item> = Object.is,
): Stretch<Item>[] => {
  const table = lengths(before, after, same)
  const steps: { kind: Stretch<Item>['kind']; item: Item }[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]]
    if (one !== undefined && other !== undefined && same(one, other)) {
      steps.push({ kind: 'same', item: other })
      i += 1
      j += 1
    } else if (one !== undefined && (other === undefined || at(table, i + 1, j) >= at(table, i, j + 1))) {
      steps.push({ kind: 'gone', item: one })
      i += 1
    } else if (other !== undefined) {
      steps.push({ kind: 'new', item: other })
      j += 1
    }
  }
  return gathered(steps)
}

const at = (table: readonly Uint32Array[], i: number, j: number): number => table[i]?.[j] ?? 0

const gathered = <Item>(steps: readonly { kind: Stretch<Item>['kind']; item: Item }[]): Stretch<Item>[] => {
  const found: { kind: Stretch<Item>['kind']; items: Item[] }[] = []
  for (const { kind, item } of steps) {
    const last = found.at(-1)
    if (last?.kind === kind) last.items.push(item)
    else found.push({ kind, items: [item] })
  }
  return found
}

/** A word with the space after it, so that a rewritten sentence does not hang together by its spaces. */
const wordsOf = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? []

/** Below this share of kept characters a line was rewritten, and is easier read whole than in shreds. */
const rewritten = 1 / 3

const keptIn = (stretches: readonly Stretch<string>[]): number =>
  stretches.flatMap(({ kind, items }) => (kind === 'same' ? items : [])).join('').length

const inWords = (before: string, after: string): Stretch<string>[] => {
  const stretches = differenceOf(wordsOf(before), wordsOf(after))
  const shorter = Math.min(before.length, after.length)
  if (keptIn(stretches) >= shorter * rewritten) return stretches
  return [
    { kind: 'gone', items: [before] },
    { kind: 'new', items: [after] },
  ]
}

/** The difference of two texts in words: line by line first, then word by word where lines were replaced. */
export const wordDifference = (before: string, after: string): Stretch<string>[] => {
  const lines = differenceOf(linesOf(before), linesOf(after))
  return lines.flatMap((stretch, index) => {
    const next = lines[index + 1]
    if (stretch.kind === 'gone' && next?.kind === 'new') {
      return inWords(stretch.items.join(''), next.items.join(''))
    }
    return stretch.kind === 'new' && lines[index - 1]?.kind === 'gone' ? [] : [stretch]
  })
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
