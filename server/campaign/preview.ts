import { previewCampaign } from '../../domain/campaign/index.ts'
import {
  type DueRule,
  dayStatus,
  lastDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
} from '../../domain/shared/calendar/index.ts'
import { query } from '../http/action.ts'
import { calendarOf, dayOf } from '../org/index.ts'
import { dueAtOf } from './dueAt.ts'
import { type Duty, dutiesToCarryOut, planOr404 } from './opening.ts'
import { bodiesBelow, campaignOfPlan } from './queries.ts'

/** The last day as printed, before the rule moves it, where nobody works on it. */
const dayOffOf = ({ dueOn, dueRelation: relation }: Duty, rule: DueRule, calendar: WorkCalendar) => {
  if (dueOn === null) return null
  const on = lastDay({ dueOn, relation }, { ...rule, onDayOff: 'keep' }, calendar)
  const { working, reason } = dayStatus(on, calendar)
  if (working || reason === null) return null
  const previous = previousWorkingDay(on, calendar)
  return { on, reason, previous, next: nextWorkingDay(on, calendar) }
}

/** What opening would make under a rule of due dates, before anybody opens it. */
export const preview = query(previewCampaign, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ db, input, now }) => {
    const plan = await planOr404(db, input.planId)
    const { compiled } = plan
    const calendar = await calendarOf(db)
    const duties = await dutiesToCarryOut(db, plan)
    return {
      planTitle: plan.title ?? '',
      planState: plan.state,
      existing: (await campaignOfPlan(db, plan.id)) ?? null,
      windowFrom: compiled.dataWindow?.from ?? null,
      windowTo: compiled.dataWindow?.to ?? null,
      standingUnits: await bodiesBelow(db, plan.unitId, plan.issuedOn ?? dayOf(now)),
      duties: duties.map(duty => ({
        obligationId: duty.id,
        section: duty.section,
        text: duty.text,
        kind: duty.kind,
        nature: duty.nature,
        quota: [...duty.quota],
        dueOn: duty.dueOn,
        dueRelation: duty.dueRelation,
        dueAt: duty.nature === 'conditional' ? null : (dueAtOf(duty, input, calendar)?.toISOString() ?? null),
        dayOff: dayOffOf(duty, input, calendar),
        unitCount: duty.units.length,
      })),
    }
  },
})
