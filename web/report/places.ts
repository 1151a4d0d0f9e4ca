import { definePlace } from '../ui/index.ts'

/** Beside one version of a report: what later steps know of its figures. */
export const besideSubmission = definePlace<{
  readonly reportId: number
  readonly version: number
  readonly unitName: string
}>('report.submission')
