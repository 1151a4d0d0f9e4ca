import type { z } from 'zod'
import type { readRanking } from '../../../domain/exemplar/index.ts'

export type Ranking = z.output<(typeof readRanking)['output']>
