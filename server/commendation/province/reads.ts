import {
  type BoardRow,
  draftSubmission,
  readCommendationBoard,
  recordDecision,
  recordVotes,
  saveSubmission,
  setRound,
  speaksOfCommendation,
  votersOn,
} from '../../../domain/commendation/index.ts'
import { allowedVerbs, grouped, sharedProblems } from '../../../domain/shared/index.ts'
import { campaignOr404, readDuties } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { documentOr404, docxOf } from '../../document/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { membersOf, nomineesOf, papersOf, roundOf, type StoredRound, turnsOf, unitsIn } from '../queries.ts'
import { dueAtOfRound, nomineeView, roundView, type Standing, standingOf, stateOfNominee } from '../views.ts'
import { atCampaign } from './actions.ts'
import { decisionsOf, submissionsOf, votesExist } from './queries.ts'

type Unit = Awaited<ReturnType<typeof unitsIn>>[number]
type Members = Awaited<ReturnType<typeof membersOf>>

const rowOf = (unit: Unit, standing: Standing, members: Members, threshold: number): BoardRow => {
  const { state, submittedAt, whole, nominees } = standing
  const awarded = nominees.filter(row => stateOfNominee(row, threshold) === 'awarded').length
  const voters = votersOn(members, unit.id)
  const takesPart = unit.asked || nominees.length > 0 || submittedAt !== null
  return {
    unitId: unit.id,
    unitName: unit.name,
    asked: unit.asked,
    state,
    late: takesPart && standing.late,
    submittedAt,
    collectives: nominees.filter(({ kind }) => kind === 'collective').length,
    individuals: nominees.filter(({ kind }) => kind === 'individual').length,
    whole,
    awarded,
    voters,
    own: members.length - voters,
  }
}

/** Every unit that is asked or has put somebody forward, each read with what belongs to it. */
const rowsOf = async (
  db: Reader,
  stored: StoredRound,
  units: readonly Unit[],
  members: Members,
  now: Date,
) => {
  const { campaignId } = stored
  const byUnit = <Row extends { readonly unitId: number }>(all: readonly Row[]) =>
    grouped(all, ({ unitId }) => unitId)
  const nominees = byUnit(await nomineesOf(db, campaignId, null))
  const papers = byUnit(await papersOf(db, campaignId, null))
  const turns = byUnit(await turnsOf(db, campaignId, null))
  const judging = { ...stored, dueAt: await dueAtOfRound(db, stored) }
  return units.flatMap(unit => {
    const { id } = unit
    const rows = {
      nominees: nominees.get(id) ?? [],
      papers: papers.get(id) ?? [],
      turns: turns.get(id) ?? [],
    }
    if (!unit.asked && rows.nominees.length + rows.turns.length === 0) return []
    return [rowOf(unit, standingOf(judging, rows, now), members, stored.threshold)]
  })
}

const atTable = new Set(['accepted', 'voted', 'decided'])

/** Nominees of dossiers that have gone to the council. */
const beforeCouncil = async (db: Reader, stored: StoredRound, rows: readonly BoardRow[]) => {
  const units = new Map(rows.filter(({ state }) => atTable.has(state)).map(row => [row.unitId, row.unitName]))
  return (await nomineesOf(db, stored.campaignId, null)).flatMap(row => {
    const unitName = units.get(row.unitId)
    if (unitName === undefined) return []
    return [{ ...nomineeView(row, stored.threshold), unitId: row.unitId, unitName }]
  })
}

const board = query(readCommendationBoard, {
  may: atCampaign,
  run: async ({ db, subject, input, now }) => {
    const { campaignId } = input
    const campaign = await campaignOr404(db, campaignId)
    const held = await rolesAt(db, subject, campaign.unitId, now)
    const stored = await roundOf(db, campaignId)
    const units = await unitsIn(db, campaignId)
    const members = stored === undefined ? [] : await membersOf(db, campaignId)
    const rows = stored === undefined ? [] : await rowsOf(db, stored, units, members, now)
    const submissions = await submissionsOf(db, campaignId)
    const clauses = (await readDuties(db, campaignId)).filter(({ text }) => speaksOfCommendation(text))
    const writes =
      stored === undefined ? [setRound] : [setRound, recordVotes, draftSubmission, recordDecision]
    return {
      campaignName: campaign.name,
      round: stored === undefined ? null : await roundView(db, stored),
      rows,
      nominees: stored === undefined ? [] : await beforeCouncil(db, stored, rows),
      members: members.map(({ name, unitId, unitName }) => ({ name, unitId, unitName: unitName ?? '' })),
      decisions: await decisionsOf(db, campaignId),
      submissions: submissions.map(({ documentId, draftedAt, by }) => ({
        documentId,
        draftedAt: draftedAt.toISOString(),
        by: by ?? '',
      })),
      clauses: clauses.map(({ obligationId, section, text }) => ({ obligationId, section, text })),
      units: units.map(({ id, name }) => ({ id, name })),
      voted: await votesExist(db, campaignId),
      may: campaign.state === 'closed' ? [] : allowedVerbs(writes, held),
    }
  },
})

const submission = query(saveSubmission, {
  may: atCampaign,
  run: async ({ db, input: { campaignId, documentId } }) => {
    const drafted = await submissionsOf(db, campaignId)
    if (drafted.every(each => each.documentId !== documentId)) throw sharedProblems.notFound()
    return docxOf(db, await documentOr404(db, documentId))
  },
})

export const provinceQueries: readonly Query[] = [board, submission]
