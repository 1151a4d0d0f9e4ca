import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptPartly,
  acceptReport,
  contentOf,
  readReport,
  returnReport,
  saveSection,
  submitReport,
} from '../../../domain/report/index.ts'
import { readContributors, readRollup } from '../../../domain/rollup/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { laterVersion, report, reportAccepted, submit } from './reporting.ts'

const db = await testDatabase()
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
})

const rollup = (basis: 'accepted' | 'submitted' = 'accepted') =>
  officer.see(readRollup, { campaignId: campaign.campaignId, basis })

const words = (unit: string, cells: readonly (readonly [string, string, string])[]) => ({
  unit,
  results: `${unit} đã trồng cây.`,
  cells,
})

describe('totals', () => {
  test('are exact, say of how many units they are made, and who is missing', async () => {
    await reportAccepted(
      campaign,
      words('Thành phố Bình An', [
        ['planted', '2021', '1000'],
        ['planted', '2022', '250'],
        ['spent', 'all', '12.05'],
      ]),
    )
    await reportAccepted(
      campaign,
      words('Huyện Ven Biển', [
        ['planted', '2021', '999999999999'],
        ['spent', 'all', '0.95'],
      ]),
    )
    const { expected, contributing, missing, totals, overall, windowFrom } = await rollup()
    expect({ expected, contributing, windowFrom }).toEqual({
      expected: 4,
      contributing: 2,
      windowFrom: '2021-01-01',
    })
    expect(missing.map(({ unitName, state }) => [unitName, state])).toEqual([
      ['Thị xã Cửa Sông', 'open'],
      ['Huyện Núi Xanh', 'open'],
    ])
    expect(totals.filter(({ indicator }) => indicator !== 'survival')).toEqual([
      { indicator: 'planted', period: '2021', value: '1000000000999', units: 2 },
      { indicator: 'planted', period: '2022', value: '250', units: 1 },
      { indicator: 'spent', period: 'all', value: '13', units: 2 },
    ])
    expect(overall.find(({ indicator }) => indicator === 'planted')).toMatchObject({
      value: '1000000001249',
      units: 2,
    })
  })

  test('re-derive a rate from the sums, not from the rates of the units', async () => {
    const grown = (planted: string, alive: string) =>
      [
        ['planted', '2021', planted],
        ['alive', '2021', alive],
      ] as const
    await reportAccepted(campaign, words('Thành phố Bình An', grown('10', '10')))
    await reportAccepted(campaign, words('Huyện Ven Biển', grown('990', '0')))
    const { totals, overall } = await rollup()
    const rate = { indicator: 'survival', value: '1', units: 2 }
    expect(totals).toContainEqual({ ...rate, period: '2021' })
    expect(overall).toContainEqual({ ...rate, period: 'all' })
    const { units } = await officer.see(readContributors, {
      campaignId: campaign.campaignId,
      indicator: 'survival',
    })
    expect(units.map(({ unitName, overall: own }) => [unitName, own])).toEqual([
      ['Thành phố Bình An', '100'],
      ['Thị xã Cửa Sông', null],
      ['Huyện Núi Xanh', null],
      ['Huyện Ven Biển', '0'],
    ])
  })
})

describe('which versions count', () => {
  test('accepted ones, or those handed in as well, as the address says', async () => {
    await reportAccepted(campaign, words('Thành phố Bình An', [['planted', '2021', '5']]))
    const { reportId } = await report(campaign, words('Huyện Ven Biển', [['planted', '2021', '7']]))
    const accepted = await rollup()
    expect(accepted).toMatchObject({ contributing: 1, totals: [{ value: '5', units: 1 }] })
    expect(accepted.missing).toContainEqual(
      expect.objectContaining({ unitName: 'Huyện Ven Biển', state: 'delivered', reportId }),
    )
    expect(await rollup('submitted')).toMatchObject({ contributing: 2, totals: [{ value: '12', units: 2 }] })
  })

  test('a returned version counts no more once a corrected one is accepted', async () => {
    const own = words('Huyện Ven Biển', [['planted', '2021', '7']])
    const { reporter, reportId } = await report(campaign, own)
    await officer.must(returnReport, { reportId, version: 1, reason: 'Số liệu chưa khớp.' })
    expect(await rollup()).toMatchObject({ contributing: 0, totals: [] })
    await submit(reporter, reportId, { ...own, cells: [['planted', '2021', '9']] })
    await officer.must(acceptReport, { reportId, version: 2 })
    expect(await rollup()).toMatchObject({ contributing: 1, totals: [{ value: '9', units: 1 }] })
  })

  test('the latest accepted one, though a later one waits for its verdict', async () => {
    const { reportId } = await reportAccepted(campaign, words('Huyện Ven Biển', [['planted', '2021', '7']]))
    const { campaignId, province } = campaign
    const unitId = province.units['Huyện Ven Biển'] ?? 0
    await laterVersion(db, { campaignId, reportId, version: 2, unitId }, '8')
    expect(await rollup()).toMatchObject({ totals: [{ value: '7' }] })
    expect(await rollup('submitted')).toMatchObject({ totals: [{ value: '8' }] })
  })

  test('only those of one duty where one is chosen', async () => {
    await reportAccepted(campaign, words('Thành phố Bình An', [['planted', '2021', '5']]))
    const { groups } = await rollup()
    expect(groups).toMatchObject([{ expected: 4, contributing: 1 }])
    const { campaignId } = campaign
    const own = await officer.see(readRollup, { campaignId, obligationId: groups[0]?.obligationId ?? 0 })
    expect(own).toMatchObject({ expected: 4, totals: [{ value: '5' }] })
    const other = await officer.see(readRollup, { campaignId, obligationId: 999_999 })
    expect(other).toMatchObject({ expected: 0, totals: [] })
  })
})

