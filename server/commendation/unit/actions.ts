import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  commendationProblems,
  type DossierAct,
  dossierParts,
  dossierStates,
  editNominee,
  fits,
  type NomineeProfile,
  nominate,
  nomineeKinds,
  partsOf,
  putPaper,
  submitDossier,
  withdrawNominee,
} from '../../../domain/commendation/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { readFileBytes } from '../../db/files.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { addTurn, lockRound, nomineeById, type StoredRound, unitsIn } from '../queries.ts'
import { tellBoard } from '../telling.ts'
import { dueAtOfRound, roundOr409, type Standing, standingIn } from '../views.ts'
import { addNominee, changeNominee, putPaperRow, removeNominee } from './queries.ts'

tellConstraint('commendation_paper_once', () => commendationProblems.changed())

interface DossierAt {
  readonly campaignId: number
  readonly unitId: number
}

/** What the ledger keeps: ids alone, so that nothing in it names a person. */
export const happened = (
  { campaignId, unitId }: DossierAt,
  data: Record<string, string | number | boolean> = {},
) => ({ about: `unit:${unitId}`, unitId, campaignId, data })

export const nomineeOr404 = async (
  db: Reader,
  { campaignId, nomineeId }: { readonly campaignId: number; readonly nomineeId: number },
) => {
  const nominee = await nomineeById(db, campaignId, nomineeId)
  if (nominee === undefined) throw commendationProblems.nomineeNotFound()
  return nominee
}

/** The round while its campaign runs; whoever else writes in it waits. */
export const openRound = async (tx: Writer, campaignId: number): Promise<StoredRound> => {
  await lockRound(tx, campaignId)
  const round = await roundOr409(tx, campaignId)
  if (round.campaignState === 'closed') throw campaignProblems.closed()
  return round
}

/** The dossier, if what is wanted fits how far it has come. */
export const dossierFor = async (
  tx: Writer,
  act: DossierAct,
  { campaignId, unitId }: DossierAt,
  now: Date,
): Promise<Standing & { readonly round: StoredRound }> => {
  const round = await openRound(tx, campaignId)
  const standing = await standingIn(tx, round, unitId, now)
  const { vi: state, en: stateEn } = dossierStates[standing.state]
  if (!fits(act, standing.state)) throw commendationProblems.locked({ state, stateEn })
  return { ...standing, round }
}

const atUnit = { at: async (_db: Reader, input: DossierAt) => input.unitId }

const atNominee = {
  at: async (db: Reader, input: { campaignId: number; nomineeId: number }) =>
    (await nomineeOr404(db, input)).unitId,
}

const demandPlace = (
  { nominees, round }: { readonly nominees: Standing['nominees']; readonly round: StoredRound },
  kind: NomineeProfile['kind'],
): void => {
  const most = kind === 'collective' ? round.mostCollectives : round.mostIndividuals
  if (most === null || nominees.filter(each => each.kind === kind).length < most) return
  const { vi, en } = nomineeKinds[kind]
  throw commendationProblems.quotaFull({ most, kind: vi.toLowerCase(), kindEn: en.toLowerCase() })
}

const propose = action(nominate, {
  may: atUnit,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, unitId, profile } = input
    const dossier = await dossierFor(tx, 'edit', input, now)
    const bound = await unitsIn(tx, campaignId)
    if (bound.every(({ id }) => id !== unitId)) throw commendationProblems.notAsked()
    demandPlace(dossier, profile.kind)
    const row = { ...profile, campaignId, unitId, addedAt: now, addedBy: subject.personId }
    const nomineeId = await addNominee(tx, row)
    return { output: { nomineeId }, event: happened(input, { nomineeId, kind: profile.kind }) }
  },
})

