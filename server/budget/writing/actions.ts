import {
  beginEstimate,
  budgetProblems,
  discardEstimate,
  type EstimateLine,
  missingIn,
  saveEstimate,
  submitEstimate,
  versionInWriting,
} from '../../../domain/budget/index.ts'
import { campaignProblems } from '../../../domain/campaign/index.ts'
import type { FieldProblem } from '../../../domain/shared/index.ts'
import { formatNumber } from '../../../domain/shared/vietnamese/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { isBound } from '../queries.ts'
import {
  demandRunning,
  estimateOr404,
  linesAt,
  sumsSent,
  type Which,
  type Whole,
  wholeOr404,
} from '../stored.ts'
import { tellFinance } from '../telling.ts'
import { addEstimate, addSubmission, dropDraft, lockEstimate, putDraft } from './queries.ts'

const atEstimate = { at: async (db: Reader, input: Which) => (await estimateOr404(db, input)).unitId }

const begin = action(beginEstimate, {
  may: { at: async (_db, { unitId }) => unitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, unitId, title } = input
    const campaign = await campaignOr404(tx, campaignId)
    if (campaign.state === 'closed') throw campaignProblems.closed()
    const asks = campaign.standingUnitId === unitId || (await isBound(tx, campaignId, unitId))
    if (!asks) throw budgetProblems.unitNotBound()
    const begun = { begunAt: now, begunBy: subject.personId }
    const estimateId = await addEstimate(tx, { campaignId, unitId, title, ...begun })
    return {
      output: { estimateId },
      event: { about: `estimate:${estimateId}`, unitId, campaignId, data: { title } },
    }
  },
})

/** The estimate while its writer may change it, held until the end of the transaction. */
const inWriting = async (
  tx: Writer,
  which: Which & { readonly revision: number },
): Promise<Whole & { readonly version: number }> => {
  await lockEstimate(tx, which.campaignId, which.estimateId)
  const whole = await wholeOr404(tx, which)
  demandRunning(whole.estimate)
  const version = versionInWriting(whole.facts)
  if (version === null) throw budgetProblems.notInWriting()
  if (whole.estimate.revision !== which.revision) throw budgetProblems.changed()
  return { ...whole, version }
}

const happened = ({ estimate }: Whole, data: Record<string, string | number>) => ({
  about: `estimate:${estimate.id}`,
  unitId: estimate.unitId,
  campaignId: estimate.campaignId,
  data,
})

const save = action(saveEstimate, {
  may: atEstimate,
  run: async ({ tx, input }) => {
    const { campaignId, estimateId, title, lines } = input
    const whole = await inWriting(tx, input)
    const { version } = whole
    const revision = input.revision + 1
    await putDraft(tx, { campaignId, estimateId, version }, { title, revision, lines })
    return { output: { revision }, event: happened(whole, { version, revision, lines: lines.length }) }
  },
})

/** Each gap by its line and field, so that the page can lead there. */
const gapsIn = (lines: readonly EstimateLine[]): FieldProblem[] =>
  lines.flatMap((line, at) =>
    missingIn(line).map(({ field, vi, en }) => ({
      path: `lines.${at}.${field}`,
      vi: `Dòng ${at + 1}: ${vi}`,
      en: `Line ${at + 1}: ${en}`,
    })),
  )

const submit = action(submitEstimate, {
  may: atEstimate,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, estimateId, note } = input
    const whole = await inWriting(tx, input)
    const { version, estimate } = whole
    const lines = linesAt(whole, version)
    if (lines.length === 0) throw budgetProblems.empty()
    const gaps = gapsIn(lines)
    if (gaps.length > 0) throw budgetProblems.incomplete({ count: gaps.length }, gaps)
    const submitted = { submittedAt: now, submittedBy: subject.personId }
    await addSubmission(tx, { campaignId, estimateId, version, title: estimate.title, note, ...submitted })
    const { asked } = sumsSent(lines, false)
    await tellFinance(tx, {
      estimate,
      kind: submitEstimate.name,
      by: subject.personId,
      now,
      words: {
        vi: `${estimate.unitName} gửi dự toán chờ thẩm định: ${estimate.title}, ${formatNumber(asked)} đồng.`,
        en: `${estimate.unitName} submitted an estimate for appraisal: ${estimate.title}, ${formatNumber(asked)} đồng.`,
      },
    })
    return {
      output: { version, submittedAt: now.toISOString() },
      event: happened(whole, { version, asked }),
    }
  },
})

const discard = action(discardEstimate, {
  may: atEstimate,
  run: async ({ tx, input }) => {
    const whole = await inWriting(tx, input)
    if (whole.facts.submitted > 0) throw budgetProblems.submittedBefore()
    await dropDraft(tx, input)
    return { output: {}, event: happened(whole, { title: whole.estimate.title }) }
  },
})

export const writingActions: readonly Action[] = [begin, save, submit, discard]
