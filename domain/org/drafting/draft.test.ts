import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { successionOrder } from '../index.ts'
import { type EventDraft, emptyDraft, givenName, type KnownUnit, withSubject } from './draft.ts'
import { basisOf, missingIn, orderOf, sourcePath } from './ordering.ts'
import { weightPercents } from './percents.ts'

const today = '2025-07-01'
const known = (unitId: number, fullName: string): KnownUnit => ({
  unitId,
  fullName,
  level: 'commune',
  parent: { unitId: 9, name: 'Tỉnh Mẫu' },
})
const begun = withSubject(emptyDraft(today), known(1, 'Xã An Bình'))
const unit = (unitId: number) => ({ unitId, name: `U${unitId}` })
const source = (unitId: number, given?: string, kept?: string) => ({
  key: unitId,
  unit: unit(unitId),
  whole: given === undefined,
  given: given ?? null,
  kept: kept ?? null,
})
const paths = (draft: EventDraft) => missingIn(draft).map(({ path }) => path)

describe('a form that begins with a unit', () => {
  test('proposes a new unit of its level, parent and name, and a new name from the one it has', () => {
    expect(begun.into).toMatchObject({
      made: true,
      fullName: 'Xã An Bình',
      level: 'commune',
      parent: { unitId: 9 },
    })
    expect(begun.sources.map(each => each.unit.unitId)).toEqual([1, null])
    expect(begun.fullName).toBe('Xã An Bình')
    expect(begun.parts.map(({ target }) => [target.fullName, target.parent.unitId])).toEqual([
      ['', 9],
      ['', 9],
    ])
  })

  test('does not touch what was entered before the unit was chosen', () => {
    const named = {
      ...emptyDraft(today),
      into: { ...begun.into, fullName: 'Phường Mới' },
      fullName: 'Phường Mới',
    }
    const draft = withSubject(named, known(2, 'Xã Khác'))
    expect([draft.into.fullName, draft.fullName]).toEqual(['Phường Mới', 'Phường Mới'])
  })

  test.each([
    ['Phường Phúc Xá', 'Phúc Xá'],
    ['UBND xã Xã Đàn', 'Xã Đàn'],
    ['Sở Tài chính', 'Sở Tài chính'],
  ])('reads of %s the name %s', (fullName, name) => {
    expect(givenName(fullName)).toBe(name)
  })
})

describe('the order that a form means', () => {
  test('of communes and a part of one that become a new ward', () => {
    const draft: EventDraft = {
      ...begun,
      sources: [source(1), source(2), source(3, '300', '700')],
      into: { ...begun.into, fullName: ' Phường An Bình ', code: ' 16 ' },
    }
    expect(orderOf(draft)).toEqual({
      kind: 'merge',
      fromUnitIds: [1, 2],
      parts: [{ unitId: 3, given: '300', kept: '700' }],
      into: {
        make: { name: 'An Bình', fullName: 'Phường An Bình', code: '16', level: 'commune', parentId: 9 },
      },
    })
    expect(basisOf(draft)).toBe('population')
    expect(basisOf({ ...draft, sharesKnown: false })).toBeNull()
    expect(orderOf({ ...draft, sharesKnown: false })).toMatchObject({ parts: [{ given: null, kept: null }] })
  })

  test('of a unit that gives a part to a neighbour and stays', () => {
    const target = { ...begun.into, made: false, unit: unit(5) }
    const draft: EventDraft = {
      ...begun,
      kind: 'split',
      stays: true,
      kept: '8',
      parts: [{ key: 1, target, weight: '2' }],
    }
    expect(orderOf(draft)).toEqual({
      kind: 'split',
      fromUnitId: 1,
      into: [
        { target: { unitId: 1 }, weight: '8' },
        { target: { unitId: 5 }, weight: '2' },
      ],
    })
    expect(paths({ ...draft, stays: false, decision: 'NQ' })).toEqual(['order.into'])
  })

  test('of a move, an upgrade, a renaming and an abolition', () => {
    const parent = unit(7)
    expect(orderOf({ ...begun, kind: 'move', parent })).toEqual({ kind: 'move', unitId: 1, parentId: 7 })
    expect(orderOf({ ...begun, kind: 'abolish' })).toEqual({ kind: 'abolish', unitId: 1 })
    expect(orderOf({ ...begun, kind: 'upgrade', fullName: 'Thị trấn An Bình', level: 'commune' })).toEqual({
      kind: 'upgrade',
      unitId: 1,
      level: 'commune',
      name: 'An Bình',
      fullName: 'Thị trấn An Bình',
    })
    expect(orderOf({ ...begun, kind: 'rename' })).toBeNull()
  })
})

