import { type CellChange, cellKey, reportProblems } from '../../../domain/report/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { readFileBytes } from '../../db/files.ts'
import { reportsAskedBelow } from '../below/queries.ts'
import { draftFigures } from '../figures/queries.ts'
import { type Outline, outlineOf } from '../outline/index.ts'
import type { StoredReport } from '../queries.ts'
import { type CellRead, readWorkbook, type WorkbookRead } from './read/index.ts'

/** A report that a workbook of this report may hold: itself, or one asked for from below. */
export interface Bearer {
  readonly assignmentId: number
  readonly reportId: number | null
  readonly unitId: number
  readonly unitName: string
  readonly state: string | null
}

export const bearersOf = async (db: Reader, report: StoredReport): Promise<Bearer[]> => {
  const { assignmentId, id: reportId, unitId, unitName, state } = report
  const below = await reportsAskedBelow(db, report.campaignId, assignmentId)
  return [
    { assignmentId, reportId, unitId, unitName, state },
    ...below.map(each => ({
      assignmentId: each.assignmentId,
      reportId: each.reportId,
      unitId: each.unitId,
      unitName: each.unitName,
      state: each.state,
    })),
  ]
}

/** The uploaded file as it is; a file is the business of whoever uploaded it. */
export const ownFile = async (db: Reader, personId: number, fileId: number) => {
  const file = await readFileBytes(db, fileId)
  if (file === undefined || file.personId !== personId) throw reportProblems.fileNotFound()
  return { name: file.name, bytes: new Uint8Array(file.bytes) }
}

const zipStart = [0x50, 0x4b]

export interface OpenedWorkbook {
  readonly outline: Outline
  readonly read: WorkbookRead
  /** The reports the workbook speaks of. */
  readonly bearers: readonly Bearer[]
}

/** Reads a workbook for a report; one that is of another unit or campaign is refused by name. */
export const openWorkbook = async (
  db: Reader,
  report: StoredReport,
  personId: number,
  fileId: number,
): Promise<OpenedWorkbook> => {
  const { name: file, bytes } = await ownFile(db, personId, fileId)
  if (!zipStart.every((byte, at) => bytes[at] === byte)) throw reportProblems.notAWorkbook({ file })
  const outline = await outlineOf(db, { ...report, id: report.campaignId })
  const read = readWorkbook(bytes, file, outline)
  if (read.assignmentIds.length === 0) throw reportProblems.workbookForeign({ file })
  const known = await bearersOf(db, report)
  const bearers = known.filter(({ assignmentId }) => read.assignmentIds.includes(assignmentId))
  if (bearers.length === 0)
    throw reportProblems.workbookOfAnother({ file, unit: read.unitName, campaign: read.campaignName })
  return { outline, read, bearers }
}

/** Why figures of this report cannot be changed now; null where they can. */
export const closedFor = ({ state }: Bearer): Bilingual | null =>
  state === 'submitted' || state === 'accepted' ? reportProblems.submitted().answer : null

type Stored = Awaited<ReturnType<typeof draftFigures>>[number]

const changeOf = (cell: CellRead, stored: Stored | undefined): CellChange | null => {
  const { indicator, period, sheet, address, value: to, issued } = cell
  const from = stored?.value ?? null
  // What was not touched in the workbook says nothing about the draft, which may have gone on since.
  if (to === from || to === issued) return null
  return {
    indicator,
    period,
    sheet,
    address,
    from,
    to,
    revision: stored?.revision ?? 0,
    crossed: from !== issued,
  }
}

/** What the workbook says otherwise than the draft of one report. */
export const changesFor = async (db: Reader, { reportId, assignmentId }: Bearer, read: WorkbookRead) => {
  const drafted = reportId === null ? [] : await draftFigures(db, reportId)
  const stored = new Map(drafted.map(each => [cellKey(each), each]))
  const cells = read.cells.filter(cell => cell.assignmentId === assignmentId)
  const changes = cells.flatMap(cell => changeOf(cell, stored.get(cellKey(cell))) ?? [])
  const same =
    cells.filter(cell => cell.value !== null).length - changes.filter(({ to }) => to !== null).length
  return { changes, same }
}

/** What concerns the file as a whole. */
export const notesOf = ({ outlineVersion, foreign }: WorkbookRead, outline: Outline): Bilingual[] => [
  ...(outlineVersion === outline.version
    ? []
    : [
        {
          vi: `Tệp được tải về theo đề cương bản ${outlineVersion}, nay đề cương là bản ${outline.version}. Chỉ tiêu còn trong đề cương vẫn lấy được; chỉ tiêu mới chưa có trong tệp.`,
          en: `The file was made by version ${outlineVersion} of the outline, which is now version ${outline.version}. Indicators that are still asked for can be taken; new ones are not in the file.`,
        },
      ]),
  ...(foreign.length === 0
    ? []
    : [
        {
          vi: `Các trang không thuộc mẫu, không đọc: ${foreign.join(', ')}.`,
          en: `Sheets that are not of the form and were not read: ${foreign.join(', ')}.`,
        },
      ]),
]
