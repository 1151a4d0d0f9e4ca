import { issueDocument, registerDocument } from '../../../domain/document/index.ts'
import {
  type Addressee,
  type Chase,
  type ChaseStep,
  chaseProblems,
  climbChase,
  discardChase,
  draftChase,
  lastDayBefore,
  mayClimb,
  readChaseInbox,
  readChases,
  receiveChase,
  reviewChase,
  saveChasePdf,
  setChaseRule,
  signChase,
  stageOf,
  stepAfter,
  usualAnswerBy,
} from '../../../domain/reminder/index.ts'
import type { WorkCalendar } from '../../../domain/shared/calendar/index.ts'
import { allowedVerbs, type Role } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { documentOr404, pdfOf } from '../../document/index.ts'
import { type Query, query } from '../../http/action.ts'
import { calendarOf, dayOf, rolesAt } from '../../org/index.ts'
import { deliverableOf } from './compose.ts'
import { chaseDesk } from './desk.ts'
import { chaseOr404, drafted, lateNow } from './drafting.ts'
import {
  addresseesOf,
  chasesOf,
  climbAfterOf,
  lettersTo,
  type StoredAddressee,
  type StoredChase,
} from './queries.ts'

const filedAt = ({ presentState, deliveredAt }: StoredAddressee): string | null =>
  presentState === 'delivered' || presentState === 'done' ? (deliveredAt?.toISOString() ?? null) : null

const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000))

const addresseeRow = (row: StoredAddressee, frozenAt: Date): Addressee => ({
  assignmentId: row.assignmentId,
  unitId: row.unitId,
  unitName: row.unitName,
  section: row.section ?? '',
  deliverable: deliverableOf(row),
  dueOn: row.dueOn,
  daysLate: daysBetween(row.dueAt, frozenAt),
  state: row.state,
  droppedAt: row.droppedAt?.toISOString() ?? null,
  droppedBecause: row.droppedBecause,
  receivedAt: row.receivedAt?.toISOString() ?? null,
  receivedBy: row.receivedByName,
  filedAt: filedAt(row),
})

/** What each stage waits for; the number and the issue are the register's own. */
const verbs = {
  draft: [reviewChase, discardChase],
  reviewed: [reviewChase, signChase, discardChase],
  signed: [registerDocument, discardChase],
  registered: [issueDocument],
  issued: [climbChase],
  discarded: [],
} as const

interface Around {
  readonly held: readonly Role[]
  readonly personId: number
  readonly climbAfter: number
  readonly calendar: WorkCalendar
  readonly followed: ReadonlySet<number | null>
  readonly now: Date
}

const nextOf = (chase: StoredChase, addressees: readonly Addressee[], around: Around): Chase['next'] => {
  const step = stepAfter(chase.step as ChaseStep)
  const left = addressees.some(each => each.droppedAt === null && each.filedAt === null)
  const open = stageOf(chase) === 'issued' && !around.followed.has(chase.id)
  if (step === null || chase.issuedOn === null || !left || !open) return null
  const after = lastDayBefore(chase.issuedOn, around.climbAfter, around.calendar)
  const at = around.now.toISOString()
  return { step, after, due: mayClimb(chase.issuedOn, around.climbAfter, at, around.calendar) }
}

const chaseRow = (chase: StoredChase, rows: readonly StoredAddressee[], around: Around): Chase => {
  const addressees = rows
    .filter(({ chaseId }) => chaseId === chase.id)
    .map(row => addresseeRow(row, chase.frozenAt))
  const stage = stageOf(chase)
  const next = nextOf(chase, addressees, around)
  const may = allowedVerbs(verbs[stage], around.held).filter(verb => {
    if (verb === reviewChase.name) return chase.draftedBy !== around.personId
    return verb !== climbChase.name || next !== null
  })
  return {
    id: chase.id,
    documentId: chase.documentId,
    documentRevision: chase.documentRevision,
    step: chase.step as ChaseStep,
    stage,
    number: chase.number,
    symbol: chase.symbol,
    issuedOn: chase.issuedOn,
    subject: chase.subject,
    frozenAt: chase.frozenAt.toISOString(),
    answerBy: chase.answerBy,
    draftedBy: chase.draftedByName,
    draftedAt: chase.draftedAt.toISOString(),
    reviewedBy: chase.reviewedByName,
    reviewedAt: chase.reviewedAt?.toISOString() ?? null,
    signedBy: chase.signedByName,
    signedAt: chase.signedAt?.toISOString() ?? null,
    addressees,
    next,
    may,
  }
}

