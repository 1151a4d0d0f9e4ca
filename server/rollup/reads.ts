import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import { type Indicator, reachedFrom } from '../../domain/report/index.ts'
import {
  type Contribution,
  overWindow,
  readContributors,
  readPlaces,
  readUnitReports,
  totalsOf,
} from '../../domain/rollup/index.ts'
import { grouped } from '../../domain/shared/index.ts'
import { campaignOr404 } from '../campaign/index.ts'
import { type Query, query } from '../http/action.ts'
import { namesOn } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { atCampaign, ofDuty } from './chosen.ts'
import { cellsCounted, figuresOf } from './figures/index.ts'
import { foreseeing } from './foreseeing.ts'
import { readingOn, reportMap } from './onMap.ts'
import { expectedReports, reportsOfUnit } from './queries.ts'
import { reportOnMap } from './report.ts'
import { wholeQueries } from './whole.ts'

/** One unit's figures under an indicator, a rate from its own two counts. */
const ownValues = (indicator: Indicator, within: readonly Indicator[], figures: readonly Contribution[]) => ({
  values: totalsOf(within, figures)
    .filter(total => total.indicator === indicator.code)
    .map(({ period, value }) => ({ period, value })),
  overall: overWindow(within, figures).find(total => total.indicator === indicator.code)?.value ?? null,
})

/** An indicator and all that it follows from: the counts of a rate or of a formula, and what stands between. */
const countsBehind = (indicators: readonly Indicator[], code: string): readonly Indicator[] => {
  const indicator = indicators.find(each => each.code === code)
  if (indicator === undefined) return []
  const behind = reachedFrom(indicators, indicator)
  return indicators.filter(each => each.code === code || behind.has(each.code))
}

const unitsInTurn = 250

const contributors = query(readContributors, {
  may: atCampaign,
  run: async ({ db, input }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const { indicators } = await outlineOf(db, campaign)
    const indicator = indicators.find(({ code }) => code === input.indicator)
    if (indicator === undefined) return { units: [] }
    const behind = countsBehind(indicators, indicator.code)
    const counted = behind.map(({ code }) => code)
    const chosen = ofDuty(await expectedReports(db, campaign.id, input.basis), input.obligationId)
    const given = grouped(await figuresOf(db, campaign.id, chosen, counted), ({ reportId }) => reportId)
    const units: z.output<typeof readContributors.output>['units'] = []
    for (const { unitId, unitName, state, reportId, version, acceptedSections } of chosen) {
      const own = reportId === null ? [] : (given.get(reportId) ?? [])
      const values = ownValues(indicator, behind, own)
      units.push({
        ...{ unitId, unitName, state, reportId, version },
        acceptedSections: acceptedSections === null ? null : [...acceptedSections],
        ...values,
      })
      // Of a whole country there are ten thousand: others have their turn in between.
      if (units.length % unitsInTurn === 0) await setImmediate()
    }
    return { units }
  },
})

const places = query(readPlaces, {
  may: atCampaign,
  run: async ({ db, input }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const { indicators } = await outlineOf(db, campaign)
    const counted = countsBehind(indicators, input.indicator)
    const chosen = ofDuty(await expectedReports(db, campaign.id, input.basis), input.obligationId)
    const codes = counted.map(({ code }) => code)
    const figures = await cellsCounted(db, campaign.id, chosen, codes)
    const map = await reportMap(db, chosen, input.mapOn)
    const placed = readingOn(map, counted, figures).placesOf(input.indicator)
    const { named, inOrder } = await namesOn(
      db,
      placed.flatMap(({ unitId, under, sources }) => [unitId, under ?? unitId, ...sources]),
      input.mapOn,
    )
    return {
      places: placed
        .map(({ unitId, under, held, sources, values, overall }) => ({
          ...named(unitId),
          under: under === null ? null : named(under),
          held,
          from: sources.length === 1 && sources[0] === unitId ? [] : sources.map(named),
          values: [...values],
          overall: overall?.value ?? null,
          apportioned: overall?.apportioned === true || values.some(({ apportioned }) => apportioned),
        }))
        .sort((one, other) => Number(one.held !== null) - Number(other.held !== null) || inOrder(one, other)),
    }
  },
})

const ofUnit = query(readUnitReports, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ db, input }) => ({ campaigns: await reportsOfUnit(db, input.unitId, input.before) }),
})

export const rollupQueries: readonly Query[] = [
  ...wholeQueries,
  contributors,
  places,
  reportOnMap,
  ofUnit,
  foreseeing,
]
