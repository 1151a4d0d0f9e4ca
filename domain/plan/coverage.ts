import type { Block } from './blocks.ts'
import type { Setting } from './drafts.ts'
import type { Piece } from './duties.ts'
import type { SectionKind } from './headings.ts'
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
export type Bound = { readonly id: string; readonly start: number; readonly piece: number | null }

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

function pieceMarks(
  setting: Setting,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  bound: readonly Bound[],
): Mark[] {
  const names = clauseNames(setting, blocks)
  const seen = new Set<number>()
  return pieces.flatMap((piece, index) => {
    const block = blocks[setting.structure.items[piece.item]?.block ?? -1]
    const item = setting.structure.items[piece.item]
    const first = !seen.has(piece.item)
    seen.add(piece.item)
    if (piece.clause.mark === ')' && piece.reading.act >= 0 && !first && isNested(setting, piece)) return []
    const start = setting.words[piece.clause.from]?.start ?? 0
    const from = first && block && item && item.from === block.from ? block.start : start
    const nested = bound.filter(b => b.piece !== null && isWithin(pieces, b.piece, piece)).map(b => b.id)
    const own = bound.filter(b => b.piece === index).map(b => b.id)
    const ids = [...own, ...nested.filter(id => !own.includes(id))]
    return [
      { start: from, is: kindOf(setting, piece, ids), clause: names[piece.item] ?? '', obligations: ids },
    ]
  })
}

const isNested = ({ text, words }: Setting, piece: Piece) =>
  text.slice(words[piece.clause.from - 1]?.end ?? 0, words[piece.clause.from]?.start ?? 0).includes('(')

function isWithin(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  const other = pieces[index]
  return (
    !!other &&
    other.clause.mark === ')' &&
    other.clause.from > piece.clause.from &&
    other.clause.to <= piece.clause.to
  )
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
  ordered.forEach((mark, i) => {
    const start = i === 0 ? 0 : mark.start
    const end = ordered[i + 1]?.start ?? setting.text.length
    if (end <= start) return
    entries.push({ clause: mark.clause, start, end, is: mark.is, obligations: [...mark.obligations] })
  })
  return entries.length > 0 || setting.text.length === 0
    ? entries
    : [{ clause: '', start: 0, end: setting.text.length, is: 'other', obligations: [] }]
}
