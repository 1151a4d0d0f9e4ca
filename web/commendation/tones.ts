import type { DossierState, NomineeState } from '../../domain/commendation/index.ts'
import type { Tone } from '../ui/index.ts'

export const dossierTones: Record<DossierState, Tone> = {
  preparing: 'draft',
  submitted: 'waiting',
  returned: 'returned',
  accepted: 'active',
  voted: 'active',
  decided: 'accepted',
}

export const nomineeTones: Record<NomineeState, Tone> = {
  pending: 'none',
  recommended: 'active',
  notRecommended: 'closed',
  awarded: 'accepted',
  declined: 'closed',
}
