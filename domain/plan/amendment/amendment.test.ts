import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Duty, difference } from './index.ts'

const duty = (id: string, text: string, parts: Partial<Duty> = {}): Duty => ({
  id,
  text,
  assignees: ['Sở Nội vụ'],
  role: 'lead',
  coordinators: [],
  dueOn: null,
  dueText: null,
  dueRelation: null,
  recipients: [],
  quantity: null,
  condition: null,
  deliverable: null,
  ...parts,
})

const report = duty('r1', 'Báo cáo kết quả tổng kết phong trào về UBND tỉnh trước ngày 15/4/2023', {
  assignees: ['UBND các huyện, thành phố'],
  dueOn: '2023-04-15',
  dueRelation: 'before',
  recipients: [{ to: 'UBND tỉnh', via: ['Công an tỉnh'] }],
})
const estimate = duty('e1', 'Lập dự toán kinh phí tổ chức hội nghị gửi Sở Tài chính thẩm định', {
  assignees: ['Công an tỉnh'],
})
const media = duty('m1', 'Xây dựng phóng sự truyền hình về mô hình tiêu biểu', {
  assignees: ['Đài Phát thanh - Truyền hình tỉnh'],
})
const plan = [report, estimate, media]

/** The one change that is no "kept". */
const onlyChange = (after: readonly Duty[], scope: 'whole' | 'partial' = 'whole') => {
  const changed = difference(plan, after, scope).changes.filter(({ kind }) => kind !== 'kept')
  expect(changed).toHaveLength(1)
  return changed[0]
}

describe('a duty that stays', () => {
  test('under another number and in another place is kept', () => {
    const moved = [
      { ...media, id: 'x' },
      { ...report, id: 'y' },
      { ...estimate, id: 'z' },
    ]
    expect(difference(plan, moved).changes.every(({ kind }) => kind === 'kept')).toBe(true)
    expect(difference(plan, moved).parties).toEqual([])
  })
  test('with the other placement of the tone and the short form of a name is kept', () => {
    const before = duty('a', 'Tổng hợp báo cáo hòa giải ở cơ sở', {
      assignees: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    })
    const after = duty('b', 'Tổng hợp báo cáo hoà giải ở cơ sở', { assignees: ['UBMTTQ tỉnh'] })
    expect(difference([before], [after]).changes[0]).toMatchObject({ kind: 'kept', fields: [] })
  })
})

describe('a duty that changes', () => {
  test('its date: the party is moved', () => {
    const later = { ...report, id: 'r2', dueOn: '2023-04-25', text: report.text.replace('15/4', '25/4') }
    expect(onlyChange([later, estimate, media])).toMatchObject({
      before: 'r1',
      after: 'r2',
      fields: ['date', 'wording'],
    })
    expect(difference(plan, [later, estimate, media]).parties).toEqual([
      { party: 'UBND các huyện, thành phố', gains: [], loses: [], moved: ['r2'] },
    ])
  })
  test('"trước" into "chậm nhất" is another date', () => {
    expect(onlyChange([{ ...report, dueRelation: 'by' }, estimate, media])?.fields).toEqual(['date'])
  })
  test('a quarter into another quarter is another date', () => {
    const [before, after] = ['trong quý II/2023', 'trong quý III/2023'].map(dueText =>
      duty('q', 'Kiểm tra các huyện', { dueText }),
    )
    expect(difference(before ? [before] : [], after ? [after] : []).changes[0]?.fields).toEqual(['date'])
  })
  test('its route: one leg more', () => {
    const recipients = [{ to: 'UBND tỉnh', via: ['Công an tỉnh', 'UBMTTQ tỉnh'] }]
    expect(onlyChange([{ ...report, recipients }, estimate, media])?.fields).toEqual(['route'])
  })
  test('its party: one loses it, another gains it', () => {
    const after = [report, { ...estimate, id: 'e2', assignees: ['Văn phòng UBND tỉnh'] }, media]
    expect(onlyChange(after)?.fields).toEqual(['assignees'])
    expect(difference(plan, after).parties).toEqual([
      { party: 'Công an tỉnh', gains: [], loses: ['e1'], moved: [] },
      { party: 'Văn phòng UBND tỉnh', gains: ['e2'], loses: [], moved: [] },
    ])
  })
  test.each([
    ['role', { role: 'support' }],
    ['coordinators', { coordinators: ['Sở Tài chính'] }],
    ['condition', { condition: 'nếu có phát sinh' }],
    ['deliverable', { deliverable: 'dự toán' }],
    ['quantity', { quantity: { count: 2, of: 'báo cáo', breakdown: { 'tập thể': 1 }, per: null } }],
  ] as const)('its %s', (field, parts) => {
    const after = { ...estimate, ...parts } as Duty
    expect(onlyChange([report, after, media])?.fields).toEqual([field])
  })
})

