import type { EstimateState } from '../../domain/budget/index.ts'
import type { Tone } from '../ui/index.ts'

export const tones: Readonly<Record<EstimateState, Tone>> = {
  drafting: 'draft',
  submitted: 'waiting',
  returned: 'returned',
  appraised: 'active',
  granted: 'accepted',
}
