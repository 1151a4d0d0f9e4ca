import { readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passAssignment } from '../../domain/campaign/index.ts'
import { createUnit } from '../../domain/org/index.ts'
import { readReport } from '../../domain/report/index.ts'
import { wordReport } from '../api/report/wordReport.ts'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { launchBrowser } from '../support/browser.ts'

const unit = 'Huyện Núi Xanh'
let stage: Stage
let browser: Browser

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const picture = { name: 'doi-che.png', mimeType: 'image/png', buffer: dot }

beforeAll(async () => {
  stage = await openStage()
  const { campaign, reporter, officer } = stage
  await campaign.enter('chi-lan', unit, 'reporter')
  const parentId = campaign.province.units[unit] ?? 0
  const unitIds: number[] = []
  for (const fullName of ['Xã Khe Mây', 'Xã Đồi Chè']) {
    const commune = { kind: 'area', level: 'commune', fullName, name: fullName } as const
    const rest = { shortName: null, code: null, validFrom: '2010-01-01' }
    unitIds.push((await officer.must(createUnit, { ...commune, ...rest, parentId })).unitId)
  }
  const duty = campaign.reportOf(unit)
  await reporter.must(passAssignment, { ...duty, unitIds, dueOn: '2023-04-12', note: '' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const enter = async (username: string, at: string): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await stage.signIn({ page }, username)
  await page.goto(`${stage.address}/bao-cao/${stage.reportId}${at}`)
  return { page, context }
}

const saying = (page: Page, words: string) => page.getByText(words, { exact: true })

const draft = async () => stage.reporter.see(readReport, { reportId: stage.reportId })

/** The answer of the server, once it is what is waited for. */
const eventually = <Value>(read: () => Promise<Value>, wanted: Value): Promise<void> =>
  expect.poll(read).toEqual(wanted)

describe('two colleagues in one report', () => {
  it('see each other by section while they are there, and no longer once one has left or lost the line', async () => {
    const one = await enter('bao-cao', '?muc=1')
    const other = await enter('chi-lan', '?muc=2')
    const seen = one.page.getByText(/^Đang cùng soạn: chi-lan/)
    await saying(one.page, 'Đang cùng soạn: chi-lan (mục 2)').waitFor()
    await other.page.getByText(/^Đang cùng soạn: .*\(mục 1\)$/).waitFor()

    await other.page.goto(`${stage.address}/bao-cao/${stage.reportId}?muc=1`)
    await saying(one.page, 'chi-lan cũng đang ở mục này.').waitFor()

    // Still in the product, no longer in this report.
    await other.page.goto(`${stage.address}/`)
    await seen.waitFor({ state: 'detached' })

    await other.page.goto(`${stage.address}/bao-cao/${stage.reportId}?muc=3`)
    await saying(one.page, 'Đang cùng soạn: chi-lan (mục 3)').waitFor()
    await other.context.close()
    await seen.waitFor({ state: 'detached' })
    await one.context.close()
  })
})

describe('pictures in the text', () => {
  const kinds = async () => {
    const { sections } = await draft()
    const own = sections.find(({ section }) => section === '3')
    return (own?.content.blocks ?? []).map(({ kind }) => kind)
  }

  it('come by the button and by pasting, wait here without a line, and stand in the text with their words', async () => {
    const { page, context } = await enter('bao-cao', '?muc=3')
    const editor = page.getByRole('textbox', { name: /^Nội dung mục/ })
    await editor.click()
    await page.keyboard.type('Đồi chè sau năm năm:')
    // Before the editor has come there is the plain field, which is another test's (firstPicture.test.ts).
    await page.locator('.ProseMirror').waitFor()
    await context.setOffline(true)
    await page.locator('[role=toolbar] input[type=file]').setInputFiles(picture)
    await saying(page, 'Hình đang được giữ trên máy này và sẽ tự gửi khi có mạng.').waitFor()
    await page.getByLabel('Chữ thay hình: hình này cho thấy gì').fill('Đồi chè Khe Mây')
    await context.setOffline(false)
    await eventually(kinds, ['paragraph', 'picture'])
    await page.getByRole('img', { name: 'Đồi chè Khe Mây' }).waitFor()

    // From Word: pictures whose bytes come along are taken, in the text or beside it; one from elsewhere is said.
    await editor.evaluate(
      (target, { base64, hex }) => {
        const data = new DataTransfer()
        const html = `<p class="MsoNormal">Dán từ Word</p><p><img alt="Rừng thông" src="data:image/png;base64,${base64}"></p><p><img src="file:///C:/Temp/image002.png"></p><p><img src="https://noi-khac.example/theo-doi.png"></p>`
        data.setData('text/html', html)
        data.setData('text/plain', 'Dán từ Word')
        data.setData(
          'text/rtf',
          `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop\\shplid1{\\sp{\\sn a}{\\sv 75}}}\\picw1\\pngblip\\bliptag-7{\\*\\blipuid 00}\n${hex}}}}`,
        )
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        target.dispatchEvent(paste)
      },
      { base64: dot.toString('base64'), hex: dot.toString('hex') },
    )
    await page.getByText(/^1 hình trong phần vừa dán không kèm theo được/).waitFor()
    await eventually(async () => (await kinds()).filter(kind => kind === 'picture').length, 3)
    expect(await page.locator('img[src*="noi-khac"]').count()).toBe(0)
    await page.reload()
    const shown = page.getByRole('img', { name: 'Rừng thông' })
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
    await context.close()
  })
})

const download = async (page: Page, name: string): Promise<exceljs.Workbook> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const workbook = new exceljs.Workbook()
  const path = await (await coming).path()
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer)
  return workbook
}

const upload = async (page: Page, label: string, workbook: exceljs.Workbook) => {
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer())
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const place = page.getByRole('region', { name: label }).locator('input[type=file]')
  await place.setInputFiles({ name: 'so-lieu.xlsx', mimeType, buffer })
}

