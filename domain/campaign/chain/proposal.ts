import type { AssignmentKind } from '../kind.ts'

export interface OrderedDuty {
  readonly id: number
  readonly kind: AssignmentKind
  readonly role: 'lead' | 'coordinate' | 'appraise' | 'support'
  readonly text: string
  readonly deliverable: string | null
  readonly dueOn: string | null
  /** Duties that the compiler read in the plan's own words as coming before. */
  readonly dependsOn: readonly number[]
}

export interface Dependence {
  readonly obligationId: number
  readonly waitsFor: number
  readonly source: 'plan' | 'proposed'
}

const consolidated = /báo cáo tổng hợp|tổng hợp (các )?báo cáo/i
const firstWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().split(/\s+/).slice(0, 2).join(' ')

/** What is made out of the units' reports waits for those due no later; what is appraised must first be made. */
const proposed = (duty: OrderedDuty, duties: readonly OrderedDuty[]): readonly OrderedDuty[] => {
  const words = `${duty.deliverable ?? ''} ${duty.text}`.normalize('NFC').toLowerCase()
  const others = duties.filter(({ id }) => id !== duty.id)
  if (duty.role === 'appraise') {
    const appraised = firstWords(duty.deliverable ?? '')
    return others.filter(
      ({ role, deliverable }) =>
        role === 'lead' && appraised !== '' && firstWords(deliverable ?? '') === appraised,
    )
  }
  const { dueOn } = duty
  if (duty.kind !== 'other' || dueOn === null || !consolidated.test(words)) return []
  return others.filter(other => other.kind === 'report' && other.dueOn !== null && other.dueOn <= dueOn)
}

/** What waits for what: as the plan says, and as the work itself orders it, for the officer to correct. */
export const dependencesOf = (duties: readonly OrderedDuty[]): Dependence[] => {
  const known = new Set(duties.map(({ id }) => id))
  return duties.flatMap(duty => {
    const said = new Set(duty.dependsOn.filter(id => known.has(id) && id !== duty.id))
    const further = proposed(duty, duties).filter(({ id }) => !said.has(id))
    return [
      ...[...said].map(waitsFor => ({ obligationId: duty.id, waitsFor, source: 'plan' as const })),
      ...further.map(({ id }) => ({ obligationId: duty.id, waitsFor: id, source: 'proposed' as const })),
    ]
  })
}
