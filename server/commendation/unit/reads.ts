import {
  acceptDossier,
  commendationProblems,
  type DossierState,
  dossierStateOf,
  editNominee,
  fits,
  listCommendations,
  nominate,
  putPaper,
  readCommendationBoard,
  readDossier,
  readPaperFile,
  returnDossier,
  setRound,
  submitDossier,
  withdrawNominee,
} from '../../../domain/commendation/index.ts'
import { allowedVerbs, grouped, type Role, sharedProblems } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { campaignsWithRounds, paperFile, roundsOfUnits, turnsOf, unitsIn } from '../queries.ts'
import { demandReadable, isOwn, nomineeView, paperView, roundOr409, roundView, standingIn } from '../views.ts'
import { unitSubmission } from './submission.ts'

const ownRows = async (db: Reader, subject: Subject, now: Date) => {
  const writing = subject.grants.filter(({ role }) => role === 'reporter' || role === 'leader')
  const own = await roundsOfUnits(db, [...new Set(writing.map(({ unitId }) => unitId))])
  const rows = []
  for (const { campaignId, unitId } of own) {
    const stored = await roundOr409(db, campaignId)
    const round = await roundView(db, stored)
    const { state, late, nominees } = await standingIn(db, stored, unitId, now)
    const unitName = (await unitsIn(db, campaignId)).find(({ id }) => id === unitId)?.name ?? ''
    const { award, dueAt } = round
    const { campaignName } = stored
    rows.push({
      campaignId,
      campaignName,
      unitId,
      unitName,
      award,
      dueAt,
      late,
      state,
      nominees: nominees.length,
      open: stored.campaignState !== 'closed',
    })
  }
  return rows
}

/** How many dossiers lie with the board to be checked. */
const waitingIn = async (db: Reader, campaignId: number): Promise<number> => {
  const turns = grouped(await turnsOf(db, campaignId, null), ({ unitId }) => unitId)
  const states = [...turns.values()].map(own =>
    dossierStateOf(
      own.map(({ what }) => what),
      [],
    ),
  )
  return states.filter(state => state === 'submitted').length
}

const boardRows = async (db: Reader, subject: Subject, now: Date) => {
  const rows = []
  for (const { id: campaignId, name: campaignName, unitId, dueOn } of await campaignsWithRounds(db)) {
    const held = await rolesAt(db, subject, unitId, now)
    const sees = readCommendationBoard.roles.some(role => held.includes(role))
    const may = allowedVerbs([setRound], held)
    if (!sees || (dueOn === null && may.length === 0)) continue
    rows.push({
      campaignId,
      campaignName,
      open: dueOn !== null,
      waiting: await waitingIn(db, campaignId),
      may,
    })
  }
  return rows
}

const list = query(listCommendations, {
  may: 'person',
  run: async ({ db, subject, now }) => ({
    own: await ownRows(db, subject, now),
    boards: await boardRows(db, subject, now),
  }),
})

interface Holding {
  /** Roles at the unit whose dossier it is. */
  readonly held: readonly Role[]
  /** Roles at the campaign's unit, for whoever judges. */
  readonly above: readonly Role[]
  readonly own: boolean
}

const editing = [nominate, editNominee, putPaper]

/** What somebody may do with the dossier as it stands. */
const verbsOn = (state: DossierState, { held, above, own }: Holding): string[] => [
  ...(fits('edit', state) ? allowedVerbs(editing, held) : []),
  ...(fits('submit', state) ? allowedVerbs([submitDossier], held) : []),
  ...(fits('withdraw', state) ? allowedVerbs([withdrawNominee], held) : []),
  ...(!own && fits('accept', state) ? allowedVerbs([acceptDossier], above) : []),
  ...(!own && fits('giveBack', state) ? allowedVerbs([returnDossier], above) : []),
]

const dossier = query(readDossier, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaignId, unitId } = input
    const held = await demandReadable(db, subject, unitId, now)
    const stored = await roundOr409(db, campaignId)
    const unit = (await unitsIn(db, campaignId)).find(({ id }) => id === unitId)
    if (unit === undefined) throw commendationProblems.notAsked()
    const standing = await standingIn(db, stored, unitId, now)
    const above = await rolesAt(db, subject, stored.campaignUnitId, now)
    const holding = { held, above, own: await isOwn(db, subject, campaignId, unitId) }
    const { state, late, submittedAt, nominees, papers, lacks, turns } = standing
    return {
      campaignId,
      campaignName: stored.campaignName,
      unitId,
      unitName: unit.name,
      round: await roundView(db, stored),
      state,
      late,
      submittedAt,
      nominees: nominees.map(row => nomineeView(row, stored.threshold)),
      papers: papers.map(paperView),
      lacks: [...lacks],
      turns: turns.map(({ id, what, reason, at, by }) => ({
        id,
        what,
        reason,
        at: at.toISOString(),
        by: by ?? '',
      })),
      may: stored.campaignState === 'closed' ? [] : verbsOn(state, holding),
    }
  },
})

const file = query(readPaperFile, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const paper = await paperFile(db, input.campaignId, input.paperId)
    if (paper === undefined) throw sharedProblems.notFound()
    await demandReadable(db, subject, paper.unitId, now)
    const { name, mediaType, bytes } = paper
    if (name === null || mediaType === null || bytes === null) throw sharedProblems.notFound()
    return { fileName: name, mediaType, bytes: new Uint8Array(bytes) }
  },
})

export const unitQueries: readonly Query[] = [list, dossier, file, unitSubmission]
