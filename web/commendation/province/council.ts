import type { z } from 'zod'
import type { readCommendationBoard } from '../../../domain/commendation/index.ts'

export type Board = z.output<(typeof readCommendationBoard)['output']>
export type CouncilNominee = Board['nominees'][number]
