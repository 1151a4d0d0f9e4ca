import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptReport,
  correctReport,
  readOutline,
  returnReport,
  saveOutline,
  submitReport,
} from '../../../domain/report/index.ts'
import { words } from '../../../server/report/firstPicture/words.ts'
import { reportPicture } from '../../../server/report/index.ts'
import { en as reportEn } from '../../../web/report/en.ts'
import { vi as reportVi } from '../../../web/report/vi.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport } from './begunReport.ts'

const db = await testDatabase()
const root = mkdtempSync(join(tmpdir(), 'tongket-picture-'))
const empty = 'Trang chưa có gì'
let begun: BegunReport

writeFileSync(
  join(root, 'index.html'),
  `<!doctype html><html lang="vi"><head><title>Tổng Kết</title></head><body><div id="root"><!--picture-->${empty}<!--/picture--></div><!--answers--><!--hints--></body></html>`,
)
writeFileSync(
  join(root, 'hints.json'),
  JSON.stringify({ report: { scripts: ['/assets/report.js'], sheets: ['/assets/report.css'] } }),
)

beforeAll(async () => {
  begun = await begunReport(db, { root, pictures: [reportPicture] })
  await begun.write('1', 'Đã trồng <b>1.000</b> cây & </script><script>alert(1)</script>.\n- Keo\n- Thông')
})

afterAll(() => rmSync(root, { recursive: true }))

/** The page and what of it is read, the data for its script left out. */
const shown = (html: string): string => html.slice(0, html.indexOf('<script type="application/json"'))

const file = async (trouble = 'Thiếu cây giống.'): Promise<void> => {
  await begun.write('2', trouble)
  await begun.reporter.must(submitReport, { reportId: begun.reportId })
}