describe('what a form lacks', () => {
  test('is said at the field by the path that the server would name', () => {
    const sources = [source(1, '1', '1'), source(2), { ...source(3), unit: { unitId: null, name: '' } }]
    const draft: EventDraft = { ...begun, sources, onDay: null }
    expect(draft.sources.map((_, at) => sourcePath(draft, at))).toEqual([
      'order.parts.0.unitId',
      'order.fromUnitIds.0',
      'order.fromUnitIds.1',
    ])
    expect(paths(draft)).toEqual(['decision', 'onDay', 'order.fromUnitIds.1'])
    expect(orderOf(draft)).toBeNull()
  })

  test('names a unit that is chosen twice, also as the one merged into', () => {
    const into = { ...begun.into, made: false, unit: unit(2) }
    const draft: EventDraft = { ...begun, sources: [source(1), source(2), source(1)], into, decision: 'NQ' }
    expect(paths(draft)).toEqual(['order.fromUnitIds.2', 'order.into.unitId'])
  })

  test('asks for every weight unless the shares are not known; the preview does without', () => {
    const draft: EventDraft = {
      ...begun,
      decision: 'NQ',
      sources: [source(1), { ...source(2, '4'), kept: null }],
    }
    expect(paths(draft)).toEqual(['order.parts.0.kept'])
    expect(paths({ ...draft, sharesKnown: false })).toEqual([])
    expect(orderOf(draft)).not.toBeNull()
  })

  test('of whatever was entered: where nothing is missing the contract takes the order', () => {
    const anyUnit = fc
      .option(fc.integer({ min: 1, max: 6 }), { nil: null })
      .map(unitId => ({ unitId, name: 'U' }))
    const weight = fc.option(fc.integer({ min: 1, max: 99 }).map(String), { nil: null })
    const target = fc.record({
      made: fc.boolean(),
      unit: anyUnit,
      fullName: fc.constantFrom('', 'Xã Mới'),
      code: fc.constantFrom('', '7'),
      level: fc.constant('commune' as const),
      parent: anyUnit,
    })
    const drafts = fc.record({
      kind: fc.constantFrom('merge' as const, 'split' as const),
      sharesKnown: fc.boolean(),
      stays: fc.boolean(),
      kept: weight,
      unit: anyUnit,
      into: target,
      sources: fc.array(
        fc.record({ key: fc.nat(), unit: anyUnit, whole: fc.boolean(), given: weight, kept: weight }),
        { maxLength: 3 },
      ),
      parts: fc.array(fc.record({ key: fc.nat(), target, weight }), { maxLength: 3 }),
    })
    let whole = 0
    fc.assert(
      fc.property(drafts, given => {
        const draft = { ...begun, decision: 'NQ', ...given }
        const order = orderOf(draft)
        if (missingIn(draft).length > 0) return
        whole += 1
        expect(successionOrder.safeParse(order).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(whole).toBeGreaterThan(10)
  })
})

test('percents add up to exactly 100, whatever the weights', () => {
  expect(weightPercents(['1', '1', '1'])).toEqual({ percents: ['33.34', '33.33', '33.33'], sum: '3' })
  expect(weightPercents(['12.5', null])).toEqual({ percents: [null, null], sum: '12.5' })
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }).map(String), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(weights, given => {
      const { percents } = weightPercents(given)
      const hundredths = percents.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0)
      expect(hundredths).toBe(10_000)
    }),
  )
})