describe('contributors', () => {
  test('add up to the total, with the version each comes from', async () => {
    await reportAccepted(campaign, words('Thành phố Bình An', [['planted', '2021', '5']]))
    await reportAccepted(
      campaign,
      words('Huyện Ven Biển', [
        ['planted', '2021', '7'],
        ['planted', '2022', '1'],
      ]),
    )
    const { campaignId } = campaign
    const { units } = await officer.see(readContributors, { campaignId, indicator: 'planted' })
    expect(units).toHaveLength(4)
    const given = units.filter(({ version }) => version !== null)
    expect(given).toMatchObject([
      { unitName: 'Thành phố Bình An', version: 1, overall: '5' },
      { unitName: 'Huyện Ven Biển', version: 1, overall: '8', values: [{ value: '7' }, { value: '1' }] },
    ])
  })

  test('of an indicator the outline does not have are nobody', async () => {
    const { units } = await officer.see(readContributors, {
      campaignId: campaign.campaignId,
      indicator: 'khong.co',
    })
    expect(units).toEqual([])
  })
})

test('a reporter reads no roll-up, and nobody one that is not there', async () => {
  const { reporter } = campaign.province
  const refused = await reporter.read(readRollup, { campaignId: campaign.campaignId })
  expect(refused.problem).toMatchObject({ status: 403, code: 'request.notAllowed' })
  const figures = { campaignId: campaign.campaignId, indicator: 'planted' }
  expect((await reporter.read(readContributors, figures)).status).toBe(403)
  expect((await officer.read(readRollup, { campaignId: 999_999 })).status).toBe(404)
})

describe('a report accepted in part', () => {
  const judge = (reportId: number, version: number, sections: string[]) =>
    officer.must(acceptPartly, {
      reportId,
      version,
      sections,
      reason: 'Mục còn lại chung chung.',
      remarks: [{ section: sections.includes('1') ? '2' : '1', text: 'Nêu rõ xã nào.' }],
    })
  const cells = [['planted', '2021', '700']] as const

  test('gives the figures of its accepted sections, and completeness says that it is not whole', async () => {
    await reportAccepted(campaign, words('Thành phố Bình An', [['planted', '2021', '1000']]))
    const { reporter, reportId } = await report(campaign, words('Huyện Ven Biển', cells))
    const sum = async () => (await rollup()).totals.find(({ indicator }) => indicator === 'planted')
    expect(await sum()).toMatchObject({ value: '1000', units: 1 })
    await judge(reportId, 1, ['1', '3'])
    expect(await sum()).toMatchObject({ value: '1700', units: 2 })
    const { contributing, partly, missing } = await rollup()
    expect(contributing).toBe(1)
    expect(partly).toMatchObject([{ unitName: 'Huyện Ven Biển', acceptedSections: ['1', '3'] }])
    expect(missing.map(({ unitName }) => unitName)).not.toContain('Huyện Ven Biển')
    const at = { campaignId: campaign.campaignId, indicator: 'planted' }
    const { units } = await officer.see(readContributors, at)
    expect(units.find(({ unitName }) => unitName === 'Huyện Ven Biển')).toMatchObject({
      version: 1,
      acceptedSections: ['1', '3'],
      overall: '700',
    })
    // Filed again and not judged yet: what was accepted is closed, and counts on.
    const { sections } = await reporter.see(readReport, { reportId })
    const revision = sections.find(({ section }) => section === '2')?.revision ?? 0
    const content = contentOf('Xã Khe Mây thiếu cây giống.')
    await reporter.must(saveSection, { reportId, section: '2', content, revision })
    await reporter.must(submitReport, { reportId })
    expect(await sum()).toMatchObject({ value: '1700' })
    await officer.must(acceptReport, { reportId, version: 2 })
    expect(await rollup()).toMatchObject({ contributing: 2, partly: [] })
    expect(await sum()).toMatchObject({ value: '1700' })
  })

  test('keeps the figures of a returned section out, and all of them once it is returned whole', async () => {
    const { reporter, reportId } = await report(campaign, words('Huyện Ven Biển', cells))
    await judge(reportId, 1, ['2'])
    expect((await rollup()).totals).toEqual([])
    expect((await rollup()).partly).toHaveLength(1)
    const { sections } = await reporter.see(readReport, { reportId })
    const revision = sections.find(({ section }) => section === '1')?.revision ?? 0
    const content = contentOf('Đã sửa lần nữa.')
    await reporter.write(saveSection, { reportId, section: '1', content, revision })
    await reporter.write(submitReport, { reportId })
    const { version } = (await reporter.see(readReport, { reportId })).submissions[0] ?? { version: 0 }
    await officer.must(returnReport, { reportId, version, reason: 'Chưa đạt.', remarks: [] })
    expect((await rollup()).partly).toEqual([])
  })
})
