import type { z } from 'zod'
import type { readLocality } from '../../../domain/exemplar/index.ts'

export type Locality = z.output<(typeof readLocality)['output']>

/** One locality's duty in one campaign. */
export interface At {
  readonly campaignId: number
  readonly assignmentId: number
}
