import type { Block } from './blocks.ts'
import type { Setting } from './drafts.ts'
import type { SectionKind } from './headings.ts'
import type { Piece } from './piece.ts'
import type { CoverageEntry, CoverageKind } from './schema.ts'

type Mark = { start: number; is: CoverageKind; clause: string; obligations: readonly string[] }

const BY_KIND: Readonly<Record<SectionKind, CoverageKind>> = {
  operative: 'other',
  content: 'other',
  direction: 'aim',
  funding: 'other',
  time: 'other',
  outline: 'outline',
  topics: 'outline',
  aim: 'aim',
  status: 'other',
  scope: 'other',
  basis: 'basis',
}

export type Zone = { readonly start: number; readonly is: CoverageKind }
type Bound = { readonly id: string; readonly start: number; readonly piece: number | null }

/** Name of the clause: the section's path, with the point or the dash under it. */
function clauseNames(setting: Setting, blocks: readonly Block[]): string[] {
  let section = -2
  let count = 0
  let point = ''
  return setting.structure.items.map(item => {
    if (item.section !== section) {
      section = item.section
      count = 0
      point = ''
    }
    const path = setting.structure.sections[item.section]?.path ?? ''
    const label = blocks[item.block]?.label
    if (label?.kind === 'point') {
      point = label.printed
      count = 0
      return [path, point].filter(Boolean).join('.')
    }
    const base = [path, point].filter(Boolean).join('.')
    if (item.level < 2) return base
    count++
    return `${base}-${count}`
  })
}

function kindOf(setting: Setting, piece: Piece, bound: readonly string[]): CoverageKind {
  if (bound.length > 0) return 'obligation'
  const item = setting.structure.items[piece.item]
  if (item?.heading) return 'heading'
  if (piece.item < setting.operative) return 'basis'
  const section = setting.structure.sections[item?.section ?? -1]
  if (piece.reading.force === 'exhortation') return 'closing'
  if (
    item &&
    item.parties.length > 0 &&
    piece.clause.to - piece.clause.from < 30 &&
    piece.reading.act < 0 &&
    piece.clause.mark === ':'
  )
    return 'heading'
  return BY_KIND[section?.kind ?? 'operative']
}

/** Indexes of the clauses of each item in order, brackets inside them left out. */
function plainByItem(pieces: readonly Piece[]): Map<number, number[]> {
  const plain = new Map<number, number[]>()
  pieces.forEach((piece, index) => {
    if (piece.nested) return
    const own = plain.get(piece.item)
    if (own) own.push(index)
    else plain.set(piece.item, [index])
  })
  return plain
}

/** The last of `candidates` whose clause begins before word `from`. */
function around(pieces: readonly Piece[], candidates: readonly number[], from: number): number | undefined {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[candidates[middle] ?? 0]?.clause.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return candidates[low - 1]
}

/** The obligations of each piece, those of a bracket inside it with them. */
function idsOf(pieces: readonly Piece[], bound: readonly Bound[]): Map<number, string[]> {
  const ids = new Map<number, string[]>()
  const give = (index: number, id: string) => ids.set(index, [...(ids.get(index) ?? []), id])
  const plain = plainByItem(pieces)
  for (const { id, piece: index } of bound) {
    const piece = pieces[index ?? -1]
    if (index === null || !piece) continue
    give(index, id)
    const outer = piece.nested ? around(pieces, plain.get(piece.item) ?? [], piece.clause.from) : undefined
    if (outer !== undefined && piece.clause.to <= (pieces[outer]?.clause.to ?? 0)) give(outer, id)
  }
  return ids
}

function pieceMarks(
  setting: Setting,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  bound: readonly Bound[],
): Mark[] {
  const names = clauseNames(setting, blocks)
  const ids = idsOf(pieces, bound)
  return pieces.flatMap((piece, index) => {
    if (piece.nested) return []
    const item = setting.structure.items[piece.item]
    const block = blocks[item?.block ?? -1]
    const first = pieces[index - 1]?.item !== piece.item
    const own = ids.get(index) ?? []
    const start = setting.words[piece.clause.from]?.start ?? 0
    const from = first && block && item?.from === block.from ? block.start : start
    return [
      { start: from, is: kindOf(setting, piece, own), clause: names[piece.item] ?? '', obligations: own },
    ]
  })
}

function headingMarks(setting: Setting, blocks: readonly Block[]): Mark[] {
  return setting.structure.sections.flatMap(section => {
    const block = blocks[section.block]
    if (!block || !section.title) return []
    return [{ start: block.start, is: 'heading' as const, clause: section.path, obligations: [] }]
  })
}

/**
 * What every character was taken for: entries in order, without gap or overlap, from the first character to the last.
 * White space and signs between two clauses go with the clause before them.
 */
export function coverageOf(
  setting: Setting,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  bound: readonly Bound[],
  zones: readonly Zone[],
): CoverageEntry[] {
  const marks: Mark[] = [
    ...zones.map(zone => ({ start: zone.start, is: zone.is, clause: '', obligations: [] as string[] })),
    ...headingMarks(setting, blocks),
    ...pieceMarks(setting, blocks, pieces, bound),
    ...bound
      .filter(b => b.piece === null)
      .map(b => ({ start: b.start, is: 'obligation' as const, clause: '', obligations: [b.id] })),
  ]
  const ordered = marks.toSorted((a, b) => a.start - b.start)
  const entries: CoverageEntry[] = []
  let waiting: readonly string[] = []
  ordered.forEach((mark, i) => {
    const start = i === 0 ? 0 : mark.start
    const end = ordered[i + 1]?.start ?? setting.text.length
    const obligations = [...waiting, ...mark.obligations]
    // Of marks at one place the last is kept, with the duties of the others.
    waiting = end <= start ? obligations : []
    if (end <= start) return
    const is = obligations.length > 0 ? ('obligation' as const) : mark.is
    entries.push({ clause: mark.clause, start, end, is, obligations })
  })
  return entries.length > 0 || setting.text.length === 0
    ? entries
    : [{ clause: '', start: 0, end: setting.text.length, is: 'other', obligations: [] }]
}