const list = query(readChases, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const chases = await chasesOf(db, campaign.id)
    const rows = await addresseesOf(
      db,
      campaign.id,
      chases.map(({ id }) => id),
    )
    const held = campaign.state === 'open' ? await rolesAt(db, subject, campaign.unitId, now) : []
    const climbAfter = await climbAfterOf(db, campaign.id)
    const followed = new Set(chases.flatMap(each => (each.discardedAt === null ? [each.follows] : [])))
    const calendar = await calendarOf(db)
    const around = { held, personId: subject.personId, climbAfter, calendar, followed, now }
    const sent = new Map<number, ChaseStep>()
    for (const { id, step, documentState } of [...chases].reverse())
      if (documentState === 'issued')
        for (const row of rows)
          if (row.chaseId === id && row.droppedAt === null) sent.set(row.assignmentId, step as ChaseStep)
    const busy = await drafted(db, campaign.id)
    return {
      late: (await lateNow(db, campaign.id, now)).map(duty => ({
        assignmentId: duty.assignmentId,
        unitId: duty.unitId,
        unitName: duty.unitName,
        section: duty.section,
        deliverable: deliverableOf(duty),
        dueOn: duty.extendedTo ?? duty.dueOn,
        daysLate: duty.daysLate,
        state: duty.state,
        chased: sent.get(duty.assignmentId) ?? null,
        drafted: busy.has(duty.assignmentId),
      })),
      chases: chases.map(chase => chaseRow(chase, rows, around)),
      climbAfter,
      usualAnswerBy: usualAnswerBy(dayOf(now), calendar),
      now: now.toISOString(),
      may: allowedVerbs([draftChase, setChaseRule], held),
    }
  },
})

const inbox = query(readChaseInbox, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const { unitId } = subject
    const letters = await lettersTo(db, unitId)
    const held = await rolesAt(db, subject, unitId, now)
    return {
      letters: await Promise.all(
        letters.map(async chase => {
          const rows = (await addresseesOf(db, chase.campaignId, [chase.id])).filter(
            row => row.unitId === unitId && row.droppedAt === null,
          )
          const receivedAt = rows[0]?.receivedAt?.toISOString() ?? null
          return {
            campaignId: chase.campaignId,
            campaignName: chase.campaignName,
            chaseId: chase.id,
            unitId,
            number: chase.number,
            symbol: chase.symbol,
            issuedOn: chase.issuedOn,
            subject: chase.subject,
            answerBy: chase.answerBy,
            receivedAt,
            receivedBy: rows[0]?.receivedByName ?? null,
            duties: rows.map(row => ({
              assignmentId: row.assignmentId,
              section: row.section ?? '',
              deliverable: deliverableOf(row),
              filedAt: filedAt(row),
            })),
            may: receivedAt === null ? allowedVerbs([receiveChase], held) : [],
          }
        }),
      ),
    }
  },
})

const pdf = query(saveChasePdf, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const chase = await chaseOr404(db, input)
    const held = await rolesAt(db, subject, chase.campaignUnitId, now)
    const office = held.some(role => (readChases.roles as readonly Role[]).includes(role))
    const letters = office ? [] : await lettersTo(db, subject.unitId)
    const addressed = letters.some(each => each.campaignId === chase.campaignId && each.id === chase.id)
    if (!office && !addressed) throw chaseProblems.notAddressed()
    return pdfOf(db, await documentOr404(db, chase.documentId))
  },
})

export const chaseQueries: readonly Query[] = [list, inbox, pdf, chaseDesk]
