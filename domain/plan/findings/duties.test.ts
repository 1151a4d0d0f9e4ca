import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../../shared/calendar/index.ts'
import { finding as findingShape, type Obligation } from '../schema.ts'
import { due, found } from './found.fixture.ts'
import { findingsOf } from './index.ts'
import { dutyIn, planWith } from './plan.fixture.ts'

describe('who', () => {
  test('a duty that names nobody is sent back', () => {
    const [finding] = found('noLead', [['Tổ chức Hội nghị tổng kết', { assignees: [] }]])
    expect(finding).toMatchObject({ line: 1, severity: 'warning' })
    expect(finding?.message).toContain('Tổ chức Hội nghị tổng kết')
  })
  test('unless it is conditional and so meant for all', () => {
    expect(found('noLead', [['báo cáo về tỉnh', { assignees: [], condition: 'nếu có khó khăn' }]])).toEqual(
      [],
    )
  })
  test('many such duties make one finding', () => {
    const duties = ['Lập danh sách', 'Rà soát hồ sơ', 'Họp giao ban', 'Mở lớp'].map(
      words => [words, { assignees: [] as string[] }] as const,
    )
    expect(found('noLead', duties)).toHaveLength(1)
  })
  test('to coordinate with nobody leaves the work without a lead', () => {
    const duty = ['Phối hợp tham mưu xây dựng phóng sự', { role: 'coordinate' }] as const
    expect(found('noLead', [duty])[0]?.message).toContain('không nêu ai chủ trì')
  })
  test.each([
    'Phối hợp với Sở Tài chính xây dựng dự toán',
    'Phối hợp chặt chẽ các đơn vị chuẩn bị tài liệu',
    'Chủ trì, phối hợp xây dựng phóng sự',
  ])('"%s" names somebody', words => {
    expect(found('noLead', [[words, {}]])).toEqual([])
  })
  test('two who are each to lead the same matter are named together', () => {
    const [finding, ...others] = found('twoLeads', [
      [
        'chủ trì, phối hợp các cơ quan đề xuất khen thưởng các tập thể, cá nhân có thành tích xuất sắc',
        { section: 'V.1', assignees: ['Công an tỉnh'] },
      ],
      [
        'Chủ trì đề nghị tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc trong khen thưởng',
        { section: 'V.3', assignees: ['Ban Thi đua'] },
      ],
    ])
    expect(others).toEqual([])
    expect(finding?.message).toMatch(/Công an tỉnh.*mục V\.1.*Ban Thi đua.*mục V\.3/)
  })
  test.each([
    ['another matter', 'Chủ trì thẩm định dự toán kinh phí hội nghị', {}],
    ['only helps', 'cung cấp hồ sơ khen thưởng các tập thể, cá nhân có thành tích xuất sắc', {}],
    [
      'in its own field',
      'Chủ trì khen thưởng các tập thể, cá nhân có thành tích xuất sắc thuộc phạm vi quản lý',
      {},
    ],
  ])('one who %s is no second lead', (_, words, fields) => {
    const first = 'Chủ trì đề xuất khen thưởng các tập thể, cá nhân có thành tích xuất sắc'
    expect(
      found('twoLeads', [
        [first, { section: 'I' }],
        [words, { section: 'II', assignees: ['B'], ...fields }],
      ]),
    ).toEqual([])
  })
})

