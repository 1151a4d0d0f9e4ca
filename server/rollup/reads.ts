import { campaignProblems } from '../../domain/campaign/index.ts'
import { readContributors, readRollup, totalsOf } from '../../domain/rollup/index.ts'
import { campaignById, readDuties } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { outlineOf } from '../report/index.ts'
import { type ExpectedReport, expectedReports, figuresOf } from './queries.ts'

const campaignOr404 = async (db: Reader, campaignId: number) => {
  const campaign = await campaignById(db, campaignId)
  if (campaign === undefined) throw campaignProblems.notFound()
  return campaign
}

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

const contributes = ({ version }: ExpectedReport): boolean => version !== null

const rollup = query(readRollup, {
  may: atCampaign,
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const outline = await outlineOf(db, campaign)
    const all = await expectedReports(db, campaign.id, input.basis)
    const chosen = all.filter(({ obligationId }) => obligationId === (input.obligationId ?? obligationId))
    const duties = await readDuties(db, campaign.id)
    const groups = duties
      .map(duty => ({ ...duty, reports: all.filter(({ obligationId }) => obligationId === duty.obligationId) }))
      .filter(({ reports }) => reports.length > 0)
    return {
      basis: input.basis,
      windowFrom: campaign.windowFrom,
      windowTo: campaign.windowTo,
      outline,
      groups: groups.map(({ obligationId, section, text, reports }) => ({
        obligationId,
        section,
        text,
        expected: reports.length,
        contributing: reports.filter(contributes).length,
      })),
      expected: chosen.length,
      contributing: chosen.filter(contributes).length,
      missing: chosen
        .filter(report => !contributes(report))
        .map(({ unitId, unitName, state }) => ({ unitId, unitName, state })),
      totals: totalsOf(outline.indicators, await figuresOf(db, campaign.id, chosen, null)),
      now: now.toISOString(),
    }
  },
})

const contributors = query(readContributors, {
  may: atCampaign,
  run: async ({ db, input }) => {
    const all = await expectedReports(db, input.campaignId, input.basis)
    const chosen = all.filter(({ obligationId }) => obligationId === (input.obligationId ?? obligationId))
    const figures = await figuresOf(db, input.campaignId, chosen, input.indicator)
    return {
      units: chosen.map(({ unitId, unitName, reportId, version }) => ({
        unitId,
        unitName,
        reportId,
        version,
        values: figures
          .filter(figure => figure.reportId === reportId)
          .map(({ period, value }) => ({ period, value })),
      })),
    }
  },
})

export const rollupQueries: readonly Query[] = [rollup, contributors]
