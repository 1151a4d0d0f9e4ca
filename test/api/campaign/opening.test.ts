import { beforeAll, describe, expect, test } from 'vitest'
import {
  listCampaigns,
  openCampaign,
  previewCampaign,
  readAssignment,
  readCampaign,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import { uploadPlan } from '../../../domain/plan/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { taken } from '../../support/taken.ts'
import { openProvince, type Province, shortPlan } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province

beforeAll(async () => {
  application = await testApplication(db)
  province = await openProvince(application)
})

const rule = { beforeMeans: 'dayBefore', onDayOff: 'keep' } as const

const opening = (planId: number) => ({
  planId,
  name: 'Tổng kết 5 năm trồng cây',
  standingUnitId: province.units['Công an tỉnh'] ?? 0,
  ...rule,
  windowFrom: '2018-01-01',
  windowTo: '2022-12-31',
})

/** As many districts as Nghệ An had in 2023; the small province has four. */
const addDistricts = async (): Promise<void> => {
  for (let number = 5; number <= 21; number++) {
    const fullName = `Huyện Thử ${number}`
    await province.officer.must(createUnit, {
      parentId: province.provinceId,
      kind: 'area',
      level: 'district',
      name: fullName,
      fullName,
      shortName: null,
      code: null,
      validFrom: '2010-01-01',
    })
  }
}

describe('before opening', () => {
  test('the preview is what opening then makes: duties, units, last instants', async () => {
    const { officer } = province
    await addDistricts()
    const planId = await confirmedPlan(province)
    const preview = await officer.see(previewCampaign, { planId, ...rule })
    expect(preview).toMatchObject({ planState: 'confirmed', existing: null })
    const promised = preview.duties.reduce((sum, duty) => sum + duty.unitCount, 0)
    const opened = await officer.must(openCampaign, opening(planId))
    expect(opened.assignments).toBe(promised)
    const { duties } = await officer.see(readCampaign, { campaignId: opened.campaignId })
    const sizes = duties.map(({ obligationId, dueAt, counts }) => [obligationId, dueAt, counts.total])
    expect(sizes).toEqual(preview.duties.map(duty => [duty.obligationId, duty.dueAt, duty.unitCount]))
    expect(duties.find(({ text }) => text.includes('báo cáo tổng kết'))?.counts.total).toBe(21)
  })

  test('a last day on which nobody works is told with the working days around it, and moved by the rule', async () => {
    const { officer } = province
    const planId = await confirmedPlan(province, shortPlan.replace('14/4/2023', '17/4/2023'))
    const dutyUnder = async (onDayOff: 'keep' | 'next' | 'previous') => {
      const { duties } = await officer.see(previewCampaign, { planId, beforeMeans: 'dayBefore', onDayOff })
      return duties.find(({ dueOn }) => dueOn === '2023-04-17')
    }
    expect(await dutyUnder('keep')).toMatchObject({
      dueAt: '2023-04-16T16:59:59.000Z',
      dayOff: {
        on: '2023-04-16',
        reason: { vi: 'Chủ nhật', en: 'Sunday' },
        previous: '2023-04-14',
        next: '2023-04-17',
      },
    })
    expect((await dutyUnder('next'))?.dueAt).toBe('2023-04-17T16:59:59.000Z')
    expect((await dutyUnder('previous'))?.dueAt).toBe('2023-04-14T16:59:59.000Z')
  })

  test('one duty may run otherwise than proposed and go to another neighbour than the campaign’s rule says', async () => {
    const { officer } = province
    const planId = await confirmedPlan(province, shortPlan.replace('14/4/2023', '17/4/2023'))
    const { duties } = await officer.see(previewCampaign, { planId, ...rule })
    const onSunday = duties.find(({ dueOn }) => dueOn === '2023-04-17')?.obligationId ?? 0
    const dated = duties.find(({ dueOn }) => dueOn === '2023-04-28')?.obligationId ?? 0
    const { campaignId } = await officer.must(openCampaign, {
      ...opening(planId),
      natures: [{ obligationId: dated, nature: 'conditional' }],
      daysOff: [{ obligationId: onSunday, onDayOff: 'previous' }],
    })
    const opened = new Map(
      (await officer.see(readCampaign, { campaignId })).duties.map(duty => [duty.obligationId, duty]),
    )
    expect(opened.get(onSunday)).toMatchObject({ nature: 'once', dueAt: '2023-04-14T16:59:59.000Z' })
    // What is owed only where it arises is not due before somebody says that it has.
    expect(opened.get(dated)).toMatchObject({ nature: 'conditional', dueAt: null })
  })

  test('“before” may end with the day itself, for the whole campaign', async () => {
    const { officer } = province
    const planId = await confirmedPlan(province)
    const { campaignId } = await officer.must(openCampaign, { ...opening(planId), beforeMeans: 'thatDay' })
    const { cells } = await officer.see(readMatrix, { campaignId })
    const dates = new Set(cells.filter(cell => cell.dueOn === '2023-04-14').map(cell => cell.dueAt))
    expect([...dates]).toEqual(['2023-04-14T16:59:59.000Z'])
  })
})

describe('opening', () => {
  test('is refused on a plan that nobody confirmed', async () => {
    const { officer, provinceId } = province
    const file = { unitId: provinceId, fileName: 'a.txt', text: shortPlan }
    const { planId } = taken(await officer.must(uploadPlan, file))
    expect((await officer.see(previewCampaign, { planId, ...rule })).planState).toBe('draft')
    const answer = await officer.write(openCampaign, opening(planId))
    expect(answer.problem).toMatchObject({ status: 409, code: 'campaign.planNotConfirmed' })
  })

  test('is refused a second time, naming the campaign that is there', async () => {
    const { officer, colleague } = province
    const planId = await confirmedPlan(province)
    const { campaignId } = await officer.must(openCampaign, opening(planId))
    const again = await colleague.write(openCampaign, opening(planId))
    expect(again.problem).toMatchObject({ status: 409, code: 'campaign.planHasCampaign' })
    expect(again.problem.vi).toContain('“Tổng kết 5 năm trồng cây”')
    const preview = await colleague.see(previewCampaign, { planId, ...rule })
    expect(preview.existing).toEqual({ id: campaignId, name: 'Tổng kết 5 năm trồng cây' })
  })

  test('is refused where the data window is reversed, and leaves nothing behind', async () => {
    const { officer } = province
    const planId = await confirmedPlan(province)
    const reversed = { ...opening(planId), windowFrom: '2023-01-02', windowTo: '2023-01-01' }
    const answer = await officer.write(openCampaign, reversed)
    expect(answer.problem).toMatchObject({ status: 422, code: 'campaign.windowReversed' })
    expect((await officer.see(listCampaigns, {})).campaigns).toEqual([])
  })

  test('is for officers of the plan’s unit, as is its preview', async () => {
    const { reporter } = province
    const planId = await confirmedPlan(province)
    expect((await reporter.write(openCampaign, opening(planId))).status).toBe(403)
    expect((await reporter.read(previewCampaign, { planId, ...rule })).status).toBe(403)
  })

  test('gives a leading unit the kind the officer chose and its legs; “via” is the leg', async () => {
    const { officer, units } = province
    const planId = await confirmedPlan(province)
    const { duties } = await officer.see(previewCampaign, { planId, ...rule })
    const report = duties.find(({ text }) => text.includes('báo cáo tổng kết'))
    const kinds = [{ obligationId: report?.obligationId ?? 0, kind: 'exemplar' as const }]
    const { campaignId } = await officer.must(openCampaign, { ...opening(planId), kinds })
    const { cells } = await officer.see(readMatrix, { campaignId })
    const own = cells.find(
      cell => cell.unitId === units['Huyện Núi Xanh'] && cell.obligationId === report?.obligationId,
    )
    expect(own?.kind).toBe('exemplar')
    const found = await officer.see(readAssignment, { campaignId, assignmentId: own?.assignmentId ?? 0 })
    expect(found.legs).toEqual([
      {
        receiverUnitId: units['Công an tỉnh'],
        receiverName: 'Công an tỉnh',
        insteadOf: null,
        receivedAt: null,
      },
    ])
  })
})
