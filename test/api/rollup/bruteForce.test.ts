import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { percent, readRollup, sum } from '../../../domain/rollup/index.ts'
import { testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { redraw } from './redrawing.ts'

const db = await testDatabase()
let campaign: OpenCampaign

/** Three reports of each district, of two or three versions; what each came to and what they say is drawn by number. */
beforeEach(async () => {
  campaign = await openTreeCampaign(await testApplication(db))
  const { campaignId, planId } = campaign
  await db.transaction().execute(async tx => {
    const run = (text: string) => sql.raw(text).execute(tx)
    await run(`insert into audit (at, action, about) values (now(), 'test', 'test:1')`)
    await run(`insert into obligation (plan_id, origin, state, section, span, text, role, assignees, recipients, confidence)
      select ${planId}, 'added', 'confirmed', 'IX.' || n, '[1,2)', 'Báo cáo', 'lead', '{}', '[]', 1
      from generate_series(1, 2) n`)
    await run(`insert into assignment (campaign_id, obligation_id, unit_id, role, kind)
      select ${campaignId}, obligation.id, owing.unit_id, 'lead', 'report'
      from obligation, (select distinct unit_id from assignment where campaign_id = ${campaignId} and kind = 'report') owing
      where section like 'IX.%'`)
    await run(`insert into report (campaign_id, assignment_id, unit_id)
      select campaign_id, id, unit_id from assignment where campaign_id = ${campaignId} and kind = 'report'`)
    await run(`insert into submission (campaign_id, report_id, version, unit_id, sections, sha256, late, submitted_at)
      select campaign_id, id, version, unit_id, '[]', 'x', false,
        timestamptz '2023-04-02 02:00Z' + ((id * 7 + version * 3) % 11) * interval '1 hour'
      from report, generate_series(1, 3) version where version <= 1 + id % 3`)
    await run(`insert into verdict (campaign_id, report_id, version, verdict, reason, at, accepted_sections)
      select campaign_id, report_id, version,
        (array['accepted', 'partly', 'returned', 'accepted'])[1 + (report_id + version) % 4], 'x', now(), '["2"]'
      from submission where version < 3`)
    await run(`insert into figure (campaign_id, indicator, unit_id, period, report_id, version, value)
      select submission.campaign_id, code, unit_id, period, report_id, version,
        (report_id * 31 + version * 17 + length(code) * 7 + period::int) % 101 + 0.25
      from submission, unnest(array['planted', 'alive']) code, unnest(array['2021', '2022']) period
      where (report_id + version + length(code) + period::int) % 5 > 0`)
  })
})

interface Row {
  readonly reportId: number
  readonly version: number
  readonly unitId: number
  readonly verdict: string | null
  readonly indicator: string
  readonly period: string
  readonly value: string
}

/** One figure after the other, by the words of the rule alone. */
const byHand = async (basis: 'accepted' | 'submitted') => {
  const { rows } = await sql<Row>`
    select figure.*, verdict.verdict, value::text as value from submission
    left join verdict using (campaign_id, report_id, version)
    join figure using (campaign_id, report_id, version)
    where submission.campaign_id = ${campaign.campaignId}
    order by submission.submitted_at, submission.report_id`.execute(db)
  const { rows: judged } = await sql<{ reportId: number; version: number; verdict: string | null }>`
    select submission.report_id, submission.version, verdict.verdict from submission
    left join verdict using (campaign_id, report_id, version)
    where submission.campaign_id = ${campaign.campaignId}`.execute(db)
  const counts = new Map<number, number>()
  for (const { reportId, version, verdict } of judged) {
    const laterJudged = judged.some(
      other => other.reportId === reportId && other.version > version && other.verdict !== null,
    )
    const may = basis === 'submitted' || verdict === 'accepted' || (verdict === 'partly' && !laterJudged)
    if (may && version > (counts.get(reportId) ?? 0)) counts.set(reportId, version)
  }
  // Only section 2 is ever accepted in part, and no indicator stands there.
  const counted = rows.filter(
    ({ reportId, version, verdict }) =>
      counts.get(reportId) === version && (basis === 'submitted' || verdict !== 'partly'),
  )
  const cells = new Map<string, Map<number, string>>()
  for (const { indicator, period, unitId, value } of counted) {
    const key = `${indicator} ${period}`
    cells.set(key, (cells.get(key) ?? new Map<number, string>()).set(unitId, value))
  }
  return cells
}

const totalsByHand = (cells: ReadonlyMap<string, ReadonlyMap<number, string>>) => {
  const plain = [...cells].map(([key, cell]) => [key, sum([...cell.values()]), cell.size])
  const rates = ['2021', '2022'].flatMap(period => {
    const [alive, planted] = [cells.get(`alive ${period}`), cells.get(`planted ${period}`)]
    const both = [...(alive ?? [])].filter(([unitId]) => planted?.has(unitId))
    if (both.length === 0) return []
    const part = sum(both.map(([, value]) => value))
    return [
      [
        `survival ${period}`,
        percent(part, sum(both.map(([unitId]) => planted?.get(unitId) ?? '0'))),
        both.length,
      ],
    ]
  })
  return [...plain, ...rates].sort()
}

test.each(['accepted', 'submitted'] as const)(
  'totals of several reports and versions of a unit (%s) are those reckoned by hand, on every map',
  async basis => {
    const { officer } = campaign.province
    const read = (mapOn?: string) =>
      officer.see(readRollup, {
        campaignId: campaign.campaignId,
        basis,
        ...(mapOn === undefined ? {} : { mapOn }),
      })
    const cells = await byHand(basis)
    const wanted = totalsByHand(cells)
    expect(wanted.length).toBeGreaterThan(4)
    const told = ({ totals }: Awaited<ReturnType<typeof read>>) =>
      totals.map(({ indicator, period, value, units }) => [`${indicator} ${period}`, value, units]).sort()
    expect(told(await read())).toEqual(wanted)
    await redraw(campaign)
    const { totals, onMap } = await read('2025-07-01')
    expect(totals.map(({ indicator, period, value }) => [`${indicator} ${period}`, value]).sort()).toEqual(
      wanted.map(([key, value]) => [key, value]),
    )
    for (const { indicator, reported, carried, held } of onMap?.proofs ?? []) {
      const all = [...cells].flatMap(([key, cell]) => (key.startsWith(indicator) ? [...cell.values()] : []))
      expect(reported).toBe(sum(all))
      expect(sum([carried, held])).toBe(reported)
    }
  },
)
