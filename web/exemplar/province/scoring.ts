import type { z } from 'zod'
import type { readScoring } from '../../../domain/exemplar/index.ts'

export type Scoring = z.output<(typeof readScoring)['output']>
export type ScoringEntry = Scoring['entries'][number]