/** The cell of an indicator and a period, found by the codes the program itself goes by. */
const cellOf = (sheet: exceljs.Worksheet | undefined, indicator: string, column: number): exceljs.Cell => {
  let found: exceljs.Cell | undefined
  sheet?.eachRow((row, at) => {
    if (row.getCell(1).value === indicator) found = sheet.getRow(at).getCell(column)
  })
  if (found === undefined) throw new Error(`no line ${indicator}`)
  return found
}

describe('workbooks', () => {
  const figures = async () =>
    Object.fromEntries((await draft()).figures.map(each => [`${each.indicator} ${each.period}`, each.value]))

  it('go out, are filled in, and come back: faults by sheet and address, the rest as a difference to take', async () => {
    const { page, context } = await enter('bao-cao', '?xem=tep')
    const workbook = await download(page, 'Tải mẫu Excel của đơn vị')
    const sheet = workbook.getWorksheet('Số liệu 1')
    cellOf(sheet, 'planted', 4).value = 1250
    const bad = cellOf(sheet, 'planted', 5)
    bad.value = 'mười hai'
    await upload(page, 'Tệp Excel đã điền (.xlsx)', workbook)
    await page.getByText(new RegExp(`Trang “Số liệu 1”, ô ${bad.address}:`)).waitFor()
    await page.getByText('Khác với bản đang soạn (1)').waitFor()
    await page.getByRole('button', { name: 'Lấy 1 ô đã chọn' }).click()
    await eventually(async () => (await figures())['planted 2021'], '1250')
    await context.close()
  })

  it('one for all communes goes out and comes back on the page that shows what is below', async () => {
    const { page, context } = await enter('bao-cao', '?xem=tu-duoi')
    const workbook = await download(page, 'Tải một mẫu cho tất cả đơn vị cấp dưới')
    cellOf(workbook.getWorksheet('Xã Khe Mây'), 'planted', 4).value = 700
    cellOf(workbook.getWorksheet('Xã Đồi Chè'), 'planted', 4).value = 500
    await upload(page, 'Tệp Excel chung đã điền (.xlsx)', workbook)
    await page.getByRole('heading', { name: 'Xã Khe Mây' }).waitFor()
    await page.getByRole('button', { name: 'Lấy 2 ô đã chọn' }).click()
    await page.getByText('Đã lấy 2 ô từ tệp Excel').waitFor()
    // What the district states is not touched by what its communes say.
    expect((await figures())['planted 2021']).toBe('1250')
    await context.close()
  })
})

describe('a Word report of the unit’s own', () => {
  it('is split along the outline; what has no place is offered, and goes where a person says', async () => {
    const { page, context } = await enter('bao-cao', '?xem=tep')
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const place = page.getByRole('region', { name: 'Báo cáo của đơn vị (.docx)' }).locator('input[type=file]')
    await place.setInputFiles({ name: 'bao-cao.docx', mimeType, buffer: Buffer.from(await wordReport()) })
    await page.getByLabel('Chép vào: III. Lời cảm ơn').selectOption('2')
    await page.getByRole('button', { name: /^Chép vào bản đang soạn/ }).click()
    const words = async () => {
      const own = (await draft()).sections.find(({ section }) => section === '2')
      return JSON.stringify(own?.content ?? {})
    }
    await eventually(async () => (await words()).includes('Trân trọng cảm ơn.'), true)
    expect(await words()).toContain('Thiếu cây giống.')
    await context.close()
  })
})
