import { unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  auditLine,
  citationsPart,
  closeFile,
  grouped,
  readClosing,
  readClosingDesk,
  saveBundle,
} from '../../../domain/closing/index.ts'
import { composeReport } from '../../../domain/document/index.ts'
import { raiseObstacle } from '../../../domain/obstacle/index.ts'
import { writePassage } from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'
import { bundleOf, closed, type Issued, issuedReport, results, verified } from './closedFile.ts'
import { filesIn, textOf } from './forging.ts'

const db = await testDatabase()
let application: TestApplication

beforeAll(async () => {
  application = await testApplication(db)
})

test('a file is closed once the consolidated report has its number, not before', async () => {
  const { campaignId, province } = await openTreeCampaign(application)
  const { officer } = province
  expect(await officer.see(readClosing, { campaignId })).toMatchObject({ report: null, versions: [] })
  const file = { campaignId, code: '1', retention: 20, reason: '' }
  const early = await officer.write(closeFile, file)
  expect(early.problem).toMatchObject({ status: 409, code: 'closing.noReport' })
})

describe('a file that is closed', () => {
  let campaign: Issued
  let campaignId: number
  beforeEach(async () => {
    campaign = await issuedReport(application)
    campaignId = campaign.campaignId
  })

  test('is one ZIP that proves itself, cover and register with it', async () => {
    await closed(application, campaign)
    const bytes = await bundleOf(campaign)
    const { checks, root, manifest } = await verified(bytes)
    expect(checks.flatMap(({ faults }) => faults)).toEqual([])
    expect(checks).toHaveLength(9)
    const files = filesIn(bytes)
    expect([...files.keys()].slice(0, 4)).toEqual([
      'DOC-TRUOC.html',
      'BIEN-BAN.html',
      'MANIFEST.json',
      'SHA256SUMS.txt',
    ])
    expect(textOf(files, 'BIEN-BAN.html')).toContain(grouped(root ?? 'none'))
    const [version] = (await campaign.province.officer.see(readClosing, { campaignId })).versions
    expect(version).toMatchObject({
      state: 'done',
      root,
      code: '12/TKTC',
      retention: 'permanent',
      version: 1,
    })
    expect(version?.open).toBe(manifest?.open)
    const register = unzipSync(files.get('muc-luc.docx') ?? new Uint8Array())['word/document.xml']
    const words = new TextDecoder().decode(register).replace(/<[^>]+>/g, ' ')
    for (const each of ['MỤC LỤC VĂN BẢN, TÀI LIỆU', '01/BC-CAT', '05/4/2023', 'Báo cáo của Huyện Ven Biển'])
      expect(words).toContain(each)
  })

  test('holds the cited sentences, the audit of the campaign and no address of a machine', async () => {
    await closed(application, campaign)
    const files = filesIn(await bundleOf(campaign))
    const path = [...files.keys()].find(each => each.endsWith('.dan-nguon.json')) ?? ''
    const { citations } = citationsPart.parse(JSON.parse(textOf(files, path)))
    expect(citations).toMatchObject([{ quote: results, verbatim: true, place: { start: 0, version: 1 } }])
    const lines = textOf(files, '09-nhat-ky/nhat-ky-001.jsonl').trim().split('\n')
    const actions = lines.map(line => auditLine.parse(JSON.parse(line)).action)
    expect(actions).toEqual(expect.arrayContaining(['report.submit', 'report.accept', 'document.register']))
    expect(actions.at(-1)).toBe('closing.close')
    expect(lines.join('')).not.toMatch(/127\.0\.0\.1|address/)
  })

  test('lists what is open, and leaves nothing of it out', async () => {
    const reporter = await campaign.enter('nui-xanh', 'Huyện Núi Xanh', 'reporter')
    const { assignmentId } = campaign.reportOf('Huyện Núi Xanh')
    await reporter.must(raiseObstacle, { campaignId, assignmentId, text: 'Thiếu giống <lim> & sến.' })
    await campaign.province.officer.must(composeReport, { campaignId })
    const { open } = await campaign.province.officer.see(readClosing, { campaignId })
    const kinds = open.map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['assignment', 'obstacle', 'document']))
    expect(open.filter(({ kind }) => kind === 'assignment').map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['Thành phố Bình An', 'Thị xã Cửa Sông', 'Huyện Núi Xanh']),
    )
    await closed(application, campaign)
    const files = filesIn(await bundleOf(campaign))
    expect(JSON.parse(textOf(files, 'viec-con-mo.json'))).toEqual({ open })
    expect(textOf(files, 'viec-con-mo.html')).toContain('Thiếu giống &lt;lim&gt; &amp; sến.')
    expect((await verified(await bundleOf(campaign))).manifest?.open).toBe(open.length)
  })

  test('comes out byte for byte the same from the same campaign', async () => {
    await closed(application, campaign)
    const first = await bundleOf(campaign)
    expect(Buffer.compare(first, await bundleOf(campaign))).toBe(0)
    await closed(application, campaign, 'Lập lại để so sánh.')
    const [one, other] = [filesIn(first), filesIn(await bundleOf(campaign, 2))]
    const same = [...one.keys()].filter(
      path => Buffer.compare(one.get(path) ?? first, other.get(path) ?? first) === 0,
    )
    const told = ['DOC-TRUOC.html', 'BIEN-BAN.html', 'MANIFEST.json', 'SHA256SUMS.txt']
    const changed = [...one.keys()].filter(path => !same.includes(path))
    expect(changed).toEqual([...told, '09-nhat-ky/nhat-ky-001.jsonl'])
  })

  test('is closed again with a reason, as a version that names the root of the one before', async () => {
    const { officer } = campaign.province
    await closed(application, campaign)
    const before = await bundleOf(campaign)
    const silent = await officer.write(closeFile, { campaignId, code: '12/TKTC', retention: 20, reason: ' ' })
    expect(silent.problem).toMatchObject({ status: 422, code: 'closing.reasonMissing' })
    expect(silent.problem.fields).toMatchObject([{ path: 'reason' }])
    await officer.must(writePassage, { campaignId, section: '3', text: 'Bổ sung.' })
    expect(await closed(application, campaign, 'Bổ sung kiến nghị.')).toBe(2)
    const [second, first] = (await officer.see(readClosing, { campaignId })).versions
    const { manifest, checks } = await verified(await bundleOf(campaign, 2))
    expect(checks.flatMap(({ faults }) => faults)).toEqual([])
    expect(manifest?.previous).toEqual({ version: 1, root: first?.root })
    expect(manifest?.closing.reason).toBe('Bổ sung kiến nghị.')
    expect(second?.root).not.toBe(first?.root)
    expect(Buffer.compare(before, await bundleOf(campaign, 1))).toBe(0)
  })

  test('is not there before it is put together, and is put together once', async () => {
    const { officer } = campaign.province
    const file = { campaignId, code: '12/TKTC', retention: 20, reason: '' }
    await officer.must(closeFile, file)
    const early = await officer.read(saveBundle, { campaignId, version: 1 })
    expect(early.problem.code).toBe('closing.notReady')
    expect((await officer.write(closeFile, { ...file, reason: 'x' })).problem.code).toBe('closing.underWay')
    await followLast(application, closeFile.name)
    await followLast(application, closeFile.name)
    expect((await officer.see(readClosing, { campaignId })).versions).toMatchObject([{ state: 'done' }])
    expect((await officer.read(saveBundle, { campaignId, version: 7 })).problem.code).toBe('closing.notFound')
  })

  test('waits in the work of whoever may close it, until it is closed', async () => {
    const { officer, reporter } = campaign.province
    const { campaigns } = await officer.see(readClosingDesk, {})
    expect(campaigns).toEqual([
      { campaignId, campaignName: 'Tổng kết 5 năm trồng cây', issuedOn: '2023-04-05' },
    ])
    expect(await reporter.see(readClosingDesk, {})).toEqual({ campaigns: [] })
    await closed(application, campaign)
    expect(await officer.see(readClosingDesk, {})).toEqual({ campaigns: [] })
  })

  test('is for the officer and the archivist; a reporter neither closes, sees nor saves it', async () => {
    await closed(application, campaign)
    const { reporter } = campaign.province
    const file = { campaignId, code: '1', retention: 20, reason: 'x' }
    expect((await reporter.write(closeFile, file)).status).toBe(403)
    expect((await reporter.read(readClosing, { campaignId })).status).toBe(403)
    expect((await reporter.save(saveBundle, { campaignId, version: 1 })).status).toBe(403)
    const leader = await campaign.enter('lanh-dao-tinh', 'Công an tỉnh', 'leader')
    expect((await leader.read(saveBundle, { campaignId, version: 1 })).status).toBe(403)
  })
})
