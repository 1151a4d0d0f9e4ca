import type { Duty, Party } from '../review/index.ts'
import type { ObligationRole } from '../schema.ts'
import type { Directory } from './directory.ts'
import { resolveParty } from './party.ts'

/** Every phrase of a duty that names somebody, with its units; what a person settled before is kept. */
export const partiesOf = (
  duty: Pick<Duty, 'role' | 'assignees' | 'coordinators'>,
  directory: Directory,
  settled: readonly Party[] = [],
): Party[] => {
  const named: { phrase: string; role: ObligationRole }[] = [
    ...duty.assignees.map(phrase => ({ phrase, role: duty.role })),
    ...duty.coordinators.map(phrase => ({ phrase, role: 'coordinate' as const })),
  ]
  const once = named.filter((each, at) => named.findIndex(other => other.phrase === each.phrase) === at)
  return once.map(({ phrase, role }) => {
    const known = settled.find(each => each.phrase === phrase && each.how === 'person')
    return known === undefined ? { phrase, role, ...resolveParty(phrase, directory) } : { ...known, role }
  })
}

/** One row for each unit that a duty binds: whoever leads does not also coordinate. */
export const boundUnits = (
  parties: readonly Party[],
): { unitId: number; role: ObligationRole; phrase: string }[] => {
  const bound = new Map<number, { unitId: number; role: ObligationRole; phrase: string }>()
  const leadsFirst = [...parties].sort(
    (a, b) => Number(a.role === 'coordinate') - Number(b.role === 'coordinate'),
  )
  for (const { phrase, role, unitIds } of leadsFirst) {
    for (const unitId of unitIds) if (!bound.has(unitId)) bound.set(unitId, { unitId, role, phrase })
  }
  return [...bound.values()]
}
