import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  type ChaseStep,
  chaseProblems,
  climbChase,
  draftChase,
  lateDuties,
  stageOf,
  stepAfter,
  usualAnswerBy,
} from '../../../domain/reminder/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { addDocument, changeDocument } from '../../document/index.ts'
import { type Action, action } from '../../http/action.ts'
import { calendarOf, dayOf } from '../../org/index.ts'
import { type Campaign, composeChase, sendToOf } from './compose.ts'
import {
  addChase,
  addresseesOf,
  chaseById,
  chasesOf,
  datedDuties,
  openDrafts,
  type StoredChase,
} from './queries.ts'
import { tellDrafted } from './telling.ts'

export const chaseOr404 = async (
  db: Reader,
  { campaignId, chaseId }: { readonly campaignId: number; readonly chaseId: number },
): Promise<StoredChase> => {
  const chase = await chaseById(db, campaignId, chaseId)
  if (chase === undefined) throw chaseProblems.notFound()
  return chase
}

/** The duties late at an instant, as instants cross the rules. */
export const lateNow = async (
  db: Reader,
  campaignId: number,
  now: Date,
  assignmentIds?: readonly number[],
) => {
  const duties = await datedDuties(db, campaignId, assignmentIds)
  const dated = duties.map(duty => ({
    ...duty,
    dueAt: duty.dueAt?.toISOString() ?? null,
    deliveredAt: duty.deliveredAt?.toISOString() ?? null,
  }))
  return lateDuties(dated, now)
}

/** Duties that stand in a draft which is not signed yet. */
export const drafted = async (db: Reader, campaignId: number): Promise<ReadonlySet<number>> => {
  const drafts = await openDrafts(db, campaignId)
  const rows = await addresseesOf(
    db,
    campaignId,
    drafts.map(({ id }) => id),
  )
  return new Set(rows.filter(({ droppedAt }) => droppedAt === null).map(({ assignmentId }) => assignmentId))
}

interface ToDraft {
  readonly campaign: Campaign
  readonly step: ChaseStep
  readonly follows: number | null
  readonly assignmentIds: readonly number[] | undefined
  readonly answerBy: string
  readonly by: number | null
  readonly now: Date
}

/** Freezes the list at this instant and drafts the document of it. */
const freeze = async (tx: Writer, wanted: ToDraft) => {
  const { campaign, step, follows, answerBy, by, now } = wanted
  const busy = await drafted(tx, campaign.id)
  const late = await lateNow(tx, campaign.id, now, wanted.assignmentIds)
  const list = late.filter(({ assignmentId }) => !busy.has(assignmentId))
  if (list.length === 0) throw chaseProblems.nobodyLate()
  const sendTo = sendToOf(
    list.map(({ recipients }) => recipients),
    campaign.standingUnitName,
  )
  const chase = { campaignId: campaign.id, step, follows, frozenAt: now, answerBy }
  const place = { campaignId: campaign.id, unitId: campaign.unitId, createdAt: now, createdBy: by }
  const blank = await composeChase(tx, { campaign, chase, addressees: [], sendTo })
  const documentId = await addDocument(tx, { ...place, content: blank, origin: 'chase' })
  const addressees = list.map(({ assignmentId, unitId, state, dueOn, extendedTo, dueAt }) => ({
    assignmentId,
    unitId,
    state,
    dueOn: extendedTo ?? dueOn,
    dueAt: new Date(dueAt ?? now),
  }))
  const chaseId = await addChase(tx, { ...chase, documentId, draftedBy: by, draftedAt: now }, addressees)
  const rows = await addresseesOf(tx, campaign.id, [chaseId])
  const content = await composeChase(tx, { campaign, chase, addressees: rows, sendTo })
  await changeDocument(tx, documentId, content, 1)
  const units = new Set(list.map(({ unitId }) => unitId)).size
  await tellDrafted(tx, { campaign, chaseId, step, units, by, now })
  return { chaseId, documentId, units }
}

const open = (campaign: Campaign): Campaign => {
  if (campaign.state === 'closed') throw campaignProblems.closed()
  return campaign
}

const draft = action(draftChase, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const campaign = open(await campaignOr404(tx, input.campaignId))
    const { assignmentIds, answerBy } = input
    if (answerBy < dayOf(now)) throw chaseProblems.answerPast()
    const by = subject.personId
    const made = await freeze(tx, { campaign, step: 1, follows: null, assignmentIds, answerBy, by, now })
    return { output: made, event: happened(campaign, made.chaseId, { step: 1, units: made.units }) }
  },
})

const happened = (campaign: Campaign, chaseId: number, data = {}) => ({
  about: `chase:${chaseId}`,
  unitId: campaign.unitId,
  campaignId: campaign.id,
  data,
})

/** The next step of an issued letter, for those of its addressees who are late still. */
const climbFrom = async (tx: Writer, chase: StoredChase, by: number | null, now: Date) => {
  const campaign = open(await campaignOr404(tx, chase.campaignId))
  const step = stepAfter(chase.step as ChaseStep)
  const others = await chasesOf(tx, chase.campaignId)
  const followed = others.some(({ follows, discardedAt }) => follows === chase.id && discardedAt === null)
  if (step === null || followed || stageOf(chase) !== 'issued') throw chaseProblems.notClimbable()
  const rows = await addresseesOf(tx, chase.campaignId, [chase.id])
  const assignmentIds = rows.filter(({ droppedAt }) => droppedAt === null).map(row => row.assignmentId)
  const answerBy = usualAnswerBy(dayOf(now), await calendarOf(tx))
  const made = await freeze(tx, { campaign, step, follows: chase.id, assignmentIds, answerBy, by, now })
  const { chaseId, documentId } = made
  return { output: { chaseId, documentId }, event: happened(campaign, chaseId, { step, follows: chase.id }) }
}

const climb = action(climbChase, {
  may: { at: async (db, input) => (await chaseOr404(db, input)).campaignUnitId },
  run: async ({ tx, subject, input, now }) =>
    climbFrom(tx, await chaseOr404(tx, input), subject.personId, now),
})

/** The same by the program itself, when the days of the rule are over; on no route. */
export const climbByItself: Action = action(climbChase, {
  may: 'anyone',
  run: async ({ tx, input, now }) => climbFrom(tx, await chaseOr404(tx, input), null, now),
})

export const draftingActions: readonly Action[] = [draft, climb]
