import { z } from 'zod'
import { fileAnswer, id, read, write } from '../shared/index.ts'

/** A cell of a workbook that cannot be taken, told by its sheet and address: “Trang ‘Số liệu 3’, ô D14: …”. */
const cellFault = z.object({
  sheet: z.string(),
  /** As Excel names it: D14; empty where the whole sheet is meant. */
  address: z.string(),
  vi: z.string(),
  en: z.string(),
})
export type CellFault = z.output<typeof cellFault>

const cellChange = z.object({
  indicator: z.string(),
  period: z.string(),
  sheet: z.string(),
  address: z.string(),
  /** What stands in the draft; null where nothing does. */
  from: z.string().nullable(),
  /** What the workbook says; null where the cell was emptied. */
  to: z.string().nullable(),
  /** The draft's revision of the cell: a colleague's change in between is not overwritten. */
  revision: z.number(),
  /** The draft was changed after the workbook was downloaded. */
  crossed: z.boolean(),
})
export type CellChange = z.output<typeof cellChange>

const ofReport = z.object({
  assignmentId: z.number(),
  /** Null where a unit below has not begun its report. */
  reportId: z.number().nullable(),
  unitName: z.string(),
  changes: z.array(cellChange),
  faults: z.array(cellFault),
  /** Filled cells that say what the draft says already. */
  same: z.number(),
  /** Why nothing of this report can be taken; null where it can. */
  closed: z.object({ vi: z.string(), en: z.string() }).nullable(),
})

const writers = ['reporter'] as const

export const downloadWorkbook = read({
  name: 'report.workbook',
  label: { vi: 'Tải tệp Excel để điền số liệu', en: 'Download the workbook to fill in' },
  roles: [...writers],
  input: z.object({
    reportId: id,
    /** The reports of the units below that were asked, all in one workbook. */
    below: z.enum(['true', 'false']).optional(),
  }),
  output: fileAnswer,
})

/** What an uploaded workbook says, beside the draft; nothing is taken by looking. */
export const previewWorkbook = read({
  name: 'report.workbookPreview',
  label: { vi: 'Xem tệp Excel đã điền', en: 'Look at a filled-in workbook' },
  roles: [...writers],
  input: z.object({ reportId: id, fileId: id }),
  output: z.object({
    outlineVersion: z.number(),
    reports: z.array(ofReport),
    /** What concerns the file as a whole: an older outline, sheets that are not of it. */
    notes: z.array(z.object({ vi: z.string(), en: z.string() })),
  }),
})

export const takeWorkbook = write({
  name: 'report.takeWorkbook',
  label: { vi: 'Lấy số liệu từ tệp Excel', en: 'Take figures from a workbook' },
  roles: [...writers],
  input: z.object({
    reportId: id,
    fileId: id,
    /** The cells to take, each with the revision the person saw. */
    cells: z
      .array(
        z.object({
          assignmentId: id,
          indicator: z.string(),
          period: z.string(),
          revision: z.number().int().min(0),
        }),
      )
      .min(1)
      .max(50_000),
  }),
  output: z.object({
    taken: z.number(),
    /** Cells that somebody changed while one looked: left as they are. */
    conflicts: z.number(),
  }),
})

/** What a sheet says of itself in its first cell, so that it is known by whatever name it is given. */
export interface SheetMark {
  readonly assignmentId: number
  readonly outlineVersion: number
}

const mark = /^TK1\|a=(\d{1,12})\|o=(\d{1,9})$/

export const sheetMark = ({ assignmentId, outlineVersion }: SheetMark): string =>
  `TK1|a=${assignmentId}|o=${outlineVersion}`

export const readSheetMark = (text: string): SheetMark | null => {
  const found = mark.exec(text.trim())
  return found === null ? null : { assignmentId: Number(found[1]), outlineVersion: Number(found[2]) }
}

/** Stands in the column of codes at the row that holds the codes of the periods. */
export const periodRow = '#'
/** The hidden sheet: lists to choose from, and what stood in each cell when the workbook was made. */
export const hiddenSheet = 'tongket'

/** A, B … Z, AA, AB …: the name of a column, counted from 1. */
export const columnName = (column: number): string => {
  const last = (column - 1) % 26
  const rest = (column - 1 - last) / 26
  return `${rest === 0 ? '' : columnName(rest)}${String.fromCharCode(65 + last)}`
}

/** The column of a name, counted from 1. */
export const columnNumber = (name: string): number =>
  [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
