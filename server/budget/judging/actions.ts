import {
  allocateEstimate,
  allocationFaults,
  appraisalFaults,
  appraiseEstimate,
  budgetProblems,
  examineEstimate,
  returnEstimate,
} from '../../../domain/budget/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import {
  demandRunning,
  estimateOr404,
  linesAt,
  sumsSent,
  type Which,
  type Whole,
  wholeOr404,
} from '../stored.ts'
import { tellWriters } from '../telling.ts'
import { addAllocation, addVerdict, copyLines, lockEstimate, putFindings } from '../writing/queries.ts'

const atCampaign = {
  at: async (db: Reader, input: Which) => (await estimateOr404(db, input)).campaignUnitId,
}

interface Judged extends Which {
  readonly version: number
}

const held = async (tx: Writer, which: Which): Promise<Whole> => {
  await lockEstimate(tx, which.campaignId, which.estimateId)
  const whole = await wholeOr404(tx, which)
  demandRunning(whole.estimate)
  return whole
}

/** The version that lies with finance, for somebody who did not submit it. */
const underAppraisal = async (tx: Writer, input: Judged, subject: Subject): Promise<Whole> => {
  const whole = await held(tx, input)
  const { state, facts, turns } = whole
  if (state !== 'submitted' || facts.submitted !== input.version) throw budgetProblems.notUnderAppraisal()
  if (turns.at(-1)?.submittedBy === subject.personId) throw budgetProblems.ownEstimate()
  return whole
}

const happened = ({ estimate }: Whole, data: Record<string, string | number>) => ({
  about: `estimate:${estimate.id}`,
  unitId: estimate.unitId,
  campaignId: estimate.campaignId,
  data,
})

const notLater = (on: string, path: string, now: Date): void => {
  if (on <= dayOf(now)) return
  const { vi, en } = budgetProblems.dayInFuture().answer
  throw budgetProblems.dayInFuture({}, [{ path, vi, en }])
}

const examine = action(examineEstimate, {
  may: atCampaign,
  run: async ({ tx, subject, input }) => {
    const whole = await underAppraisal(tx, input, subject)
    if (whole.estimate.examination !== input.examination) throw budgetProblems.changed()
    const known = new Set(linesAt(whole, input.version).map(({ position }) => position))
    const asked = new Set(input.findings.map(({ position }) => position))
    if (asked.size !== input.findings.length || [...asked].some(position => !known.has(position)))
      throw budgetProblems.noSuchLine()
    await putFindings(tx, input, input.findings)
    const examination = input.examination + 1
    return { output: { examination }, event: happened(whole, { version: input.version, lines: asked.size }) }
  },
})

const say = async (tx: Writer, whole: Whole, kind: string, words: Bilingual, by: number, now: Date) =>
  tellWriters(tx, { estimate: whole.estimate, kind, words, by, now })

const giveBack = action(returnEstimate, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, estimateId, version, reason } = input
    const whole = await underAppraisal(tx, input, subject)
    const decided = { decidedAt: now, decidedBy: subject.personId }
    const none = { documentNumber: null, documentOn: null }
    const verdict = { verdict: 'returned' as const, words: reason, ...none, ...decided }
    await addVerdict(tx, { campaignId, estimateId, version, ...verdict })
    await copyLines(tx, { campaignId, estimateId, version }, version + 1)
    const { title } = whole.estimate
    const words = {
      vi: `Dự toán “${title}” được trả lại để giải trình: ${reason}`,
      en: `The estimate “${title}” was returned for explanation: ${reason}`,
    }
    await say(tx, whole, returnEstimate.name, words, subject.personId, now)
    return { output: {}, event: happened(whole, { version, reason }) }
  },
})

const appraise = action(appraiseEstimate, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, estimateId, version, documentNumber, documentOn, note } = input
    const whole = await underAppraisal(tx, input, subject)
    if (whole.estimate.examination !== input.examination) throw budgetProblems.changed()
    notLater(documentOn, 'documentOn', now)
    const lines = linesAt(whole, version)
    const faults = appraisalFaults(lines.map(line => ({ ...line, amount: line.amount ?? '0' })))
    if (faults.length > 0) throw budgetProblems.notAppraised({ count: faults.length }, faults)
    const decided = { decidedAt: now, decidedBy: subject.personId }
    const verdict = { verdict: 'appraised' as const, words: note, documentNumber, documentOn, ...decided }
    await addVerdict(tx, { campaignId, estimateId, version, ...verdict })
    const accepted = sumsSent(lines, true).accepted ?? '0'
    const { title } = whole.estimate
    const words = {
      vi: `Dự toán “${title}” đã thẩm định: ${formatNumber(accepted)} đồng (văn bản số ${documentNumber}).`,
      en: `The estimate “${title}” was appraised: ${formatNumber(accepted)} đồng (document ${documentNumber}).`,
    }
    await say(tx, whole, appraiseEstimate.name, words, subject.personId, now)
    return { output: {}, event: happened(whole, { version, documentNumber, accepted }) }
  },
})

const allocate = action(allocateEstimate, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, estimateId, version, decisionNumber, decisionOn, grants, sources, reason } = input
    const whole = await held(tx, input)
    if (whole.state !== 'appraised' || whole.facts.submitted !== version)
      throw budgetProblems.notAwaitingGrant()
    notLater(decisionOn, 'decisionOn', now)
    const lines = linesAt(whole, version).map(({ position, accepted }) => ({
      position,
      accepted: accepted ?? '0',
    }))
    const faults = allocationFaults({ lines, grants, sources, reason })
    if (faults.length > 0) throw budgetProblems.doesNotAddUp({}, faults)
    const decided = { decidedAt: now, decidedBy: subject.personId }
    const decision = { campaignId, estimateId, version, decisionNumber, decisionOn, reason, ...decided }
    await addAllocation(tx, decision, grants, sources)
    const granted = grants.reduce((sum, each) => sum + BigInt(each.granted), 0n).toString()
    const { title } = whole.estimate
    const words = {
      vi: `Dự toán “${title}” được bố trí ${formatNumber(granted)} đồng (quyết định số ${decisionNumber}).`,
      en: `The estimate “${title}” was granted ${formatNumber(granted)} đồng (decision ${decisionNumber}).`,
    }
    await say(tx, whole, allocateEstimate.name, words, subject.personId, now)
    return { output: {}, event: happened(whole, { version, decisionNumber, granted }) }
  },
})

export const judgingActions: readonly Action[] = [examine, giveBack, appraise, allocate]
