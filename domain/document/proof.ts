import { z } from 'zod'
import { readingOf, sum, unitReading } from '../rollup/index.ts'
import { type OfficialDocument, type TableBlock, tableBlock } from './schema.ts'
import { unitAnnexTitle, unitTables } from './unitAnnex.ts'
import { plainCell, type WordTable } from './wordTables.ts'

/** What the tables by units of a document are made of: figures, the map, and the outline they are divided by. */
const keptReading = z.object({
  sections: z.array(z.object({ label: z.string(), title: z.string() })),
  figures: unitReading,
})
export type KeptReading = z.output<typeof keptReading>

/** A file that proves the tables by units of one document to whoever has no database at hand. */
export const documentProof = keptReading.extend({
  kind: z.literal('tongket.proof'),
  version: z.literal(1),
  /** The document, as it is named in its own head. */
  document: z.string(),
  /** Its tables by units, as it prints them. */
  tables: z.array(tableBlock.omit({ kind: true })),
})
export type DocumentProof = z.output<typeof documentProof>

/** The tables by units that a document prints. */
export const unitTablesIn = ({ annexes = [] }: OfficialDocument): DocumentProof['tables'] =>
  annexes
    .filter(({ title }) => title === unitAnnexTitle)
    .flatMap(({ body }) => body.flatMap(block => (block.kind === 'table' ? [withoutKind(block)] : [])))

const withoutKind = ({ kind: _, ...table }: TableBlock) => table

/** A place where what is printed is not what the figures come to. */
export interface Difference {
  readonly table: string
  readonly row: string
  readonly printed: string
  readonly made: string
}

export interface Verified {
  readonly tables: number
  readonly cells: number
  /** Counts and amounts whose sum was made again from the figures and found the same on the map. */
  readonly sums: number
  readonly differences: readonly Difference[]
}

/** Makes the tables again from the figures, the passages and their shares alone, and compares them cell by cell. */
export const verifyProof = (proof: DocumentProof): Verified => {
  const reading = readingOf(proof.figures)
  const made = unitTables(proof.figures, proof.sections, reading)
  const { proofs } = reading
  const sums = proofs.map(({ indicator, reported, carried, held }) => ({
    indicator,
    reported,
    made: sum([carried, held]),
  }))
  return {
    tables: made.length,
    cells: made.reduce((all, { rows }) => all + rows.reduce((own, { cells }) => own + cells.length, 0), 0),
    sums: sums.length,
    differences: [
      ...sums
        .filter(({ reported, made: both }) => reported !== both)
        .map(({ indicator, reported, made: both }) => ({
          table: 'Σ',
          row: indicator,
          printed: reported,
          made: both,
        })),
      ...differencesOf(proof.tables, made),
    ],
  }
}

/**
 * Rows that the figures come to and the tables of a Word file do not have, so that the paper itself is proven and not
 * only what was kept beside it.
 */
export const missingInWord = (proof: DocumentProof, printed: readonly WordTable[]): Difference[] => {
  const there = printed.map(table => new Set(table.map(rowText)))
  return unitTables(proof.figures, proof.sections).flatMap(({ title = '', columns, rows }) => {
    const wanted = [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)].map(rowText)
    const lacking = there.map(has => wanted.flatMap((row, at) => (has.has(row) ? [] : [{ row, at }])))
    const fewest = lacking.toSorted((one, other) => one.length - other.length)[0] ?? []
    return fewest.map(({ row, at }) => ({ table: title, row: String(at), printed: '', made: row }))
  })
}

const rowText = (cells: readonly string[]): string => cells.map(plainCell).join(' | ')

type Table = DocumentProof['tables'][number]

const differencesOf = (printed: readonly Table[], made: readonly Table[]): Difference[] =>
  Array.from({ length: Math.max(printed.length, made.length) }, (_, at) => at).flatMap(at => {
    const [theirs, ours] = [linesOf(printed[at]), linesOf(made[at])]
    const table = made[at]?.title ?? printed[at]?.title ?? ''
    return Array.from({ length: Math.max(theirs.length, ours.length) }, (_, row) => row).flatMap(row => {
      const [one = '', other = ''] = [theirs[row], ours[row]]
      return one === other ? [] : [{ table, row: String(row + 1), printed: one, made: other }]
    })
  })

/** All a table says, line by line: title, map, head, rows, note, proofs. */
const linesOf = (table: Table | undefined): string[] =>
  table === undefined
    ? []
    : [
        table.title ?? '',
        table.basis ?? '',
        table.columns.map(({ header }) => header).join(' | '),
        ...table.rows.map(({ cells }) => cells.join(' | ')),
        table.note ?? '',
        ...(table.proofs ?? []),
      ]
