import type { z } from 'zod'
import type { readBelow } from '../../../domain/report/index.ts'

export type Below = z.output<typeof readBelow.output>
