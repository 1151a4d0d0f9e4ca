import type { AssignmentKind, DutyNature } from '../../../domain/campaign/index.ts'
import type { DueRule, WorkCalendar } from '../../../domain/shared/calendar/index.ts'
import { dueAtOf } from '../dueAt.ts'
import type { DutyToAdd } from '../duty/index.ts'
import type { Duty } from '../opening.ts'
import type { AssignmentToAdd } from './queries.ts'

/** What the officer chose for single duties when opening, by obligation; absent means as proposed. */
export interface Choices {
  readonly kinds: readonly { readonly obligationId: number; readonly kind: AssignmentKind }[]
  readonly natures: readonly { readonly obligationId: number; readonly nature: DutyNature }[]
  readonly daysOff: readonly { readonly obligationId: number; readonly onDayOff: DueRule['onDayOff'] }[]
}

/** How one duty is carried out in the campaign. */
export interface Shape {
  readonly kind: AssignmentKind
  readonly nature: DutyNature
  readonly onDayOff: DueRule['onDayOff'] | null
}

export const shapeOf = (duty: Duty, choices: Choices): Shape => {
  const own = ({ obligationId }: { readonly obligationId: number }) => obligationId === duty.id
  return {
    kind: choices.kinds.find(own)?.kind ?? duty.kind,
    nature: choices.natures.find(own)?.nature ?? duty.nature,
    onDayOff: choices.daysOff.find(own)?.onDayOff ?? null,
  }
}

export const dutyRow = ({ id, inOrder, quota }: Duty, { nature, onDayOff }: Shape): DutyToAdd => ({
  obligationId: id,
  nature,
  inOrder,
  onDayOff,
  quota,
})

/** A duty as the assignments it makes, one for each unit it binds; a conditional one is not due until it arises. */
export const assignmentsOf = (
  duty: Duty,
  shape: Shape,
  rule: DueRule,
  calendar: WorkCalendar,
): AssignmentToAdd[] => {
  const dueAt = shape.nature === 'conditional' ? null : dueAtOf(duty, rule, calendar, shape.onDayOff)
  return duty.units.map(unit => ({
    obligationId: duty.id,
    unitId: unit.unitId,
    role: unit.role,
    kind: unit.role === 'lead' ? shape.kind : 'other',
    dueOn: duty.dueOn,
    dueAt,
    dueRelation: duty.dueRelation,
    receivers: unit.role === 'lead' ? duty.receivers.filter(receiver => receiver !== unit.unitId) : [],
  }))
}
