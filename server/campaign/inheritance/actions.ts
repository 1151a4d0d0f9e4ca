import { campaignProblems, inheritDuties } from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { dayOf, terminal } from '../../org/index.ts'
import { campaignOr404 } from '../stored.ts'
import { allowLater, type OwnDate, ownDates } from './dates/queries.ts'
import { asBefore, takeLead } from './lead/queries.ts'
import { inheritingOn, routesOn } from './plan.ts'
import { addInheritances, askLike, type InheritanceToAdd, moveTo, passBelowTo, setStates } from './queries.ts'
import { restoreUndone } from './restoring.ts'
import { passLegs, restoreLegs } from './route/passing.ts'
import { tellHeirs, tellReceivers } from './telling.ts'

const byTheProgram = ({ personId }: Subject): boolean => personId === terminal.personId

export const inherit: Action = action(inheritDuties, {
  may: {
    at: async (db, input, subject) => {
      const campaign = await campaignOr404(db, input.campaignId)
      return byTheProgram(subject) ? terminal.unitId : campaign.unitId
    },
  },
  run: async ({ tx, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const restored = await restoreUndone(tx, campaignId, now)
    const { links, over, left } = await inheritingOn(tx, campaignId, dayOf(now))
    const made = await passToHeirs(tx, campaignId, links, now)
    await setStates(tx, campaignId, over, 'inherited')
    const routes = await passRoutes(tx, campaign, now)
    const except = byTheProgram(subject) ? null : subject.personId
    await tellHeirs(tx, campaign, made, except, now)
    await tellReceivers(tx, campaign, routes.passings, except, now)
    const inherited = new Set(links.map(({ from }) => from.assignmentId)).size
    const counts = { inherited, restored, left: left.length + routes.left.length }
    const output = { ...counts, legs: routes.passings.length, legsRestored: routes.restored }
    const event = { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId }
    return { output, event: { ...event, data: { ...output, leftAssignments: left } } }
  },
})

/** The ways after the duties, so that those of duties made for successors are looked at too. */
const passRoutes = async (tx: Writer, campaign: { readonly id: number }, now: Date) => {
  const restored = await restoreLegs(tx, campaign.id, now)
  const { passings, left } = await routesOn(tx, campaign.id, dayOf(now))
  await passLegs(tx, campaign.id, passings, now)
  return { restored, passings, left }
}

type Links = Awaited<ReturnType<typeof inheritingOn>>['links']

/** Moved drafts first, so that what joins them finds them with the successor. */
const passToHeirs = async (
  tx: Writer,
  campaignId: number,
  links: Links,
  now: Date,
): Promise<readonly InheritanceToAdd[]> => {
  const asked = new Map<string, number>()
  const own = new Map<number, OwnDate>()
  const rows: InheritanceToAdd[] = []
  for (const { from, toUnitId, how, heirs } of links) {
    const place = `${from.obligationId}:${toUnitId}`
    const known = asked.get(place)
    const toAssignmentId = known ?? (await askHeir(tx, campaignId, from.assignmentId, toUnitId, how))
    asked.set(place, toAssignmentId)
    if (known === undefined && how !== 'made')
      for (const [id, date] of await ownDates(tx, campaignId, [toAssignmentId])) own.set(id, date)
    const other = toAssignmentId !== from.assignmentId
    if (other) await allowLater(tx, campaignId, toAssignmentId, from.assignmentId)
    const led = other ? await takeLead(tx, campaignId, toAssignmentId, from.assignmentId) : asBefore
    const belowIds =
      other && !heirs.goesOn && heirs.unitIds.length === 1
        ? await passBelowTo(tx, campaignId, from.assignmentId, toAssignmentId)
        : []
    rows.push({
      campaignId,
      fromAssignmentId: from.assignmentId,
      fromUnitId: from.unitId,
      fromState: from.state === 'drafting' || from.state === 'returned' ? from.state : 'open',
      toAssignmentId,
      toUnitId,
      how: known === undefined ? how : 'joined',
      goesOn: heirs.goesOn,
      belowIds,
      ...(own.get(toAssignmentId) ?? noDate),
      ...(known === undefined && how === 'made' ? asBefore : led),
      successionId: heirs.successionId,
      inheritedAt: now,
    })
  }
  await addInheritances(tx, rows)
  return rows
}

/** Made for the heir, the duty has no date but that of those it stands for. */
const noDate: OwnDate = { ownDueOn: null, ownDueAt: null, ownDueRelation: null, ownExtendedTo: null }

const askHeir = async (
  tx: Writer,
  campaignId: number,
  assignmentId: number,
  unitId: number,
  how: Links[number]['how'],
): Promise<number> => {
  if (how !== 'moved') return askLike(tx, campaignId, assignmentId, unitId)
  await moveTo(tx, campaignId, assignmentId, unitId)
  return assignmentId
}

export const inheritanceActions: readonly Action[] = [inherit]
