import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { letterText, planText } from './document.fixture.ts'
import { type CompiledPlan, compiledPlan } from './schema.ts'

const BODIES = [
  'Văn phòng Sở',
  'UBND các huyện, thành phố',
  'Đề nghị Tỉnh đoàn',
  'Các sở, ban, ngành',
  'Thanh tra tỉnh',
]
const ACTS = [
  'Xây dựng kế hoạch của đơn vị; gửi về Sở Nội vụ',
  'Chủ trì, phối hợp với Sở Tài chính kiểm tra công vụ',
  'Tổ chức tổng kết. Hoàn thành và báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ)',
  'Tăng cường tuyên truyền, hòa giải ở cơ sở (Công an tỉnh cung cấp tài liệu)',
  'Thủy lợi: các đơn vị rà soát hồ sơ, đồng thời hủy hồ sơ trùng',
  'Nếu có khó khăn, vướng mắc, báo cáo về Sở Nội vụ',
]
const DATES = [
  '',
  ' trước ngày 15/4/2024',
  ' (hoàn thành trước 25/4/2024)',
  ' trong quý II/2024',
  ' chậm nhất ngày 05/6',
]

const line = fc
  .tuple(
    fc.constantFrom('- ', '+ ', 'a) ', '* ', ''),
    fc.constantFrom(...ACTS),
    fc.constantFrom(...DATES),
    fc.constantFrom('.', ';', ':'),
  )
  .map(([mark, act, date, end]) => `${mark}${act}${date}${end}`)
const section = fc
  .tuple(fc.constantFrom(...BODIES), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([body, lines]) => [body, ...lines] as const)
const body = fc
  .array(section, { minLength: 1, maxLength: 5 })
  .map(sections => [
    'I. MỤC ĐÍCH',
    '- Nâng cao chất lượng phục vụ.',
    'II. TỔ CHỨC THỰC HIỆN',
    ...sections.flatMap(([heading, ...lines], i) => [`${i + 1}. ${heading}`, ...lines]),
  ])
const document = fc.oneof(
  body.map(lines => planText(...lines)),
  body.map(lines => letterText('Các phòng, ban.', ...lines)),
)
/** Anything at all: pieces of documents, signs and rubbish in any order. */
const rubbish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'I. ',
        '1. ',
        '- ',
        '\n',
        '\n\n',
        ' | ',
        '(',
        ')',
        '“',
        ';',
        '. ',
        ': ',
        'STT | Công việc | Thời gian',
        './.',
        'Nơi nhận:',
      ),
      fc.constantFrom(...ACTS, ...BODIES, ...DATES),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

const options = { file: 'plan.txt' }

/** Spans slice to their text; coverage runs from the first character to the last without gap or overlap. */
function expectHonest(text: string, plan: CompiledPlan) {
  for (const duty of plan.obligations) expect(text.slice(duty.start, duty.end)).toBe(duty.text)
  let at = 0
  for (const entry of plan.coverage) {
    expect(entry.start).toBe(at)
    expect(entry.end).toBeGreaterThan(entry.start)
    at = entry.end
  }
  expect(at).toBe(text.length)
  const covered = new Set(plan.coverage.flatMap(entry => entry.obligations))
  expect(plan.obligations.filter(duty => !covered.has(duty.id))).toEqual([])
}

const said = (plan: CompiledPlan) =>
  plan.obligations.map(({ section: path, text, assignees, dueOn, role, condition, recipients }) => ({
    path,
    text: text.replace(/\s+/g, ' '),
    assignees,
    dueOn,
    role,
    condition,
    recipients,
  }))

/** The other way of placing the tone: hòa and hoà, thủy and thuỷ. */
const otherTone = (text: string) =>
  text
    .replace(/òa(?!\p{L})/gu, 'oà')
    .replace(/ủy(?!\p{L})/gu, 'uỷ')
    .replace(/Ủy(?!\p{L})/gu, 'Uỷ')

describe('a compiled plan', () => {
  it('is what its schema says', () => {
    fc.assert(fc.property(document, text => compiledPlan.safeParse(compile(text, options)).success))
  })

  it('finds at least one duty in every plan that lays one', () => {
    fc.assert(fc.property(document, text => compile(text, options).obligations.length > 0))
  })

  it('slices to its spans and covers every character once', () => {
    fc.assert(fc.property(document, text => expectHonest(text, compile(text, options))))
  })

  it('does so, and does not fail, whatever it is given', () => {
    fc.assert(fc.property(rubbish, text => expectHonest(text, compile(text, options))))
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(document, text => {
        expect(compile(text, options)).toEqual(compile(text, options))
      }),
      { numRuns: 30 },
    )
  })

  it('asks the same with blank lines put between its lines', () => {
    const blanks = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(document, blanks, (text, counts) => {
        const spaced = text
          .split('\n')
          .map((printed, i) => printed + '\n'.repeat(counts[i % counts.length] ?? 0))
          .join('\n')
        expect(said(compile(spaced, options))).toEqual(said(compile(text, options)))
      }),
    )
  })

  it('asks the same with the tone marks placed the other way', () => {
    fc.assert(
      fc.property(document, text => {
        const back = said(compile(text, options))
        const other = said(compile(otherTone(text), options))
        expect(
          other.map(duty => ({
            ...duty,
            text: '',
            assignees: duty.assignees.length,
            recipients: 0,
            condition: 0,
          })),
        ).toEqual(
          back.map(duty => ({
            ...duty,
            text: '',
            assignees: duty.assignees.length,
            recipients: 0,
            condition: 0,
          })),
        )
        expect(other.map(duty => duty.text)).toEqual(back.map(duty => otherTone(duty.text)))
      }),
    )
  })

  it('reads a decomposed text like a composed one', () => {
    fc.assert(
      fc.property(document, text => {
        const decomposed = compile(text.normalize('NFD'), options).obligations
        expect(decomposed.map(duty => duty.text.normalize('NFC'))).toEqual(
          compile(text, options).obligations.map(duty => duty.text),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('coverage', () => {
  it('says of each piece what it was taken for', () => {
    const text = planText(
      'I. MỤC ĐÍCH',
      '- Nâng cao chất lượng.',
      'II. TỔ CHỨC THỰC HIỆN',
      '- Văn phòng Sở bố trí kinh phí.',
    )
    const kinds = (piece: string) =>
      compile(text, options).coverage.find(
        entry => entry.start <= text.indexOf(piece) && entry.end > text.indexOf(piece),
      )?.is
    expect(kinds('Căn cứ Nghị quyết')).toBe('basis')
    expect(kinds('Nâng cao chất lượng')).toBe('aim')
    expect(kinds('TỔ CHỨC THỰC HIỆN')).toBe('heading')
    expect(kinds('Văn phòng Sở bố trí')).toBe('obligation')
    expect(kinds('Nơi nhận')).toBe('closing')
  })
})

describe('empty and strange texts', () => {
  it.each(['', ' ', '\n\n\n', 'abc', '()()()', '1.', 'I.', '- '])('compile %j without failing', text => {
    expectHonest(text, compile(text, options))
  })
})
