import type { EstimateSummary, EstimateView } from '../../domain/budget/index.ts'
import type { Reader } from '../db/database.ts'
import { sourcesOf } from './queries.ts'
import { type Access, linesAt, sumsSent, verbsOn, versionsFor, type Whole } from './stored.ts'

const waits = ({ state }: Whole, { writes, judges }: Access): boolean => {
  if (state === 'submitted' || state === 'appraised') return judges
  return (state === 'drafting' || state === 'returned') && writes
}

const isAppraisedAt = ({ turns }: Whole, version: number): boolean =>
  turns.find(turn => turn.version === version)?.verdict === 'appraised'

/** An estimate in a line, as of the last version that the person may see or of the one asked for. */
export const summaryOf = (whole: Whole, access: Access, asked?: number): EstimateSummary => {
  const { estimate, turns, state } = whole
  const version = asked ?? versionsFor(whole, access).at(-1) ?? 1
  const turn = turns.find(each => each.version === version)
  return {
    id: estimate.id,
    campaignId: estimate.campaignId,
    unitId: estimate.unitId,
    unitName: estimate.unitName,
    title: turn?.title ?? estimate.title,
    state,
    version,
    sums: sumsSent(linesAt(whole, version), isAppraisedAt(whole, version)),
    submittedAt: turn?.submittedAt.toISOString() ?? null,
    waitsForMe: estimate.campaignState !== 'closed' && waits(whole, access),
  }
}

const historyOf = ({ estimate, turns, allocation }: Whole): EstimateView['history'] => [
  { what: 'begun', version: 1, at: estimate.begunAt.toISOString(), by: estimate.begunByName, words: '' },
  ...turns.flatMap((turn): EstimateView['history'] => {
    const { version, note, submittedAt, submittedByName, verdict, words, decidedAt, decidedByName } = turn
    const sent = { version, at: submittedAt.toISOString(), by: submittedByName, words: note }
    if (verdict === null || decidedAt === null) return [{ what: 'submitted', ...sent }]
    const said = { version, at: decidedAt.toISOString(), by: decidedByName ?? '', words: words ?? '' }
    return [
      { what: 'submitted', ...sent },
      { what: verdict, ...said },
    ]
  }),
  ...(allocation === undefined
    ? []
    : [
        {
          what: 'granted' as const,
          version: allocation.version,
          at: allocation.decidedAt.toISOString(),
          by: allocation.decidedByName,
          words: allocation.reason,
        },
      ]),
]

/** What finance notes while it looks at a version is seen by others once it has said something to it. */
const linesFor = (whole: Whole, version: number, { judges }: Access): EstimateView['lines'] => {
  const isJudged = (whole.turns.find(turn => turn.version === version)?.verdict ?? null) !== null
  const lines = linesAt(whole, version)
  return isJudged || judges ? lines : lines.map(line => ({ ...line, accepted: null, reason: '' }))
}

/** The estimate at one version, with all that has happened to it. */
export const viewOf = async (
  db: Reader,
  whole: Whole,
  access: Access,
  version: number,
): Promise<EstimateView> => {
  const { estimate, turns, allocation } = whole
  const turn = turns.find(each => each.version === version)
  const returned = turn === undefined ? turns.find(each => each.version === version - 1) : turn
  const isLast = version === versionsFor(whole, access).at(-1)
  const { documentNumber = null, documentOn = null } = turn ?? {}
  return {
    ...summaryOf(whole, access, version),
    campaignName: estimate.campaignName,
    versions: [...versionsFor(whole, access)],
    revision: estimate.revision,
    examination: estimate.examination,
    lines: linesFor(whole, version, access),
    returnedFor: returned?.verdict === 'returned' ? returned.words : null,
    appraisal:
      documentNumber === null || documentOn === null
        ? null
        : { documentNumber, documentOn, note: turn?.words ?? '' },
    allocation:
      allocation === undefined || allocation.version !== version
        ? null
        : {
            decisionNumber: allocation.decisionNumber,
            decisionOn: allocation.decisionOn,
            reason: allocation.reason,
            sources: await sourcesOf(db, estimate),
          },
    history: historyOf(whole),
    may: isLast ? verbsOn(whole, access) : [],
  }
}
