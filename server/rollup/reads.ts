import { type Indicator, reachedFrom } from '../../domain/report/index.ts'
import {
  type Cells,
  type Contribution,
  overWindow,
  readContributors,
  readPlaces,
  readRollup,
  readUnitReports,
  totalsOf,
} from '../../domain/rollup/index.ts'
import { campaignOr404, readDuties } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { namesOn } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { type CountedFigure, cellsCounted, figuresOf } from './figures/index.ts'
import { foreseeing } from './foreseeing.ts'
import { completenessOn, readingOn, reportMap } from './onMap.ts'
import { type ExpectedReport, expectedReports, reportsOfUnit } from './queries.ts'
import { reportOnMap } from './report.ts'

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

/** Its whole report is in the totals. */
const contributes = ({ version, acceptedSections }: ExpectedReport): boolean =>
  version !== null && acceptedSections === null

const ofDuty = (reports: readonly ExpectedReport[], chosen: number | undefined): ExpectedReport[] =>
  reports.filter(({ obligationId }) => obligationId === (chosen ?? obligationId))

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

const rollup = query(readRollup, {
  may: atCampaign,
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const outline = await outlineOf(db, campaign)
    const all = await expectedReports(db, campaign.id, input.basis)
    const chosen = ofDuty(all, input.obligationId)
    const figures = await cellsCounted(db, campaign.id, chosen, null)
    return {
      campaignName: campaign.name,
      basis: input.basis,
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
      ...(await figuresOnMap(db, input.mapOn, outline.indicators, chosen, figures)),
      now: now.toISOString(),
    }
  },
})

/** The totals as reported, or on the map of a day with the proof that nothing was lost on the way. */
const figuresOnMap = async (
  db: Reader,
  onDay: string | undefined,
  indicators: readonly Indicator[],
  reports: readonly ExpectedReport[],
  figures: Cells,
) => {
  if (onDay === undefined)
    return {
      totals: totalsOf(indicators, figures),
      overall: overWindow(indicators, figures),
      onMap: null,
    }
  const map = await reportMap(db, reports, onDay)
  const { totals, overall, proofs } = readingOn(map, indicators, figures)
  const onMap = { onDay, proofs: [...proofs], ...(await completenessOn(db, map, reports)) }
  return { totals: [...totals], overall: [...overall], onMap }
}

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

const byReport = (figures: readonly CountedFigure[]): ReadonlyMap<number, readonly CountedFigure[]> => {
  const given = new Map<number, CountedFigure[]>()
  for (const figure of figures) {
    const own = given.get(figure.reportId)
    if (own === undefined) given.set(figure.reportId, [figure])
    else own.push(figure)
  }
  return given
}

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
    const given = byReport(await figuresOf(db, campaign.id, chosen, counted))
    return {
      units: chosen.map(({ unitId, unitName, state, reportId, version, acceptedSections }) => ({
        unitId,
        unitName,
        state,
        reportId,
        version,
        acceptedSections,
        ...ownValues(indicator, behind, reportId === null ? [] : (given.get(reportId) ?? [])),
      })),
    }
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

export const rollupQueries: readonly Query[] = [rollup, contributors, places, reportOnMap, ofUnit, foreseeing]
