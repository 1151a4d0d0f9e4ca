import type { z } from 'zod'
import type { readSettings } from '../../../domain/campaign/index.ts'

export type Settings = z.output<(typeof readSettings)['output']>
