import { sql } from 'kysely'
import type { Reader } from '../../../db/database.ts'
import { knownOn } from '../../../org/index.ts'

/** Every rung of the ladder that was climbed. */
export const remindersOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('reminder')
    .where('campaignId', '=', campaignId)
    .select(['assignmentId', 'lastDay', 'step', 'track', 'at', 'people'])
    .orderBy('at')
    .orderBy('assignmentId')
    .orderBy('step')
    .execute()

export const extensionsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('extension')
    .leftJoin('person as asker', 'asker.id', 'extension.askedBy')
    .leftJoin('person as decider', 'decider.id', 'extension.decidedBy')
    .where('campaignId', '=', campaignId)
    .select([
      'extension.assignmentId',
      'extension.askedAt',
      'asker.name as askedBy',
      'extension.reason',
      'extension.wantedOn',
      'extension.state',
      'extension.decidedAt',
      'decider.name as decidedBy',
      'extension.decisionNote',
      'extension.grantedOn',
    ])
    .orderBy('extension.id')
    .execute()

/** Letters that were not thrown away, each with whom it went to. */
export const chasesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('chase')
    .innerJoin('officialDocument as document', 'document.id', 'chase.documentId')
    .where('chase.campaignId', '=', campaignId)
    .where('chase.discardedAt', 'is', null)
    .select([
      'chase.id',
      'chase.step',
      'chase.frozenAt',
      'chase.answerBy',
      'chase.draftedAt',
      'document.state',
      'document.number',
      'document.symbol',
      'document.subject',
      'document.issuedOn',
    ])
    .orderBy('chase.id')
    .execute()

export const addresseesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('chaseAddressee as addressee')
    .innerJoin('campaign', 'campaign.id', 'addressee.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'addressee.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('addressee.campaignId', '=', campaignId)
    .select([
      'addressee.chaseId',
      'addressee.assignmentId',
      'state.fullName as unit',
      'addressee.dueOn',
      'addressee.droppedAt',
      'addressee.droppedBecause',
      'addressee.receivedAt',
    ])
    .orderBy('addressee.chaseId')
    .orderBy('addressee.assignmentId')
    .execute()

/** What was handed over for duties that are no reports: titles, links, words; what was taken back says when. */
export const deliverablesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('deliverable')
    .leftJoin('person', 'person.id', 'deliverable.addedBy')
    .where('deliverable.campaignId', '=', campaignId)
    .select([
      'deliverable.assignmentId',
      'deliverable.part',
      'deliverable.title',
      'deliverable.link',
      'deliverable.words',
      'person.name as addedBy',
      'deliverable.addedAt',
      'deliverable.withdrawnAt',
    ])
    .orderBy('deliverable.id')
    .execute()

/** What was noted about the progress of duties. */
export const notesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('progressNote')
    .leftJoin('person', 'person.id', 'progressNote.personId')
    .where('progressNote.campaignId', '=', campaignId)
    .select(['progressNote.assignmentId', 'progressNote.at', 'person.name as person', 'progressNote.words'])
    .orderBy('progressNote.id')
    .execute()

/** Difficulties that were raised, with the way each went and its answer. */
export const obstaclesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('obstacle')
    .innerJoin('campaign', 'campaign.id', 'obstacle.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'obstacle.campaignId')
        .onRef('assignment.id', '=', 'obstacle.assignmentId'),
    )
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('person as answerer', 'answerer.id', 'obstacle.answeredBy')
    .where('obstacle.campaignId', '=', campaignId)
    .select([
      'obstacle.id',
      'obstacle.assignmentId',
      'state.fullName as unit',
      'obligation.section',
      'obstacle.raisedAt',
      'obstacle.text',
      'obstacle.state',
      'obstacle.answeredAt',
      'answerer.name as answeredBy',
      'obstacle.guidance',
      'obstacle.extendedTo',
    ])
    .orderBy('obstacle.id')
    .execute()

/** The next stretch of the audit of a campaign and of its plan; the steps of putting a bundle together are none of it. */
export const auditAfter = (
  db: Reader,
  campaign: { id: number; planId: number },
  after: number,
  most: number,
) =>
  db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.personId')
    .where(eb =>
      eb.or([eb('audit.campaignId', '=', campaign.id), eb('audit.about', '=', `plan:${campaign.planId}`)]),
    )
    .where('audit.action', 'not in', ['closing.begin', 'closing.keep'])
    .where('audit.id', '>', after)
    .select([
      'audit.id',
      'audit.at',
      'audit.action',
      'audit.about',
      'audit.data',
      'person.name as person',
      sql<string | null>`(select full_name from unit_state where unit_state.unit_id = audit.unit_id
        order by valid @> audit.at::date desc, lower(valid) desc nulls last limit 1)`.as('unit'),
    ])
    .orderBy('audit.id')
    .limit(most)
    .execute()
