import type { z } from 'zod'
import { cellKey, type previewWorkbook } from '../../../domain/report/index.ts'

export type Preview = z.output<typeof previewWorkbook.output>
export type OfReport = Preview['reports'][number]

/** One changed cell among all reports of a workbook. */
export const choiceKey = (assignmentId: number, cell: { indicator: string; period: string }): string =>
  `${assignmentId} ${cellKey(cell)}`
