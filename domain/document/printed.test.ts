import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Block,
  boldWidth,
  layoutSettings,
  type OfficialDocument,
  officialDocument,
  type PrintedBlock,
  printed,
  standardLayout,
  textWidth,
} from './index.ts'
import { evenLines } from './measure.ts'

const document = (changes: Partial<OfficialDocument> = {}): OfficialDocument => ({
  kind: 'KH',
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  number: 5,
  symbol: 'KH-UBND',
  place: 'Nghệ An',
  issuedOn: '2023-04-05',
  subject: 'Tổng kết 10 năm',
  legalBases: [],
  body: [paragraph('Một câu.')],
  signature: { authority: [], onBehalfOf: [], title: ['Chủ tịch'], name: 'Nguyễn Văn Mẫu' },
  distributionList: [],
  filedUnder: 'VT',
  ...changes,
})

const paragraph = (text: string, marker?: 'item' | 'point' | 'dash'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(marker ? { marker } : {}),
})

const words = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.map(block => (block.kind === 'paragraph' ? block.runs.map(run => run.text).join('') : block.kind))

describe('the body', () => {
  it('ends with "./." in place of the last full stop, and only once', () => {
    for (const last of ['Hết.', 'Hết', 'Hết./.', 'Hết; ']) {
      expect(words(printed(document({ body: [paragraph('Đầu.'), paragraph(last)] })).body)).toEqual([
        'Đầu.',
        'Hết./.',
      ])
    }
  })
  it('ends on a line of its own after a table', () => {
    const body: Block[] = [{ kind: 'table', columns: [{ header: 'TT' }], rows: [{ cells: ['1'] }] }]
    expect(words(printed(document({ body })).body)).toEqual(['table', './.'])
  })
  it('counts headings and marked paragraphs in one series and keeps the author’s labels', () => {
    const body: Block[] = [
      { kind: 'heading', level: 'section', text: 'Mục đích' },
      paragraph('một', 'item'),
      { kind: 'heading', level: 'item', text: 'hai' },
      paragraph('ba', 'point'),
      { kind: 'heading', level: 'section', text: 'Nội dung', label: 'V.' },
      paragraph('gạch', 'dash'),
    ]
    expect(words(printed(document({ body })).body)).toEqual([
      'I. MỤC ĐÍCH',
      '1. một',
      '2. hai',
      'a) ba',
      'V. NỘI DUNG',
      '- gạch./.',
    ])
  })
  it('never leaves a heading or the last line alone on its page', () => {
    const body = printed(
      document({ body: [{ kind: 'heading', level: 'item', text: 'a' }, paragraph('b'), paragraph('c')] }),
    ).body
    expect(body.map(block => block.kind === 'paragraph' && block.keepWithNext)).toEqual([true, false, true])
  })
})

describe('the head', () => {
  it('puts "V/v" under the number of a công văn, which has no type', () => {
    const page = printed(document({ kind: 'CV', subject: 'V/v đôn đốc báo cáo' }))
    expect(page.type).toBeNull()
    expect(page.head.about.join(' ')).toBe('V/v đôn đốc báo cáo')
    expect(printed(document()).head.about).toEqual([])
    expect(printed(document()).type?.name).toBe('KẾ HOẠCH')
  })
  it('breaks names into even lines that fit their column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'phòng,', 'chống', 'NGHĨA'), {
          minLength: 1,
          maxLength: 40,
        }),
        list => {
          const lines = evenLines(list.join(' '), 60, 12)
          expect(lines.join(' ')).toBe(list.join(' '))
          for (const line of lines) expect(boldWidth(line, 12)).toBeLessThanOrEqual(60)
        },
      ),
    )
  })
  it('keeps the line breaks an office typed in its name and in the subject', () => {
    const page = printed(document({ issuingBody: 'Ban Quản lý\nKhu kinh tế', subject: 'Tổng kết\nmười năm' }))
    expect(page.head.issuingBody.lines).toEqual(['BAN QUẢN LÝ', 'KHU KINH TẾ'])
    expect(page.type?.subject.lines).toEqual(['Tổng kết', 'mười năm'])
  })
  it('cuts a word that no line can hold and loses none of it', () => {
    const lines = evenLines(`Kính ${'Đ'.repeat(300)} gửi`, 60, 12)
    expect(lines.join('').replaceAll(' ', '')).toBe(`Kính${'Đ'.repeat(300)}gửi`)
    for (const line of lines) expect(boldWidth(line, 12)).toBeLessThanOrEqual(60)
  })
  it('never parts "số" from its number', () => {
    expect(evenLines('phối hợp số 09/CTr-BCA-MTTW năm 2023', 46, 12)).toEqual([
      'phối hợp',
      'số 09/CTr-BCA-MTTW',
      'năm 2023',
    ])
  })
  it('draws the rules by the decree: as long as the motto, and a third to half of the name', () => {
    const { head } = printed(document())
    expect(head.motto.rule).toBeCloseTo(
      boldWidth('Độc lập - Tự do - Hạnh phúc', standardLayout.sizes.motto),
      0,
    )
    const longest = Math.max(
      ...head.issuingBody.lines.map(line => boldWidth(line, standardLayout.sizes.issuingBody)),
    )
    expect(head.issuingBody.rule / longest).toBeGreaterThanOrEqual(1 / 3)
    expect(head.issuingBody.rule / longest).toBeLessThanOrEqual(1 / 2)
  })
  it('has room for the national name on one line', () => {
    const { head } = printed(document())
    const column = textWidth(standardLayout) - standardLayout.headLeftWidth
    expect(boldWidth(head.nation, standardLayout.sizes.nation)).toBeLessThan(column)
  })
})

