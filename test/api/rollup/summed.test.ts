import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { succeedUnit } from '../../../domain/org/index.ts'
import { type Indicator, readOutline, saveOutline } from '../../../domain/report/index.ts'
import {
  type Basis,
  overWindow,
  readOnMap,
  readRollup,
  readStanding,
  readTotals,
  totalsOf,
} from '../../../domain/rollup/index.ts'
import { roadsTo } from '../../../server/org/index.ts'
import { expectedReports, figuresOf } from '../../../server/rollup/index.ts'
import { testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { redraw, resolution } from './redrawing.ts'

const db = await testDatabase()
let campaign: OpenCampaign
let indicators: readonly Indicator[]

const more = (code: string, section: string, change: Partial<Indicator>): Indicator => ({
  ...{
    code,
    section,
    name: code,
    nameEn: code,
    unitOfMeasure: 'cây',
    type: 'count',
    partOf: null,
    yearly: true,
  },
  ...{ numerator: null, denominator: null },
  ...change,
})

/** Bình An and Núi Xanh merge, and later what they became is divided; Ven Biển is divided; and there is a level that stays. */
beforeAll(async () => {
  campaign = await openTreeCampaign(await testApplication(db))
  const { campaignId, planId, province } = campaign
  const { officer, provinceId } = province
  const { outline } = await officer.see(readOutline, { campaignId })
  await officer.must(saveOutline, {
    campaignId,
    sections: outline.sections,
    indicators: [
      ...outline.indicators,
      more('kept', '2', { name: 'Mô hình đang duy trì' }),
      more('dead', '2', { formula: 'planted - alive' }),
      more('each', '2', { formula: 'planted / kept' }),
      more('keptRate', '3', { type: 'rate', numerator: 'kept', denominator: 'planted', unitOfMeasure: '%' }),
      more('why', '3', { type: 'text', yearly: false }),
    ],
  })
  indicators = (await officer.see(readOutline, { campaignId })).outline.indicators
  const merged = await redraw(campaign)
  await officer.must(succeedUnit, {
    ...resolution,
    onDay: '2026-01-01',
    basis: 'population',
    order: {
      kind: 'split',
      fromUnitId: merged.madeUnitIds[0] ?? 0,
      into: ['Xã An Bắc', 'Xã An Trung', 'Xã An Nam'].map((fullName, at) => ({
        target: {
          make: { name: fullName, fullName, code: null, level: 'commune' as const, parentId: provinceId },
        },
        weight: String(1 + at),
      })),
    },
  })
  await db.transaction().execute(async tx => {
    const run = (text: string) => sql.raw(text).execute(tx)
    await run(`insert into audit (at, action, about) values (now(), 'test', 'test:1')`)
    await run(`insert into obligation (plan_id, origin, state, section, span, text, role, assignees, recipients, confidence)
      select ${planId}, 'added', 'confirmed', 'IX.1', '[1,2)', 'Báo cáo', 'lead', '{}', '[]', 1`)
    await run(`insert into assignment (campaign_id, obligation_id, unit_id, role, kind)
      select ${campaignId}, obligation.id, owing.unit_id, 'lead', 'report'
      from obligation, (select distinct unit_id from assignment where campaign_id = ${campaignId} and kind = 'report') owing
      where section = 'IX.1'`)
    await run(`insert into report (campaign_id, assignment_id, unit_id)
      select campaign_id, id, unit_id from assignment where campaign_id = ${campaignId} and kind = 'report'`)
  })
})

/** Versions, verdicts, accepted sections and figures drawn by a number: what is given, by whom, and how exact. */
const draw = (seed: number, share: number) =>
  db.transaction().execute(async tx => {
    const run = (text: string) => sql.raw(text).execute(tx)
    const drawn = (parts: string, sides: number) => `abs(hashtext('${seed} ' || ${parts})) % ${sides}`
    await run(`insert into audit (at, action, about) values (now(), 'test', 'test:1')`)
    await run(`insert into submission (campaign_id, report_id, version, unit_id, sections, sha256, late, submitted_at)
      select campaign_id, id, version, unit_id, '[]', 'x', false,
        timestamptz '2023-04-02 02:00Z' + ${drawn(`id || ' ' || version`, 9)} * interval '1 hour'
      from report, generate_series(1, 2) version where version <= ${drawn('id', 3)}`)
    await run(`insert into verdict (campaign_id, report_id, version, verdict, reason, at, accepted_sections)
      select campaign_id, report_id, version,
        (array['accepted', 'accepted', 'partly', 'partly', 'returned'])[1 + ${drawn(`report_id || 'v' || version`, 5)}], 'x', now(),
        (array['["1"]', '["2"]', '["1", "3"]', '["1", "2", "3"]'])[1 + ${drawn(`report_id || 's' || version`, 4)}]::jsonb
      from submission where ${drawn(`report_id || 'j' || version`, 7)} > 0`)
    await run(`insert into figure (campaign_id, indicator, unit_id, period, report_id, version, value)
      select campaign_id, code, unit_id, period, report_id, version,
        round(${drawn(`code || period || report_id || version`, 90_000)} / 1000.0, ${drawn(`report_id || code`, 4)})
      from submission, unnest(array['planted', 'alive', 'kept', 'spent']) code,
        unnest(array['2021', '2022', 'all']) period
      where (period = 'all') = (code = 'spent') and ${drawn(`report_id || code || period`, 100)} < ${share}`)
  })

/** The law: every figure by itself, unit by unit, carried and added up by the rules. */
const byTheLaw = async (basis: Basis, mapOn: string | undefined) => {
  const { campaignId } = campaign
  const reports = await expectedReports(db, campaignId, basis)
  const figures = await figuresOf(db, campaignId, reports, null)
  const reported = {
    totals: totalsOf(indicators, figures),
    overall: overWindow(indicators, figures),
    proofs: [],
  }
  if (mapOn === undefined) return { ...reported, figures: figures.length }
  const counted = new Map(reports.map(({ unitId, countedOn }) => [unitId, countedOn]))
  const carrier = await roadsTo(db, [...counted.keys()], mapOn)
  const { totals, overall, proofs } = readOnMap(
    indicators,
    figures,
    carrier,
    unitId => counted.get(unitId) ?? mapOn,
  )
  return { totals, overall, proofs, figures: figures.length }
}

const maps = [undefined, '2025-07-01', '2026-02-01']

test.each([
  [1, 100],
  [2, 80],
  [3, 60],
  [4, 40],
  [5, 90],
  [6, 15],
])(
  'sums from the database are those of every figure by itself, on every map (drawn by %i)',
  async (seed, share) => {
    await draw(seed, share)
    const { campaignId, province } = campaign
    let met = 0
    for (const basis of ['accepted', 'submitted'] as const)
      for (const mapOn of maps) {
        const asked = { campaignId, basis, ...(mapOn === undefined ? {} : { mapOn }) }
        const { figures, ...law } = await byTheLaw(basis, mapOn)
        const read = await province.officer.see(readRollup, asked)
        expect({ totals: read.totals, overall: read.overall, proofs: read.onMap?.proofs ?? [] }).toEqual(law)
        met += figures
      }
    expect(met).toBeGreaterThan(share / 5)
  },
)

test('a few indicators at a time come to the same as all at once, beside whose reports are in', async () => {
  await draw(7, 80)
  const { campaignId, province } = campaign
  for (const mapOn of maps) {
    const asked = { campaignId, ...(mapOn === undefined ? {} : { mapOn }) }
    const whole = await province.officer.see(readRollup, asked)
    const standing = await province.officer.see(readStanding, asked)
    const codes = indicators.map(({ code }) => code)
    const parts = [codes.slice(0, 3), codes.slice(3, 4), [...codes.slice(4), 'nobody']]
    const told = []
    for (const part of parts)
      told.push(await province.officer.see(readTotals, { ...asked, indicators: part }))
    const { totals, overall, onMap, ...rest } = whole
    expect(told.flatMap(each => each.totals)).toEqual(totals)
    expect(told.flatMap(each => each.overall)).toEqual(overall)
    expect(told.flatMap(each => each.proofs)).toEqual(onMap?.proofs ?? [])
    const { proofs: _, ...completeness } = onMap ?? { proofs: [] }
    expect(standing).toEqual({ ...rest, onMap: onMap === null ? null : completeness })
  }
})
