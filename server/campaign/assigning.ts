import type { DueRule } from '../../domain/shared/calendar/index.ts'
import { dueAtOf } from './dueAt.ts'
import type { Duty } from './opening.ts'
import type { AssignmentToAdd } from './queries.ts'

/** A duty as the assignments it makes, one for each unit it binds. */
export const assignmentsOf = (duty: Duty, kind: AssignmentToAdd['kind'], rule: DueRule): AssignmentToAdd[] =>
  duty.units.map(unit => ({
    obligationId: duty.id,
    unitId: unit.unitId,
    role: unit.role,
    kind: unit.role === 'lead' ? kind : 'other',
    dueOn: duty.dueOn,
    dueAt: dueAtOf(duty, rule),
    dueRelation: duty.dueRelation,
    receivers: unit.role === 'lead' ? duty.receivers.filter(receiver => receiver !== unit.unitId) : [],
  }))
