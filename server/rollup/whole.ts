import type { Roads } from '../../domain/org/index.ts'
import { type Basis, readRollup, readStanding, readTotals } from '../../domain/rollup/index.ts'
import { campaignOr404, readDuties } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { roadsOn } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { atCampaign, ofDuty } from './chosen.ts'
import { completenessOn, mapAlong } from './onMap.ts'
import { type ExpectedReport, expectedReports } from './queries.ts'
import { totalsCounted } from './totals/index.ts'

interface Asked {
  readonly campaignId: number
  readonly basis: Basis
  readonly obligationId?: number | undefined
  readonly mapOn?: string | undefined
}

/** What every read of a roll-up goes by: the campaign, its outline, whose reports count, the roads to the map. */
const gather = async (db: Reader, { campaignId, basis, obligationId, mapOn }: Asked) => {
  const campaign = await campaignOr404(db, campaignId)
  const outline = await outlineOf(db, campaign)
  const all = await expectedReports(db, campaign.id, basis)
  const chosen = ofDuty(all, obligationId)
  const unitIds = [...new Set(chosen.map(({ unitId }) => unitId))]
  const roads = mapOn === undefined ? null : await roadsOn(db, unitIds, mapOn)
  return { campaign, outline, all, chosen, roads }
}
type Gathered = Awaited<ReturnType<typeof gather>>

/** Its whole report is in the totals. */
const contributes = ({ version, acceptedSections }: ExpectedReport): boolean =>
  version !== null && acceptedSections === null

/** The report duties, each with how many of its reports the totals hold. */
const groupsOf = async (db: Reader, campaignId: number, reports: readonly ExpectedReport[]) => {
  const duties = await readDuties(db, campaignId)
  return duties.flatMap(({ obligationId, section, text }) => {
    const own = ofDuty(reports, obligationId)
    if (own.length === 0) return []
    return [
      { obligationId, section, text, expected: own.length, contributing: own.filter(contributes).length },
    ]
  })
}

const standingOf = async (
  db: Reader,
  { campaign, outline, all, chosen, roads }: Gathered,
  basis: Basis,
  now: Date,
) => ({
  campaignName: campaign.name,
  basis,
  windowFrom: campaign.windowFrom,
  windowTo: campaign.windowTo,
  outline,
  groups: await groupsOf(db, campaign.id, all),
  expected: chosen.length,
  contributing: chosen.filter(contributes).length,
  missing: chosen
    .filter(({ version }) => version === null)
    .map(({ unitId, unitName, state, reportId }) => ({ unitId, unitName, state, reportId })),
  partly: chosen.flatMap(({ unitId, unitName, reportId, acceptedSections }) =>
    acceptedSections === null ? [] : [{ unitId, unitName, reportId, acceptedSections }],
  ),
  reportedOn: campaign.mapOn,
  onMap: roads === null ? null : await standingOnMap(db, roads, chosen),
  now: now.toISOString(),
})

const standingOnMap = async (db: Reader, roads: Roads, chosen: readonly ExpectedReport[]) => ({
  onDay: roads.onDay,
  ...(await completenessOn(db, mapAlong(roads, chosen), chosen)),
})

const totalsOfAll = (
  db: Reader,
  { campaign, outline, chosen, roads }: Gathered,
  codes?: readonly string[],
) => {
  const asked = new Set(codes ?? outline.indicators.map(({ code }) => code))
  const indicators = outline.indicators.filter(({ code }) => asked.has(code))
  return totalsCounted(db, campaign.id, outline.indicators, indicators, chosen, roads)
}

const standing = query(readStanding, {
  may: atCampaign,
  run: async ({ db, input, now }) => standingOf(db, await gather(db, input), input.basis, now),
})

const totals = query(readTotals, {
  may: atCampaign,
  run: async ({ db, input }) => {
    const { totals, overall, proofs } = await totalsOfAll(db, await gather(db, input), input.indicators)
    return { totals: [...totals], overall: [...overall], proofs: [...proofs] }
  },
})

const rollup = query(readRollup, {
  may: atCampaign,
  run: async ({ db, input, now }) => {
    const gathered = await gather(db, input)
    const { onMap, ...told } = await standingOf(db, gathered, input.basis, now)
    const { totals, overall, proofs } = await totalsOfAll(db, gathered)
    return {
      ...told,
      totals: [...totals],
      overall: [...overall],
      onMap: onMap === null ? null : { ...onMap, proofs: [...proofs] },
    }
  },
})

export const wholeQueries: readonly Query[] = [standing, totals, rollup]
