import type { z } from 'zod'
import type { readSubmission } from '../../../domain/report/index.ts'

export type Submission = z.output<typeof readSubmission.output>
