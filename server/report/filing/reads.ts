import { listToSign, readFilingRule, setFilingRule } from '../../../domain/report/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import type { StoredReport } from '../queries.ts'
import { draftToSign } from './file.ts'
import { correctionOf, lastSignOff, leaderSigns, toSignBy } from './queries.ts'

const ruleRead = query(readFilingRule, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { id, unitId } = await campaignOr404(db, input.campaignId)
    return {
      leaderSigns: await leaderSigns(db, id),
      may: allowedVerbs([setFilingRule], await rolesAt(db, subject, unitId, now)),
    }
  },
})

/** How a report stands between its reporter and the leader of its unit. */
export const signOffOf = async (db: Reader, report: StoredReport, now: Date) => {
  const last = await lastSignOff(db, report.campaignId, report.id)
  const open = last?.state === 'asked' || last?.state === 'declined' ? last : undefined
  return {
    leaderSigns: report.leaderSigns,
    state: open === undefined ? null : (open.state as 'asked' | 'declined'),
    askedBy: open?.askedBy ?? null,
    askedAt: open?.askedAt.toISOString() ?? null,
    reason: open?.reason ?? null,
    decidedBy: open?.decidedBy ?? null,
    ...(open?.state === 'asked'
      ? await draftToSign(db, report, now)
      : { sha256: null, explanations: [], sources: [] }),
  }
}

/** The accepted version that is being corrected now; null where none is. */
export const openCorrection = async (
  db: Reader,
  report: StoredReport,
  submissions: readonly { readonly version: number; readonly verdict: string | null }[],
) => {
  const accepted = submissions.find(({ verdict }) => verdict === 'accepted')
  if (report.state === 'accepted' || accepted === undefined) return null
  const begun = await correctionOf(db, report.id, accepted.version)
  return begun === undefined ? null : { ...begun, at: begun.at.toISOString() }
}

const toSign = query(listToSign, {
  may: 'person',
  run: async ({ db, subject }) => ({
    waiting: (await toSignBy(db, subject.personId)).map(({ askedAt, dueAt, ...row }) => ({
      ...row,
      askedAt: askedAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
    })),
  }),
})

export const filingQueries: readonly Query[] = [ruleRead, toSign]
