import { beforeAll, describe, expect, test } from 'vitest'
import { followPlan, readMatrix } from '../../../domain/campaign/index.ts'
import { amendPlan, applyAmendment } from '../../../domain/plan/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'
import { taken } from '../../support/taken.ts'
import { amendingLetter } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let tree: OpenCampaign

beforeAll(async () => {
  application = await testApplication(db)
  tree = await openTreeCampaign(application)
})

describe('an open campaign whose plan is amended', () => {
  test('moves the dates, asks who gained a duty, and keeps what was begun', async () => {
    const { province, planId, campaignId, reportOf } = tree
    const { officer, units } = province
    await province.reporter.must(startReport, reportOf('Huyện Núi Xanh'))
    const { amendmentId } = taken(
      await officer.must(amendPlan, {
        planId,
        fileName: 'cv.txt',
        text: amendingLetter,
      }),
    )
    const before = await officer.see(readMatrix, { campaignId })
    await officer.must(applyAmendment, { amendmentId, without: [] })
    await followLast(application, applyAmendment.name)
    const { cells } = await officer.see(readMatrix, { campaignId })
    const reports = cells.filter(({ kind, role }) => kind === 'report' && role === 'lead')
    const moved = reports.filter(({ dueOn }) => dueOn === '2023-04-24')
    expect(moved).toHaveLength(4)
    expect(new Set(moved.map(({ dueAt }) => dueAt))).toEqual(new Set(['2023-04-23T16:59:59.000Z']))
    expect(moved.find(({ unitId }) => unitId === units['Huyện Núi Xanh'])?.state).toBe('drafting')
    const gained = cells.filter(({ unitId }) => unitId === units['Đài Phát thanh - Truyền hình tỉnh'])
    expect(gained.map(({ dueOn }) => dueOn)).toEqual(['2023-04-25'])
    expect(cells).toHaveLength(before.cells.length + 1)
    // A repeat after a killed process changes nothing more.
    await followLast(application, applyAmendment.name)
    expect((await officer.see(readMatrix, { campaignId })).cells).toEqual(cells)
  })

  test('is brought to its plan by an officer only', async () => {
    const { province, campaignId } = tree
    const refused = await province.reporter.write(followPlan, { campaignId })
    expect(refused.problem.code).toBe('request.notAllowed')
    expect(await province.officer.must(followPlan, { campaignId })).toEqual({
      added: 0,
      moved: 0,
      removed: 0,
      kept: 0,
    })
  })
})
