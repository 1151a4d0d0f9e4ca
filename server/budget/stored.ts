import {
  amountOf,
  budgetProblems,
  type EstimateLineView,
  type EstimateState,
  type Facts,
  movesFrom,
  stateOf,
  sumsOf,
  versionInWriting,
} from '../../domain/budget/index.ts'
import { campaignProblems } from '../../domain/campaign/index.ts'
import { grouped } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import {
  allocationsOf,
  estimateById,
  linesOf,
  type StoredAllocation,
  type StoredEstimate,
  type StoredLine,
  type Turn,
  turnsOf,
} from './queries.ts'

export interface Which {
  readonly campaignId: number
  readonly estimateId: number
}

export const estimateOr404 = async (db: Reader, which: Which): Promise<StoredEstimate> => {
  const estimate = await estimateById(db, which.campaignId, which.estimateId)
  if (estimate === undefined) throw budgetProblems.notFound()
  return estimate
}

/** An estimate with all that has happened to it. */
export interface Whole {
  readonly estimate: StoredEstimate
  readonly turns: readonly Turn[]
  readonly allocation: StoredAllocation | undefined
  readonly lines: readonly StoredLine[]
  readonly facts: Facts
  readonly state: EstimateState
}

const factsOf = (turns: readonly Turn[], isGranted: boolean): Facts => ({
  submitted: turns.length,
  verdict: turns.at(-1)?.verdict ?? null,
  isGranted,
})

export const wholesOf = async (
  db: Reader,
  estimates: readonly StoredEstimate[],
): Promise<readonly Whole[]> => {
  const turns = grouped(await turnsOf(db, estimates), ({ estimateId }) => estimateId)
  const lines = grouped(await linesOf(db, estimates), ({ estimateId }) => estimateId)
  const allocations = new Map((await allocationsOf(db, estimates)).map(each => [each.estimateId, each]))
  return estimates.map(estimate => {
    const own = turns.get(estimate.id) ?? []
    const allocation = allocations.get(estimate.id)
    const facts = factsOf(own, allocation !== undefined)
    const all = lines.get(estimate.id) ?? []
    return { estimate, turns: own, allocation, lines: all, facts, state: stateOf(facts) }
  })
}

export const wholeOr404 = async (db: Reader, which: Which): Promise<Whole> => {
  const [whole] = await wholesOf(db, [await estimateOr404(db, which)])
  if (whole === undefined) throw budgetProblems.notFound()
  return whole
}

/** What a person is to an estimate, by the roles that reach its unit and the campaign's. */
export interface Access {
  readonly writes: boolean
  /** Reads drafts as well: the writers and the leaders above them. */
  readonly follows: boolean
  readonly judges: boolean
}

type Placed = Pick<StoredEstimate, 'unitId' | 'campaignUnitId'>

export const accessTo = async (
  db: Reader,
  subject: Subject,
  { unitId, campaignUnitId }: Placed,
  now: Date,
): Promise<Access> => {
  const own = await rolesAt(db, subject, unitId, now)
  const top = await rolesAt(db, subject, campaignUnitId, now)
  const writes = own.includes('officer') || own.includes('reporter')
  return { writes, follows: writes || own.includes('leader'), judges: top.includes('finance') }
}

/** Versions that the person may see: finance none that is still being written. */
export const versionsFor = ({ facts }: Whole, { follows }: Access): readonly number[] => {
  const submitted = Array.from({ length: facts.submitted }, (_, at) => at + 1)
  const writing = versionInWriting(facts)
  return follows && writing !== null ? [...submitted, writing] : submitted
}

export const maySee = (whole: Whole, access: Access): boolean =>
  (access.follows || access.judges) && versionsFor(whole, access).length > 0

const making = new Set(['budget.save', 'budget.submit', 'budget.discard'])

export const verbsOn = ({ estimate, state }: Whole, { writes, judges }: Access): string[] =>
  estimate.campaignState === 'closed'
    ? []
    : movesFrom(state).filter(verb => (making.has(verb) ? writes : judges))

/** A line as it is read: the amount is reckoned, never stored. */
export const lineView = (line: StoredLine): EstimateLineView => {
  const { position, work, content, measure, quantity, unitPrice, basis, accepted, reason, granted } = line
  const amount = amountOf(line)?.toString() ?? null
  return {
    position,
    work,
    content,
    measure,
    quantity,
    unitPrice,
    basis,
    amount,
    accepted,
    reason: reason ?? '',
    granted,
  }
}

export const linesAt = ({ lines }: Whole, version: number): EstimateLineView[] =>
  lines.filter(line => line.version === version).map(lineView)

const written = (amount: bigint | null): string | null => amount?.toString() ?? null

/** Sums as they travel. An appraisal that is not concluded is finance's own paper, and not a sum yet. */
export const sumsSent = (lines: readonly EstimateLineView[], isAppraised: boolean) => {
  const { asked, accepted, granted } = sumsOf(lines)
  return {
    asked: asked.toString(),
    accepted: isAppraised ? written(accepted) : null,
    granted: written(granted),
  }
}

/** Refused once the campaign's file is closed. */
export const demandRunning = ({ campaignState }: StoredEstimate): void => {
  if (campaignState === 'closed') throw campaignProblems.closed()
}
