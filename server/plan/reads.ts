import {
  exportPlan,
  listPlans,
  type PlanHead,
  planProblems,
  planWrites,
  type ReviewedObligation,
  readObligationHistory,
  readPlan,
  underCalendar,
} from '../../domain/plan/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import { type Query, query } from '../http/action.ts'
import { calendarOf, rolesAt } from '../org/index.ts'
import { amendmentsOf } from './amendment/queries.ts'
import { amendmentRead } from './amendment/reads.ts'
import { exported } from './export/index.ts'
import { obligationsById, obligationsOf, versionsOf } from './obligation/queries.ts'
import { unitsDay } from './party/directory.ts'
import { unitsNamed } from './party/queries.ts'
import { partyQueries } from './party/reads.ts'
import { allPlans, passagesRead, type StoredPlan } from './queries.ts'
import { recognisedIn } from './recognition/places.ts'
import { readingQueries } from './recognition/reads.ts'
import { standingOf } from './standing.ts'
import { mayReview, visiblePlan } from './visibility.ts'

const headOf = (
  plan: StoredPlan,
  obligations: readonly ReviewedObligation[],
  read: readonly number[],
): PlanHead => ({
  id: plan.id,
  unitId: plan.unitId,
  unitName: plan.unitName,
  fileName: plan.fileName,
  state: plan.state,
  title: plan.title,
  number: plan.number,
  issuedOn: plan.issuedOn,
  issuer: plan.issuer,
  createdAt: plan.createdAt.toISOString(),
  confirmedAt: plan.confirmedAt?.toISOString() ?? null,
  left: standingOf(plan, obligations, read).left,
})

const list = query(listPlans, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const plans = await allPlans(db)
    const units = [...new Set(plans.map(plan => plan.unitId))]
    const heldAt = new Map(
      await Promise.all(units.map(async id => [id, await rolesAt(db, subject, id, now)] as const)),
    )
    const visible = plans.filter(
      plan => plan.state === 'confirmed' || mayReview(heldAt.get(plan.unitId) ?? []),
    )
    const ids = visible.map(plan => plan.id)
    const obligations = await obligationsOf(db, ids)
    const read = await passagesRead(db, ids)
    return {
      plans: visible.map(plan =>
        headOf(
          plan,
          obligations.filter(row => row.planId === plan.id).map(row => row.obligation),
          read.filter(row => row.planId === plan.id).map(row => row.position),
        ),
      ),
    }
  },
})

const planRead = query(readPlan, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { plan, held } = await visiblePlan(db, subject, input.planId, now)
    const obligations = (await obligationsOf(db, [plan.id])).map(row => row.obligation)
    const read = (await passagesRead(db, [plan.id])).map(row => row.position)
    const unitIds = [...new Set(obligations.flatMap(each => each.parties.flatMap(party => party.unitIds)))]
    const units = await unitsNamed(db, unitIds, unitsDay(plan))
    const amendments = await amendmentsOf(db, plan.id)
    const calendar = await calendarOf(db)
    const days = obligations.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
    return {
      plan: {
        ...headOf(plan, obligations, read),
        fileId: plan.fileId,
        method: plan.method,
        warnings: plan.warnings,
        windowFrom: plan.windowFrom,
        windowTo: plan.windowTo,
        revision: plan.revision,
        createdBy: plan.createdByName,
        confirmedBy: plan.confirmedByName,
        unitsOn: unitsDay(plan),
      },
      text: plan.text,
      compiled: underCalendar(plan.compiled, calendar),
      calendar: days.flatMap(on => calendar.get(on) ?? []),
      obligations,
      units: units.map(unit => ({ ...unit, name: unit.fullName })),
      read,
      amendments: amendments.map(each => ({ ...each, createdAt: each.createdAt.toISOString() })),
      recognised: await recognisedIn(db, plan),
      may: allowedVerbs(planWrites, held),
    }
  },
})

const history = query(readObligationHistory, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const [row] = await obligationsById(db, [input.obligationId])
    if (row === undefined) throw planProblems.obligationNotFound()
    await visiblePlan(db, subject, row.planId, now)
    const versions = await versionsOf(db, input.obligationId)
    return { versions: versions.map(version => ({ ...version, at: version.at.toISOString() })) }
  },
})

const save = query(exportPlan, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { plan } = await visiblePlan(db, subject, input.planId, now)
    const obligations = (await obligationsOf(db, [plan.id])).map(row => row.obligation)
    const unitIds = [...new Set(obligations.flatMap(each => each.parties.flatMap(party => party.unitIds)))]
    const units = await unitsNamed(db, unitIds, unitsDay(plan))
    return exported(
      { plan, obligations, units, calendar: await calendarOf(db), now },
      input.as,
      input.language ?? subject.language,
    )
  },
})

export const planQueries: readonly Query[] = [
  list,
  planRead,
  history,
  amendmentRead,
  save,
  ...partyQueries,
  ...readingQueries,
]
