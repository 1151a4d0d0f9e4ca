import type { z } from 'zod'
import type { readDocument } from '../../domain/document/index.ts'
import type { Tone } from '../ui/index.ts'

export type OneDocument = z.output<(typeof readDocument)['output']>

export const tones: Record<OneDocument['state'], Tone> = {
  draft: 'draft',
  registered: 'active',
  issued: 'accepted',
}
