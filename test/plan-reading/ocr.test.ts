import { describe, expect, test } from 'vitest'
import { Problem } from '../../domain/shared/index.ts'
import { type ReadingProgress, readPlanFile } from '../../server/plan/reading/index.ts'
import { scannedPage, scannedPdf } from './papers.ts'

const lines = [
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 15/4/2023.',
  '2. Công an tỉnh chủ trì xây dựng báo cáo tổng kết.',
]

/** The same lines as a scanner without Vietnamese leaves them under the picture. */
const badLayer = [
  'Ill. TO CHUC THVC HIEN',
  '1. So- Tai chinh tham dinh du toan kinh phi truac ngay 15/4/2023 va bao cao ket qua',
  '2. Cong an tinh chu tri xay dung bao cao tong ket gui ve co quan thuong truc',
]

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Share of the expected words that were recognised. */
const recognised = (text: string) => {
  const expected = lines.join(' ').split(/\s+/).map(letters).filter(Boolean)
  const found = new Set(text.split(/\s+/).map(letters))
  return expected.filter(word => found.has(word)).length / expected.length
}

describe('scans and photos', () => {
  test('a scanned PDF is recognised page by page, with progress and confidence', async () => {
    const page = scannedPage(lines)
    const seen: ReadingProgress[] = []
    const reading = await readPlanFile(scannedPdf([page, page]), 'quét.pdf', {
      onProgress: progress => seen.push(progress),
    })
    expect(reading.method).toBe('ocr')
    expect(recognised(reading.text)).toBeGreaterThan(0.9)
    expect(reading.pages.map(one => [one.number, one.method])).toEqual([
      [1, 'ocr'],
      [2, 'ocr'],
    ])
    expect(Math.min(...reading.pages.map(one => one.confidence ?? 0))).toBeGreaterThan(0.7)
    expect(seen.map(one => one.done)).toEqual([...seen.map(one => one.done)].sort((a, b) => a - b))
    expect(seen.at(-1)).toEqual({ page: 2, pages: 2, done: 1 })
  })

  test('a hidden text layer that is rubbish is not believed', async () => {
    const reading = await readPlanFile(scannedPdf([scannedPage(lines)], badLayer), 'lớp chữ hỏng.pdf')
    expect(reading.method).toBe('ocr')
    expect(recognised(reading.text)).toBeGreaterThan(0.9)
    expect(reading.text).not.toContain('truac')
    expect(reading.warnings.map(warning => warning.vi).join()).toContain('Lớp chữ ẩn')
  })

  test('a photo is recognised', async () => {
    const reading = await readPlanFile(scannedPage(lines, 'png'), 'ảnh.png')
    expect(recognised(reading.text)).toBeGreaterThan(0.9)
  })

  test('recognition stops when asked, also in the midst of a page', async () => {
    const stop = new AbortController()
    const reading = readPlanFile(scannedPdf([scannedPage(lines), scannedPage(lines)]), 'quét.pdf', {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(reading).rejects.toSatisfy(
      error => error instanceof Problem && error.answer.code === 'reading.cancelled',
    )
  })
})
