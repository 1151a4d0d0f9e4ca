import type { ExemplarState } from '../../domain/exemplar/index.ts'
import type { Tone } from '../ui/index.ts'

export const tones: Record<ExemplarState, Tone> = {
  candidate: 'draft',
  chosen: 'active',
  sent: 'waiting',
  returned: 'returned',
  accepted: 'accepted',
  selected: 'accepted',
  withdrawn: 'closed',
}