const edit = action(editNominee, {
  may: atNominee,
  run: async ({ tx, input, now }) => {
    const { campaignId, profile } = input
    const { unitId } = await nomineeOr404(tx, input)
    const dossier = await dossierFor(tx, 'edit', { campaignId, unitId }, now)
    const nominee = await nomineeOr404(tx, input)
    if (nominee.revision !== input.revision) throw commendationProblems.changed()
    if (nominee.kind !== profile.kind) demandPlace(dossier, profile.kind)
    await changeNominee(tx, input, profile)
    const revision = nominee.revision + 1
    return {
      output: { revision },
      event: happened({ campaignId, unitId }, { nomineeId: nominee.id, revision }),
    }
  },
})

const shortestReason = 10

const withdraw = action(withdrawNominee, {
  may: atNominee,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, nomineeId, reason } = input
    const { unitId } = await nomineeOr404(tx, input)
    const { state, round } = await dossierFor(tx, 'withdraw', { campaignId, unitId }, now)
    const nominee = await nomineeOr404(tx, input)
    if (nominee.granted !== null) throw commendationProblems.alreadyDecided()
    const sent = state !== 'preparing'
    const short = { path: 'reason', ...commendationProblems.reasonNeeded().answer }
    if (sent && reason.length < shortestReason) throw commendationProblems.reasonNeeded({}, [short])
    await removeNominee(tx, campaignId, nomineeId)
    const { personId } = subject
    if (sent) {
      await addTurn(tx, { campaignId, unitId, what: 'withdrawn', reason, at: now, personId })
      const told = { campaignId, unitId, by: personId, now, campaignUnitId: round.campaignUnitId }
      await tellBoard(tx, told, withdrawNominee.name, {
        vi: 'Một đơn vị rút bớt đề nghị khen thưởng đã gửi.',
        en: 'A unit withdrew a nominee that it had submitted.',
      })
    }
    return { output: {}, event: happened({ campaignId, unitId }, { nomineeId, kind: nominee.kind }) }
  },
})

/** The file that the person has just uploaded: its number alone opens nothing. */
const demandOwnFile = async (db: Reader, fileId: number | null, personId: number): Promise<void> => {
  if (fileId === null) return
  const file = await readFileBytes(db, fileId)
  if (file === undefined || file.personId !== personId) throw commendationProblems.fileNotFound()
}

const put = action(putPaper, {
  may: atUnit,
  run: async ({ tx, subject, input, now }) => {
    const { part, nomineeId, datedOn } = input
    const { nominees, round } = await dossierFor(tx, 'edit', input, now)
    const named = nomineeId !== null
    if (!partsOf(round.simplified).includes(part) || named !== (part === 'achievement'))
      throw commendationProblems.partNotAsked({ part: dossierParts[part].vi, partEn: dossierParts[part].en })
    if (named && nominees.every(({ id }) => id !== nomineeId)) throw commendationProblems.nomineeNotFound()
    if (datedOn > dayOf(now)) {
      const { vi, en } = commendationProblems.datedInFuture().answer
      throw commendationProblems.datedInFuture({}, [{ path: 'datedOn', vi, en }])
    }
    await demandOwnFile(tx, input.fileId, subject.personId)
    const paperId = await putPaperRow(tx, { ...input, putAt: now, putBy: subject.personId })
    return { output: { paperId }, event: happened(input, { paperId, part }) }
  },
})

const submit = action(submitDossier, {
  may: atUnit,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, unitId } = input
    const { lacks, round, submittedAt } = await dossierFor(tx, 'submit', input, now)
    if (lacks.length > 0) throw commendationProblems.incomplete({ count: lacks.length }, lacks)
    const { personId } = subject
    await addTurn(tx, { campaignId, unitId, what: 'submitted', at: now, personId })
    const told = { campaignId, unitId, by: personId, now, campaignUnitId: round.campaignUnitId }
    await tellBoard(tx, told, submitDossier.name, {
      vi: 'Một hồ sơ khen thưởng vừa gửi đến, chờ thẩm định.',
      en: 'A dossier of commendation has come in and waits to be checked.',
    })
    const late = isLate(submittedAt ?? now.toISOString(), await dueAtOfRound(tx, round))
    return { output: { submittedAt: now.toISOString(), late }, event: happened(input, { late }) }
  },
})

export const unitActions: readonly Action[] = [propose, edit, withdraw, put, submit]
