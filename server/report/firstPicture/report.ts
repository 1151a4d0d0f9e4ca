import type { z } from 'zod'
import type { readReport } from '../../../domain/report/index.ts'

/** The report as the page itself reads it; every part of the picture is drawn out of this. */
export type Report = z.output<typeof readReport.output>
