import { describe, expect, test } from 'vitest'
import { readPlanFile } from '../../server/plan/reading/index.ts'
import { typesetPdf } from './papers.ts'

const head = `#grid(columns: (2fr, 3fr), align: center,
  [UBND TỈNH MẪU \\ SỞ Y TẾ \\ Số: 12/KH-SYT],
  [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \\ Độc lập - Tự do - Hạnh phúc \\ Mẫu, ngày 05 tháng 3 năm 2023])
#align(center)[KẾ HOẠCH \\ Tổng kết phong trào trồng cây]
`

const longSentence =
  'Các sở, ban, ngành căn cứ kế hoạch này xây dựng báo cáo theo chức năng, nhiệm vụ được phân công và gửi về cơ quan thường trực trước ngày 10/4/2023 để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét, quyết định theo quy định hiện hành.'

const read = async (source: string) => readPlanFile(typesetPdf(source), 'kế hoạch.pdf')

describe('a PDF with text', () => {
  test('the two columns of the head are read one after the other', async () => {
    const { text, method } = await read(`${head}\n${longSentence}`)
    expect(method).toBe('pdf')
    expect(text.split('\n').slice(0, 10)).toEqual([
      'UBND TỈNH MẪU',
      'SỞ Y TẾ',
      'Số: 12/KH-SYT',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mẫu, ngày 05 tháng 3 năm 2023',
      '',
      'KẾ HOẠCH',
      'Tổng kết phong trào trồng cây',
    ])
  })

  test('lines of one paragraph become one line, points stay apart', async () => {
    const { text } = await read(
      `#set par(justify: true)\nI. TỔ CHỨC THỰC HIỆN\n\n- ${longSentence}\n\n- ${longSentence}`.replaceAll(
        '\n- ',
        '\n\\- ',
      ),
    )
    expect(text.trim().split('\n').filter(Boolean)).toEqual([
      'I. TỔ CHỨC THỰC HIỆN',
      `- ${longSentence}`,
      `- ${longSentence}`,
    ])
  })

  test('page numbers are dropped and a sentence cut by the page break keeps both parts', async () => {
    const { text, pages } = await read(
      `#set page(numbering: "1", height: 12cm)\n#set par(justify: true)\n${Array.from({ length: 9 }, () => longSentence).join(' ')}`,
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(text).not.toMatch(/^\s*\d+\s*$/m)
    expect(text.replace(/\s+/g, ' ').trim()).toBe(Array.from({ length: 9 }, () => longSentence).join(' '))
    expect(text.trim().split('\n\n').length).toBe(pages.length)
  })

  test('a table drawn with lines is one row a line, however its cells wrap', async () => {
    const duty = 'Lập dự toán kinh phí tổ chức hội nghị tổng kết và gửi cơ quan tài chính thẩm định'
    const { text } = await read(`#table(columns: (1cm, 6cm, 4cm, 3cm), align: horizon,
      [TT], [Nội dung], [Chủ trì], [Thời gian],
      [1], [${duty}], [Sở Tài chính], [Trước 15/4/2023],
      [2], [Thẩm định], [], [Quý II/2023])`)
    expect(text.trim().split('\n')).toEqual([
      'TT | Nội dung | Chủ trì | Thời gian',
      `1 | ${duty} | Sở Tài chính | Trước 15/4/2023`,
      '2 | Thẩm định |  | Quý II/2023',
    ])
  })

  test('a footnote does not cut the sentence that runs overleaf', async () => {
    const { text } = await read(
      `#set page(height: 9cm)\n#set par(justify: true)\nRà soát các cơ sở#footnote[Theo Quyết định số 5/QĐ-UBND.] trên địa bàn. ${longSentence} ${longSentence}`,
    )
    expect(text).toContain('Rà soát các cơ sở[1] trên địa bàn.')
    expect(text.trim().split('\n').at(-1)).toBe('[1] Theo Quyết định số 5/QĐ-UBND.')
    expect(text.replace(/\s+/g, ' ')).toContain(`${longSentence} ${longSentence}`)
  })

  test('text in TCVN3 letters is converted, and the reader is told', async () => {
    const old =
      'Céng hßa x· héi chñ nghÜa ViÖt Nam yªu cÇu c¸c së, ban, ngµnh b¸o c¸o kÕt qu¶ thùc hiÖn kÕ ho¹ch'
    const { text, warnings } = await read(old)
    expect(text.replace(/\s+/g, ' ').trim()).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện kế hoạch',
    )
    expect(warnings[0]?.vi).toContain('TCVN3')
  })
})
