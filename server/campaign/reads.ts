import {
  type AssignmentState,
  type Counts,
  campaignProblems,
  completeAssignment,
  kindOf,
  listCampaigns,
  openCampaign,
  previewCampaign,
  readCampaign,
  readMatrix,
  readWork,
  standingOf,
} from '../../domain/campaign/index.ts'
import { dayStatus, defaultCalendar } from '../../domain/shared/calendar/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { dayOf, rolesAt, unitName } from '../org/index.ts'
import { dueAtOf } from './dueAt.ts'
import { dutiesToCarryOut, planOr404 } from './opening.ts'
import {
  allCampaigns,
  bodiesBelow,
  campaignById,
  cellsOf,
  cellsOfAll,
  dutiesOf,
  legsOf,
  owedBy,
  unitsOf,
} from './queries.ts'

interface StoredCell {
  readonly state: AssignmentState
  readonly dueAt: Date | null
  readonly deliveredAt: Date | null
}

const dated = (cell: StoredCell) => ({
  state: cell.state,
  dueAt: cell.dueAt?.toISOString() ?? null,
  deliveredAt: cell.deliveredAt?.toISOString() ?? null,
})

const withStanding = <C extends StoredCell>(cell: C, now: Date) => ({
  ...cell,
  ...dated(cell),
  ...standingOf(dated(cell), now),
})

export const countCells = (cells: readonly StoredCell[], now: Date): Counts => {
  const counts = { total: cells.length, done: 0, delivered: 0, returned: 0, drafting: 0, open: 0, late: 0 }
  for (const cell of cells) {
    counts[cell.state] += 1
    if (standingOf(dated(cell), now).late) counts.late += 1
  }
  return counts
}

/** The campaign, or the problem that there is none. */
export const campaignOr404 = async (db: Reader, campaignId: number) => {
  const campaign = await campaignById(db, campaignId)
  if (campaign === undefined) throw campaignProblems.notFound()
  return campaign
}

const head = (campaign: Awaited<ReturnType<typeof campaignOr404>>) => ({
  ...campaign,
  openedAt: campaign.openedAt.toISOString(),
})

const list = query(listCampaigns, {
  may: 'person',
  run: async ({ db, now }) => {
    const campaigns = await allCampaigns(db)
    const cells = await cellsOfAll(db)
    return {
      campaigns: campaigns.map(campaign => ({
        ...head(campaign),
        counts: countCells(
          cells.filter(cell => cell.campaignId === campaign.id),
          now,
        ),
      })),
    }
  },
})

/** What opening would make under a rule of due dates, before anybody opens it. */
const preview = query(previewCampaign, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ db, input, now }) => {
    const plan = await planOr404(db, input.planId)
    const { compiled } = plan
    const duties = await dutiesToCarryOut(db, plan)
    return {
      planTitle: plan.title ?? '',
      windowFrom: compiled.dataWindow?.from ?? null,
      windowTo: compiled.dataWindow?.to ?? null,
      standingUnits: await bodiesBelow(db, plan.unitId, plan.issuedOn ?? dayOf(now)),
      duties: duties.map(duty => {
        const dueAt = dueAtOf(duty, input)?.toISOString() ?? null
        const status = duty.dueOn === null ? null : dayStatus(duty.dueOn, defaultCalendar)
        return {
          obligationId: duty.id,
          section: duty.section,
          text: duty.text,
          kind: kindOf(duty),
          dueOn: duty.dueOn,
          dueAt,
          dayOff: status === null || status.working ? null : (status.reason?.vi ?? null),
          unitCount: duty.units.length,
        }
      }),
    }
  },
})

const campaignRead = query(readCampaign, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const cells = await cellsOf(db, campaign.id)
    const duties = await dutiesOf(db, campaign.id)
    return {
      campaign: head(campaign),
      duties: duties.map(duty => {
        const own = cells.filter(cell => cell.obligationId === duty.obligationId)
        const first = own[0]
        return {
          ...duty,
          kind: first?.kind ?? 'other',
          dueOn: first?.dueOn ?? null,
          dueAt: first?.dueAt?.toISOString() ?? null,
          counts: countCells(own, now),
        }
      }),
      now: now.toISOString(),
      may: allowedVerbs([openCampaign], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const matrix = query(readMatrix, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const cells = await cellsOf(db, campaign.id)
    return {
      units: await unitsOf(db, campaign.id),
      cells: cells.map(cell => withStanding(cell, now)),
      now: now.toISOString(),
    }
  },
})

const work = query(readWork, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const owed = await owedBy(db, [subject.unitId])
    const legs = await legsOf(
      db,
      owed.map(cell => cell.assignmentId),
    )
    const may = allowedVerbs([completeAssignment], await rolesAt(db, subject, subject.unitId, now))
    return {
      unitName: await unitName(db, subject.unitId, dayOf(now)),
      owed: owed.map(cell => ({
        ...withStanding(cell, now),
        legs: legs
          .filter(leg => leg.assignmentId === cell.assignmentId)
          .map(({ receiverUnitId, receiverName, receivedAt }) => ({
            receiverUnitId,
            receiverName,
            receivedAt: receivedAt?.toISOString() ?? null,
          })),
        may,
      })),
      now: now.toISOString(),
    }
  },
})

export const campaignQueries: readonly Query[] = [list, preview, campaignRead, matrix, work]
