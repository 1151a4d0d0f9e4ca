import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { OfficialDocument } from '../../../domain/document/index.ts'
import { toDocx } from './index.ts'
import { chaseSpecimen, planSpecimen, reportSpecimen, specimens } from './specimens.ts'

type Parts = Record<string, string>

const parts = async (...order: Parameters<typeof toDocx>): Promise<Parts> => {
  const files = unzipSync(await toDocx(...order))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const main = (files: Parts): string => files['word/document.xml'] ?? ''

/** The words of each paragraph. */
const paragraphs = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map(piece => [...piece.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(match => match[1]).join(''))

const mm = (twips: string | undefined): number => (Number(twips) / 1440) * 25.4

describe('the .docx', () => {
  it('is A4 with the margins of the decree', async () => {
    const xml = main(await parts(planSpecimen))
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)
    expect(mm(size?.[1])).toBeCloseTo(210, 0)
    expect(mm(size?.[2])).toBeCloseTo(297, 0)
    const margin = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(xml)
    expect(margin?.slice(1).map(value => Math.round(mm(value)))).toEqual([20, 15, 20, 30])
  })
  it('is set in Times New Roman, in Vietnamese', async () => {
    const files = await parts(planSpecimen)
    expect(files['word/styles.xml']).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/)
    expect(files['word/styles.xml']).toContain('w:val="vi-VN"')
  })
  it('numbers its pages in the top margin, but not the first', async () => {
    const files = await parts(planSpecimen)
    expect(main(files)).toContain('<w:titlePg')
    const headers = Object.entries(files).filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'))
    expect(headers).toHaveLength(2)
    expect(numbered).toHaveLength(1)
    const [, header] = numbered[0] ?? ['', '']
    expect(header).toContain('w:jc w:val="center"')
    const id = /<w:headerReference w:type="default" r:id="(\w+)"/.exec(main(files))?.[1]
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
      files['word/_rels/document.xml.rels'] ?? '',
    )
    expect(`word/${target?.[1] ?? target?.[2]}`).toBe(numbered[0]?.[0])
  })
  it('has the head, the body and the signature in their words and order', async () => {
    const words = paragraphs(main(await parts(planSpecimen))).filter(line => line !== '')
    const order = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/KH-UBND',
      'Nghệ An, ngày 05 tháng 02 năm 2023',
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận:',
      '- Lưu: VT, NC (03 bản).',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
    ]
    expect(words.filter(line => order.includes(line))).toEqual(order)
    expect(words.some(line => line.endsWith('chỉ đạo./.'))).toBe(true)
  })
  it('justifies the body with an indented first line and sets 14 pt', async () => {
    const xml = main(await parts(planSpecimen))
    const paragraph =
      xml.split('<w:p>').find(piece => piece.includes('Thực hiện Chương trình công tác')) ?? ''
    expect(paragraph).toContain('<w:jc w:val="both"/>')
    expect(mm(/w:firstLine="(\d+)"/.exec(paragraph)?.[1])).toBeCloseTo(10, 0)
    expect(paragraph).toContain('<w:sz w:val="28"/>')
  })
  it('repeats the header of a table and keeps its rows whole', async () => {
    const xml = main(await parts(planSpecimen))
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const rows = xml.match(/<w:tr>/g)?.length ?? 0
    expect(rows).toBeGreaterThan(21)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows)
  })
  it('keeps a sum with the row before it and with its proof', async () => {
    const rows = [{ cells: ['Xã Một'] }, { cells: ['Xã Hai'] }, { cells: ['Tổng cộng'], bold: true }]
    const columns = [{ header: 'Đơn vị' }]
    const summed = async (proofs: string[]) => {
      const all = main(await parts({ ...planSpecimen, body: [{ kind: 'table', columns, rows, proofs }] }))
      const printed = (words: string) => all.split('<w:tr>').find(row => row.includes(words)) ?? ''
      return rows.map(({ cells: [words = ''] }) =>
        printed(words).split('</w:tr>')[0]?.includes('<w:keepNext/>'),
      )
    }
    expect(await summed([])).toEqual([false, true, false])
    expect(await summed(['Tổng theo báo cáo: 2 = 2'])).toEqual([false, true, true])
  })
  it('sets a công văn without a type and with its "V/v" and urgency', async () => {
    const words = paragraphs(main(await parts(chaseSpecimen)))
    expect(words.find(line => line.startsWith('V/v đôn đốc'))).toBeDefined()
    expect(words).toContain('KHẨN')
    expect(words).not.toContain('CÔNG VĂN')
  })
  it('shows citations only when asked', async () => {
    const hidden = main(await parts(reportSpecimen))
    const shown = main(await parts(reportSpecimen, { citations: 'show' }))
    expect(hidden).not.toContain('superscript')
    expect(shown).toContain('superscript')
    expect(paragraphs(shown).some(line => line.startsWith('[1] Báo cáo số 87/BC-UBND'))).toBe(true)
  })
  it('turns the page for a wide annex and marks every page of a sample', async () => {
    const files = await parts(reportSpecimen)
    expect(main(files)).toContain('w:orient="landscape"')
    expect(files['word/footer1.xml']).toContain('không có giá trị pháp lý')
    const plain = await parts(planSpecimen)
    expect(Object.keys(plain).some(name => name.includes('footer'))).toBe(false)
  })
  it('stays well-formed whatever is typed', async () => {
    const typed = '</w:t><w:t> & "x" \u0000\u0008\uFFFF \uD800 \u202Eevil'
    const hostile: OfficialDocument = {
      ...planSpecimen,
      subject: typed,
      body: [{ kind: 'paragraph', runs: [{ text: typed }] }],
    }
    const xml = main(await parts(hostile))
    expect(xml).toContain('&lt;/w:t&gt;&lt;w:t&gt; &amp;')
    expect(xml).not.toMatch(/[\u0000-\u0008\uFFFF\u202E]|\uFFFD/)
  })
  it.each(Object.entries(specimens))('opens as a whole file: %s', async (_, specimen) => {
    const xml = main(await parts(specimen))
    expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<\/w:tbl>/g)?.length)
    expect(paragraphs(xml).join('\n')).toContain('./.')
  })
})