describe('a duty on one side', () => {
  test('is gained by its party', () => {
    const extra = duty('n', 'Biên soạn tài liệu hỏi đáp cho cơ sở')
    expect(onlyChange([...plan, extra])).toMatchObject({ kind: 'gained', before: null, after: 'n' })
    expect(difference(plan, [...plan, extra]).parties).toEqual([
      { party: 'Sở Nội vụ', gains: ['n'], loses: [], moved: [] },
    ])
  })
  test('is lost where the later document replaces the plan', () => {
    expect(onlyChange([report, estimate])).toMatchObject({ kind: 'lost', before: 'm1', after: null })
  })
  test('is kept where the later document amends some points only', () => {
    const later = { ...report, id: 'r2', dueOn: '2023-04-25' }
    expect(onlyChange([later], 'partial')).toMatchObject({ kind: 'changed', after: 'r2' })
    expect(difference(plan, [later], 'partial').parties.flatMap(({ loses }) => loses)).toEqual([])
  })
  test('is not taken for a duty about something else', () => {
    const other = duty('o', 'Lập dự toán sửa chữa trụ sở', { assignees: ['Sở Xây dựng'] })
    expect(difference([estimate], [other]).changes.map(({ kind }) => kind)).toEqual(['lost', 'gained'])
  })
})

describe('laws', () => {
  const word = fc.constantFrom(
    'lập',
    'dự toán',
    'báo cáo',
    'phóng sự',
    'hội nghị',
    'khen thưởng',
    'tài liệu',
    'danh sách',
  )
  const party = fc.constantFrom('Sở Nội vụ', 'Công an tỉnh', 'Báo Bắc Sông')
  const draft = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' ')),
    assignees: fc.uniqueArray(party, { maxLength: 2 }),
    dueOn: fc.constantFrom(null, '2023-04-15', '2023-05-15'),
  })
  const side = (mark: string) =>
    fc
      .array(draft, { maxLength: 7 })
      .map(drafts => drafts.map(({ text, ...parts }, index) => duty(`${mark}${index}`, text, parts)))

  test('every duty of either side is in exactly one change', () => {
    fc.assert(
      fc.property(side('b'), side('a'), (before, after) => {
        const { changes } = difference(before, after)
        const seen = (pick: 'before' | 'after') => changes.flatMap(change => change[pick] ?? []).sort()
        expect(seen('before')).toEqual(before.map(({ id }) => id).sort())
        expect(seen('after')).toEqual(after.map(({ id }) => id).sort())
      }),
    )
  })
  test('a plan does not differ from itself', () => {
    fc.assert(
      fc.property(side('b'), duties => {
        const { changes, parties } = difference(duties, duties)
        expect(changes.every(({ kind }) => kind === 'kept')).toBe(true)
        expect(parties).toEqual([])
      }),
    )
  })
  test('taken the other way round, gains are losses', () => {
    fc.assert(
      fc.property(side('b'), side('a'), (before, after) => {
        const ids = (from: readonly Duty[], to: readonly Duty[], kind: string, pick: 'before' | 'after') =>
          difference(from, to)
            .changes.filter(change => change.kind === kind)
            .map(change => change[pick])
            .sort()
        expect(ids(before, after, 'gained', 'after')).toEqual(ids(after, before, 'lost', 'before'))
        expect(ids(before, after, 'lost', 'before')).toEqual(ids(after, before, 'gained', 'after'))
      }),
    )
  })
})
