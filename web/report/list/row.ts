import type { z } from 'zod'
import type { listReports } from '../../../domain/report/index.ts'

/** A report as the lists show it. */
export type ReportRow = z.output<typeof listReports.output>['reports'][number]