describe('when', () => {
  test('a product without a date is a warning, standing work a note', () => {
    const findings = found('noDate', [
      ['Lập dự toán kinh phí gửi Sở Tài chính', {}],
      ['Theo dõi, đôn đốc việc thực hiện', {}],
    ])
    expect(findings.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 1],
      ['note', 2],
    ])
  })
  test('a month or a duration is no missing date, but no day either', () => {
    const duty = ['Lập dự toán kinh phí trong quý II/2023', { dueText: 'trong quý II/2023' }] as const
    expect(found('noDate', [duty])).toEqual([])
    expect(found('noExactDay', [duty])[0]?.why).toBe('Chỉ nêu quý, không nêu ngày.')
  })
  test('a day of every year is exact enough, a period of every year is not', () => {
    const text = 'Báo cáo kết quả về Sở trước ngày 10/12 hằng năm'
    expect(found('noExactDay', [[text, { dueText: 'trước ngày 10/12 hằng năm' }]])).toEqual([])
    expect(
      found('noExactDay', [['Báo cáo kết quả định kỳ hằng năm', { dueText: 'định kỳ hằng năm' }]]),
    ).toHaveLength(1)
  })
  test('what waits for an event needs no day', () => {
    expect(found('noDate', [['Sau khi được phê duyệt, lập danh sách gửi Sở Nội vụ', {}]])).toEqual([])
  })
  test('the name of who acts does not hide that the work is standing', () => {
    const text = 'Chủ đầu tư chỉ đạo nhà thầu xây dựng, có phương án bảo đảm an toàn'
    const severities = found('noDate', [[text, { assignees: ['Chủ đầu tư'] }]]).map(one => one.severity)
    expect(severities).toEqual(['note'])
  })
  test('a Saturday offers both working neighbours, once for all duties of that date', () => {
    const saturday = due('2023-04-15', 'before', 'trước ngày 15/4/2023')
    const findings = found('dueOnDayOff', [
      ['Báo cáo kết quả về tỉnh', saturday],
      ['Lựa chọn báo cáo điển hình', saturday],
    ])
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain('Thứ Bảy')
    expect(findings[0]?.message).toContain('14/4/2023')
    expect(findings[0]?.message).toContain('17/4/2023')
  })
  test('a holiday is named and skipped as a whole', () => {
    const [finding] = found('dueOnDayOff', [['Nộp hồ sơ', due('2023-05-02')]])
    expect(finding?.message).toContain('28/4/2023')
    expect(finding?.message).toContain('04/5/2023')
  })
  test('a Saturday that is worked is let be', () => {
    expect(found('dueOnDayOff', [['Nộp hồ sơ', due('2024-05-04')]])).toEqual([])
  })
  test('what happens on a Sunday is only noted', () => {
    expect(found('dueOnDayOff', [['Tổ chức hội thi', due('2023-04-16', 'on')]])[0]?.severity).toBe('note')
  })
  test('"trước" a Monday leaves a Sunday as the last day', () => {
    expect(found('lastDayOff', [['Nộp hồ sơ', due('2023-04-10', 'before')]])[0]?.message).toContain(
      '09/4/2023',
    )
    expect(found('lastDayOff', [['Nộp hồ sơ', due('2023-04-10', 'by')]])).toEqual([])
    expect(found('lastDayOff', [['Nộp hồ sơ', due('2023-04-11', 'before')]])).toEqual([])
  })
  test.each([
    ['2023-03-19', 1],
    ['2023-03-20', 0],
  ])('of a plan of 20/3/2023, a date of %s is reported %i times as too early', (dueOn, times) => {
    expect(found('dueBeforeIssue', [['Nộp hồ sơ', due(dueOn)]])).toHaveLength(times)
  })
  test('without a date of issue the youngest basis stands in for it', () => {
    const legalBases = [{ text: 'Kế hoạch số 84', number: '84', issuedOn: '2023-03-01' }]
    const parts = { issuedOn: null, legalBases }
    expect(found('dueBeforeIssue', [['Nộp hồ sơ', due('2023-02-28')]], parts)).toHaveLength(1)
    expect(found('dueBeforeIssue', [['Nộp hồ sơ', due('2023-03-01')]], parts)).toEqual([])
  })
  test('a basis younger than the document is reported', () => {
    const legalBases = [{ text: 'Nộp hồ sơ', number: '84', issuedOn: '2023-03-21' }]
    expect(found('basisAfterIssue', [['Nộp hồ sơ', {}]], { legalBases })).toHaveLength(1)
  })
})

describe('a chain of dates', () => {
  const chain = (inputOn: string, resultOn: string, fields: Partial<Obligation> = {}) =>
    found('dueChain', [
      [
        'Báo cáo kết quả về tỉnh',
        { id: 'a', ...due(inputOn), recipients: [{ to: 'UBND tỉnh', via: ['Công an tỉnh'] }] },
      ],
      [
        'Tổng hợp báo cáo của các huyện',
        { id: 'b', ...due(resultOn), assignees: ['Công an tỉnh'], ...fields },
      ],
    ])
  test.each([
    ['2023-04-14', '2023-04-13', 'error'],
    ['2023-04-14', '2023-04-14', 'warning'],
    ['2023-04-14', '2023-04-16', 'warning'],
  ])('input %s, result %s: %s', (inputOn, resultOn, severity) => {
    expect(chain(inputOn, resultOn)[0]?.severity).toBe(severity)
    expect(chain(inputOn, resultOn, { dependsOn: ['a'] })[0]?.severity).toBe(severity)
  })
  test('one working day between is enough', () => {
    expect(chain('2023-04-14', '2023-04-17')).toEqual([])
  })
  test('a result that another sums up is not tied to it', () => {
    expect(chain('2023-04-14', '2023-04-13', { assignees: ['Sở Tài chính'] })).toEqual([])
  })
})

test('findings have the shape of the contract, come in the order of the text, and are the same twice', () => {
  const words = fc.constantFrom(
    'Lập dự toán kinh phí',
    'Phối hợp tham mưu xây dựng phóng sự',
    'Báo cáo kết quả về tỉnh',
    'Công thông tin điện tử',
  )
  const dates = fc.constantFrom(null, '2023-04-15', '2023-01-01', '2023-04-30', '2019-02-28')
  const duty = fc.record({
    words,
    dueOn: dates,
    assignees: fc.constantFrom<string[]>([], ['Báo Bắc Sông'], ['Công an tỉnh']),
  })
  fc.assert(
    fc.property(fc.array(duty, { maxLength: 8 }), drafts => {
      const text = drafts.map(({ words: said }, index) => `${index + 1}. ${said}.`).join('\n\n')
      const obligations = drafts.map(({ words: said, dueOn, assignees }, index) => ({
        ...dutyIn(text, said, { dueOn, assignees, dueText: dueOn, dueRelation: dueOn ? 'by' : null }),
        id: `o${index}`,
      }))
      const plan = planWith({ obligations, distributionList: ['Lưu: VT'] })
      const findings = findingsOf(plan, text, defaultCalendar)
      expect(findingsOf(plan, text, defaultCalendar)).toEqual(findings)
      const lines = findings.map(({ line }) => line)
      expect([...lines].sort((one, other) => one - other)).toEqual(lines)
      for (const finding of findings) {
        expect(findingShape.safeParse(finding).success).toBe(true)
        expect(finding.message).toContain(finding.why)
        expect(finding.message).toContain(finding.todo)
      }
    }),
  )
})