describe('the first picture of a report', () => {
  test('shows its writer the title, the date, the outline and what is written, and is kept nowhere', async () => {
    const { status, keeping, html } = await begun.reporter.open(`/bao-cao/${begun.reportId}`)
    expect(status).toBe(200)
    expect(keeping).toBe('no-store')
    const page = shown(html)
    expect(page).toContain('<h1>Báo cáo của Huyện Núi Xanh</h1>')
    expect(page).toContain('<title>Báo cáo của Huyện Núi Xanh · Tổng Kết</title>')
    expect(page).toMatch(/Thời hạn <time>\d+\/\d+\/2023<small> \(còn \d+ ngày\)/)
    expect(page).toContain('1. Kết quả trồng cây')
    expect(page).toContain('Nêu kết quả trong 5 năm.')
    expect(page).toContain('<ul><li><p>Keo</p></li><li><p>Thông</p></li></ul>')
    expect(page).not.toContain(empty)
    expect(html).toContain('<link rel="modulepreload" href="/assets/report.js"')
  })

  test('says when it was saved last: the time alone on that day, with the day afterwards', async () => {
    const { application, reporter, reportId } = begun
    const saved = async () =>
      /ui-feedback_saved">([^<]*)</.exec((await reporter.open(`/bao-cao/${reportId}`)).html)?.[1]
    expect(await saved()).toMatch(/^Đã lưu \d\d:\d\d$/)
    // The clock a day back, within the session: what was saved stands on another day than the reader's.
    application.now = new Date(application.now.getTime() - 86_400_000)
    expect(await saved()).toMatch(/^Đã lưu \d\d:\d\d, \d\d\/\d{1,2}\/\d{4}$/)
  })

  test('shows the section that the address names', async () => {
    const { html } = await begun.reporter.open(`/bao-cao/${begun.reportId}?muc=2`)
    expect(shown(html)).toMatch(/<h2[^>]*>2\. Khó khăn<\/h2>/)
    expect(shown(html)).not.toContain('Keo')
  })

  test('carries what somebody wrote as text, in what is read and in the data for the script', async () => {
    const { html } = await begun.reporter.open(`/bao-cao/${begun.reportId}`)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<b>1.000')
    expect(shown(html)).toContain('&lt;b&gt;1.000&lt;/b&gt; cây &amp; &lt;/script&gt;')
    const [, data = ''] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(html) ?? []
    const given = JSON.parse(data) as [string, unknown, { sections?: unknown[] }][]
    expect(given.map(([name, input]) => [name, input])).toEqual([
      ['session.read', {}],
      ['report.read', { reportId: begun.reportId }],
    ])
    expect(JSON.stringify(given[1]?.[2].sections)).toContain('</script><script>alert(1)</script>')
  })

  test('is not given to another unit, to nobody, or for what there is not: their page comes empty', async () => {
    const { application, campaign, reportId } = begun
    const other = await campaign.enter('khac', 'Huyện Ven Biển', 'reporter')
    const asked = await Promise.all([
      other.open(`/bao-cao/${reportId}`),
      application.visitor().open(`/bao-cao/${reportId}`),
      begun.reporter.open('/bao-cao/999999'),
    ])
    for (const { status, html } of asked) {
      expect(status).toBe(200)
      expect(html).toContain(empty)
      expect(html).not.toContain('Núi Xanh')
      expect(html).not.toContain('id="answers"')
    }
  })

  test('shows whoever judges it the head of the page, and no draft that they may not write', async () => {
    const { html } = await begun.officer.open(`/bao-cao/${begun.reportId}`)
    expect(shown(html)).toContain('<h1>Báo cáo của Huyện Núi Xanh</h1>')
    expect(shown(html)).not.toContain('Keo')
  })

  test('says first why a report came back, with the way to each section that is to be mended', async () => {
    const { officer, reporter, reportId } = begun
    await file()
    const remarks = [{ section: '1', text: 'Thiếu <số> liệu năm 2022.' }]
    await officer.must(returnReport, { reportId, version: 1, reason: 'Bổ sung số liệu & ký lại.', remarks })
    const page = shown((await reporter.open(`/bao-cao/${reportId}`)).html)
    expect(page).toContain('trả lại báo cáo để bổ sung</b>')
    expect(page).toContain('vừa xong: Bổ sung số liệu &amp; ký lại.')
    expect(page).toContain(
      `<li><a href="/bao-cao/${reportId}?muc=1">1. Kết quả trồng cây</a>: Thiếu &lt;số&gt; liệu năm 2022.</li>`,
    )
    await file('Thiếu cây giống năm 2022.')
    expect(shown((await reporter.open(`/bao-cao/${reportId}`)).html)).not.toContain('trả lại báo cáo')
  })

  test('says what changed in the outline since its writer saw it', async () => {
    const { officer, reporter, reportId, campaign } = begun
    const { campaignId } = campaign
    const { outline } = await officer.see(readOutline, { campaignId })
    const sections = outline.sections.filter(({ label }) => label !== '3')
    await officer.must(saveOutline, { ...outline, campaignId, sections })
    const page = shown((await reporter.open(`/bao-cao/${reportId}`)).html)
    expect(page).toContain(
      `<b>${words.vi.outlineChanged}</b><div><ul><li>Bỏ mục 3. Kiến nghị</li></ul></div>`,
    )
  })

  test('says which version is being corrected and why', async () => {
    const { officer, reporter, reportId } = begun
    await file()
    await officer.must(acceptReport, { reportId, version: 1 })
    await reporter.must(correctReport, { reportId, reason: 'Nhầm số cây keo.' })
    const page = shown((await reporter.open(`/bao-cao/${reportId}`)).html)
    expect(page).toContain('<b>Đang đính chính bản 1</b>')
    expect(page).toContain('Nhầm số cây keo. Bản 1 vẫn có hiệu lực cho tới khi bản mới được tiếp nhận.')

    await begun.write('2', 'Thiếu cây giống keo.')
    await reporter.must(submitReport, { reportId })
    const filed = shown((await reporter.open(`/bao-cao/${reportId}`)).html)
    expect(filed).toContain('<b>Bản mới gửi đính chính bản 1</b>')
    expect(filed).not.toContain('Đang đính chính')
    const pageSays = readFileSync('web/report/filing/texts.ts', 'utf8')
    for (const { correcting, corrected } of Object.values(words)) {
      expect(pageSays).toContain(`correcting: '${correcting}'`)
      expect(pageSays).toContain(`corrected: '${corrected}'`)
    }
  })

  test('says above the page that the data are invented, in the sample alone', async () => {
    const own = begun.reporter
    const said = `<div class="shell_banner" data-tone="sample" role="status">`
    expect(shown((await own.open(`/bao-cao/${begun.reportId}`)).html)).not.toContain(said)
    await db
      .insertInto('setting')
      .values({ name: 'sample', value: sql`'{"done": 1, "total": 1}'::jsonb` })
      .execute()
    const page = shown((await own.open(`/bao-cao/${begun.reportId}`)).html)
    expect(page.indexOf(said)).toBeGreaterThan(page.indexOf('<main'))
    expect(page.indexOf(said)).toBeLessThan(page.indexOf('<h1>'))
    const shell = readFileSync('web/shell/texts.ts', 'utf8')
    for (const { sample } of Object.values(words)) expect(shell).toContain(`'${sample}'`)
    expect(page).toContain(words.vi.sample)
  })

  test('says what the page says', () => {
    const pages = { vi: reportVi, en: reportEn }
    for (const language of ['vi', 'en'] as const) {
      const { page, writing, list, editor } = pages[language]
      const own = words[language]
      expect(page).toMatchObject({ title: own.title, duty: own.duty, due: own.due, to: own.to, ...own.views })
      expect(page.returnedBy).toBe(own.returnedBy)
      const { outlineChanged, outlineChangedFiled } = own
      expect(page).toMatchObject({ outlineChanged, outlineChangedFiled })
      const { outline, guidance, questions, written, empty: none, optional, filled, local, check } = own
      expect(writing).toMatchObject({ outline, guidance, questions, written, empty: none, optional, filled })
      expect(writing).toMatchObject({ local, check })
      expect(list.title).toBe(own.reports)
      const { heading, list: bullets, table, picture, undo, redo } = editor
      expect(own.tools).toEqual([heading, bullets, table, picture, undo, redo])
    }
  })
})
