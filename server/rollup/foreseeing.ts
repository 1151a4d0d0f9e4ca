import { divisionParts, orgProblems, type Roads } from '../../domain/org/index.ts'
import { type Dividing, foreseenFigures, foreseeShares, unitsBefore } from '../../domain/rollup/index.ts'
import { campaignOr404 } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { query } from '../http/action.ts'
import { lastPlace, roadsOn } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { figuresOf } from './figures/index.ts'
import { campaignsOf, expectedReports } from './queries.ts'

/** How many campaigns are told at most. */
const campaignsTold = 5

interface Asked {
  readonly dividing: Dividing
  readonly roads: Roads
  readonly parts: ReturnType<typeof divisionParts>
  readonly limit: number
}

/** What the division would give of the figures of one campaign. */
const inCampaign = async (db: Reader, campaignId: number, { dividing, roads, parts, limit }: Asked) => {
  const campaign = await campaignOr404(db, campaignId)
  const { indicators } = await outlineOf(db, campaign)
  const coming = unitsBefore(roads, dividing.unitId)
  const reports = (await expectedReports(db, campaignId, 'submitted')).filter(
    ({ unitId, version }) => version !== null && coming.has(unitId),
  )
  const counted = new Map(reports.map(({ unitId, countedOn }) => [unitId, countedOn]))
  const given = await figuresOf(db, campaignId, reports, null)
  const countedOn = (unitId: number) => counted.get(unitId) ?? roads.onDay
  const figures = foreseenFigures(indicators, given, roads, dividing, parts, countedOn)
  const known = new Map(indicators.map(indicator => [indicator.code, indicator]))
  return {
    campaignId,
    name: campaign.name,
    figures: figures.slice(0, limit).map(figure => {
      const { name = '', nameEn = '', unitOfMeasure = '' } = known.get(figure.indicator) ?? {}
      return { ...figure, parts: [...figure.parts], name, nameEn, unitOfMeasure }
    }),
    more: Math.max(0, figures.length - limit),
  }
}

export const foreseeing = query(foreseeShares, {
  may: { at: (db, { unitId }) => lastPlace(db, unitId) },
  run: async ({ db, input: { unitId, onDay, successionId = null, into, limit } }) => {
    const roads = await roadsOn(db, [unitId], onDay)
    const inForce = roads.passages.some(({ id, fromUnitId }) => id === successionId && fromUnitId === unitId)
    if (successionId !== null && !inForce) throw orgProblems.notDivided()
    const parts = divisionParts([], into)
    const asked = { dividing: { unitId, successionId }, roads, parts, limit }
    const found = await campaignsOf(db, [...unitsBefore(roads, unitId)])
    const campaigns: Awaited<ReturnType<typeof inCampaign>>[] = []
    for (const { campaignId } of found.slice(0, campaignsTold)) {
      const told = await inCampaign(db, campaignId, asked)
      if (told.figures.length > 0) campaigns.push(told)
    }
    return { campaigns, moreCampaigns: Math.max(0, found.length - campaignsTold) }
  },
})
