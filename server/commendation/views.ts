import {
  commendationProblems,
  type Dossier,
  type DossierState,
  dossierStateOf,
  isOwnUnit,
  lackingIn,
  type Nominee,
  type NomineeState,
  nomineeStateOf,
  type Paper,
  type Round,
} from '../../domain/commendation/index.ts'
import { isLate, lastInstant } from '../../domain/shared/calendar/index.ts'
import { compiledOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { planAsNamed } from '../document/index.ts'
import type { Subject } from '../http/action.ts'
import { calendarOf, rolesAt } from '../org/index.ts'
import {
  nomineesOf,
  papersOf,
  pathOf,
  roundOf,
  type StoredNominee,
  type StoredPaper,
  type StoredRound,
  type StoredTurn,
  turnsOf,
} from './queries.ts'

export const roundOr409 = async (db: Reader, campaignId: number): Promise<StoredRound> => {
  const round = await roundOf(db, campaignId)
  if (round === undefined) throw commendationProblems.noRound()
  return round
}

/** The last instant of the due date, by the campaign's rule about days off and the days off as they are kept now. */
export const dueAtOfRound = async (
  db: Reader,
  { dueOn, beforeMeans, onDayOff }: Pick<StoredRound, 'dueOn' | 'beforeMeans' | 'onDayOff'>,
): Promise<string> => {
  const due = { dueOn, relation: 'by' } as const
  return new Date(lastInstant(due, { beforeMeans, onDayOff }, await calendarOf(db))).toISOString()
}

export const roundView = async (db: Reader, stored: StoredRound): Promise<Round> => ({
  dueOn: stored.dueOn,
  dueAt: await dueAtOfRound(db, stored),
  award: stored.award,
  merit: stored.merit,
  simplified: stored.simplified,
  threshold: stored.threshold,
  mostCollectives: stored.mostCollectives,
  mostIndividuals: stored.mostIndividuals,
  clause:
    stored.obligationId === null
      ? null
      : { obligationId: stored.obligationId, section: stored.section ?? '', text: stored.text ?? '' },
})

const voteOf = ({ heldOn, inFavour, against, absent }: StoredNominee): Nominee['vote'] =>
  heldOn === null || inFavour === null || against === null || absent === null
    ? null
    : { heldOn, inFavour, against, absent }

export const stateOfNominee = (row: StoredNominee, threshold: number): NomineeState =>
  nomineeStateOf({ vote: voteOf(row), granted: row.granted }, threshold)

export const nomineeView = (row: StoredNominee, threshold: number): Nominee => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  position: row.position,
  workUnit: row.workUnit,
  achievement: row.achievement,
  revision: row.revision,
  state: stateOfNominee(row, threshold),
  vote: voteOf(row),
  decision:
    row.number === null || row.decidedOn === null ? null : { number: row.number, decidedOn: row.decidedOn },
})

export const paperView = ({ unitId: _, ...paper }: StoredPaper): Paper => paper

/** All that is known of one unit's dossier, and what follows from it. */
export interface Standing {
  readonly state: DossierState
  readonly submittedAt: string | null
  readonly late: boolean
  readonly whole: boolean
  readonly lacks: Dossier['lacks']
  readonly nominees: readonly StoredNominee[]
  readonly papers: readonly StoredPaper[]
  readonly turns: readonly StoredTurn[]
}

/** Late is judged by the first submission: what is sent again after a return is not late for that. */
export const standingOf = (
  { simplified, threshold, dueAt }: Pick<Round, 'simplified' | 'threshold' | 'dueAt'>,
  rows: Pick<Standing, 'nominees' | 'papers' | 'turns'>,
  now: Date,
): Standing => {
  const { nominees, papers, turns } = rows
  const submittedAt = turns.find(({ what }) => what === 'submitted')?.at.toISOString() ?? null
  const lacks = lackingIn({ simplified, nominees, papers })
  return {
    ...rows,
    state: dossierStateOf(
      turns.map(({ what }) => what),
      nominees.map(row => stateOfNominee(row, threshold)),
    ),
    submittedAt,
    late: isLate(submittedAt ?? now.toISOString(), dueAt),
    whole: lacks.length === 0,
    lacks: lacks.map(({ path, what }) => ({ path, ...what })),
  }
}

/** One unit's dossier as it stands. */
export const standingIn = async (
  db: Reader,
  stored: StoredRound,
  unitId: number,
  now: Date,
): Promise<Standing> => {
  const { campaignId } = stored
  const rows = {
    nominees: await nomineesOf(db, campaignId, unitId),
    papers: await papersOf(db, campaignId, unitId),
    turns: await turnsOf(db, campaignId, unitId),
  }
  return standingOf({ ...stored, dueAt: await dueAtOfRound(db, stored) }, rows, now)
}

/** Nobody judges their own unit, nor one above it. */
export const isOwn = async (
  db: Reader,
  subject: Subject,
  campaignId: number,
  unitId: number,
): Promise<boolean> => isOwnUnit(await pathOf(db, campaignId, subject.unitId), unitId)

const readers = ['reporter', 'leader', 'officer', 'emulation'] as const

/** Whoever may read what names a person: the least that the work needs (Law 91/2025/QH15). */
export const demandReadable = async (db: Reader, subject: Subject, unitId: number, now: Date) => {
  const held = await rolesAt(db, subject, unitId, now)
  if (!readers.some(role => held.includes(role))) throw commendationProblems.closedToYou()
  return held
}

/** The plan as a document names it. */
export const planOf = async (db: Reader, planId: number, campaignName: string): Promise<string> => {
  const { number, title } = await compiledOf(db, planId)
  return planAsNamed(number, title ?? campaignName)
}