describe('citations', () => {
  const body: Block[] = [
    {
      kind: 'paragraph',
      runs: [
        { text: 'A.', citation: 'x' },
        { text: ' B.', citation: 'y' },
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'C.', citation: 'x' }] },
  ]
  const cited = document({ body, citations: [{ id: 'x', source: 'Báo cáo X' }] })

  it('are hidden unless asked for, and then change no word', () => {
    expect(words(printed(cited).body)).toEqual(['A. B.', 'C./.'])
    expect(printed(cited).annexes).toEqual([])
  })
  it('give one source one mark, list the sources in order, and say which is not known', () => {
    const page = printed(cited, { citations: 'show' })
    expect(words(page.body)).toEqual(['A.[1] B.[2]', 'C[1]./.'])
    expect(words(page.annexes[0]?.body ?? [])).toEqual(['[1] Báo cáo X', '[2] Chưa ghi nguồn (mã y).'])
  })
})

describe('tables', () => {
  it('give every row one cell a column, and shares that fill the width', () => {
    const body: Block[] = [
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 1 },
          { header: 'Nam', group: 'Số người', width: 2 },
          { header: 'Nữ', group: 'Số người', width: 2 },
        ],
        rows: [{ cells: ['1'] }, { cells: ['2', '3', '4', '5'] }],
      },
      paragraph('Hết.'),
    ]
    const [table] = printed(document({ body })).body
    expect(table).toMatchObject({
      shares: [0.2, 0.4, 0.4],
      header: [
        [
          { text: 'TT', columns: 1, rows: 2 },
          { text: 'Số người', columns: 2, rows: 1 },
        ],
        [
          { text: 'Nam', columns: 1, rows: 1 },
          { text: 'Nữ', columns: 1, rows: 1 },
        ],
      ],
      rows: [{ cells: ['1', '', ''] }, { cells: ['2', '3', '4'] }],
    })
  })
})

describe('what people type', () => {
  it('reaches the page without characters that break a file or reorder a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const page = JSON.stringify(
          printed(document({ subject: text, body: [paragraph(text)], distributionList: [text] })),
        )
        expect(page).not.toMatch(/\\u00[01][0-9a-f]|[\u200B-\u200F\u202A-\u202E\uFFFE\uFFFF]|\\ud[89a-f]/)
      }),
    )
  })
  it('is composed: decomposed Vietnamese prints the same as composed', () => {
    const text = 'Hội nghị tổng kết'
    expect(printed(document({ subject: text.normalize('NFD') }))).toEqual(
      printed(document({ subject: text })),
    )
  })
})

describe('settings', () => {
  it('hold the standard layout and refuse what the decree does not allow', () => {
    expect(layoutSettings.parse(standardLayout)).toEqual(standardLayout)
    const narrow = { ...standardLayout, margins: { ...standardLayout.margins, left: 25 } }
    expect(layoutSettings.safeParse(narrow).success).toBe(false)
  })
  it('take a document over the wire as it is', () => {
    expect(officialDocument.parse(document())).toEqual(document())
    expect(officialDocument.safeParse(document({ number: 0 })).success).toBe(false)
  })
})
