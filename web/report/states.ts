import type { ReportState } from '../../domain/report/index.ts'
import type { Tone } from '../ui/index.ts'

/** What a report's state asks of people. */
export const toneOf: Record<ReportState, Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  returned: 'returned',
  accepted: 'accepted',
}
