import type { z } from 'zod'
import type { Bilingual, FieldProblem } from '../../shared/index.ts'
import type { Basis } from '../basis.ts'
import type { successionOrder } from '../events.ts'
import { type DraftTarget, type DraftUnit, type EventDraft, givenName } from './draft.ts'

type Order = z.input<typeof successionOrder>
type Target = Extract<Order, { kind: 'merge' }>['into']

/** Where the input of the action has a unit that merges, by its place in the form. */
export const sourcePath = ({ sources }: EventDraft, at: number): string => {
  const whole = sources[at]?.whole === true
  const before = sources.slice(0, at).filter(each => each.whole === whole).length
  return whole ? `order.fromUnitIds.${before}` : `order.parts.${before}.unitId`
}

/** Where it has a target: of a merger, or the part at a place of a division. */
export const targetPath = ({ kind, stays }: EventDraft, at: number): string =>
  kind === 'merge' ? 'order.into' : `order.into.${at + (stays ? 1 : 0)}.target`

const says = {
  unit: { vi: 'Chọn đơn vị.', en: 'Choose the unit.' },
  twice: {
    vi: 'Đơn vị này đã chọn ở dòng khác: chọn đơn vị khác.',
    en: 'Chosen already: choose another unit.',
  },
  source: { vi: 'Thêm ít nhất một đơn vị chuyển đi.', en: 'Add at least one unit that goes.' },
  parts: { vi: 'Thêm đơn vị: chia ra ít nhất hai.', en: 'Add a unit: a division has at least two.' },
  fullName: {
    vi: 'Ghi tên đầy đủ, như “Phường Quang Trung”.',
    en: 'Give the full name, as “Phường Quang Trung”.',
  },
  sameName: { vi: 'Tên mới giống tên đang có: ghi tên khác.', en: 'This is the name it has: give another.' },
  weight: { vi: 'Ghi số, hoặc chọn “Chưa rõ tỷ lệ”.', en: 'Give the number, or choose “Shares not known”.' },
  parent: { vi: 'Chọn đơn vị cấp trên mới.', en: 'Choose the new parent.' },
  onDay: { vi: 'Ghi ngày có hiệu lực.', en: 'Give the day from which it is in force.' },
  decision: {
    vi: 'Ghi số, ký hiệu văn bản quyết định; chưa có văn bản thì ghi lý do.',
    en: 'Give the number of the decision, or the reason where there is none.',
  },
} as const satisfies Record<string, Bilingual>

const missing = (path: string, what: keyof typeof says): FieldProblem => ({ path, ...says[what] })

/** The same of a row, which says which it is. */
const ofRow = (row: Bilingual, found: readonly FieldProblem[]): FieldProblem[] =>
  found.map(({ path, vi, en }) => ({ path, vi: `${row.vi}: ${lower(vi)}`, en: `${row.en}: ${lower(en)}` }))

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const unitAt = (path: string, { unitId }: DraftUnit): FieldProblem[] =>
  unitId === null ? [missing(path, 'unit')] : []

const targetAt = (path: string, { made, unit, fullName }: DraftTarget): FieldProblem[] => {
  if (!made) return unitAt(`${path}.unitId`, unit)
  return fullName.trim() === '' ? [missing(`${path}.make.fullName`, 'fullName')] : []
}

/** Every place that names a unit which another named before. */
const repeated = (places: readonly { readonly path: string; readonly unit: DraftUnit }[]): FieldProblem[] =>
  places.flatMap(({ path, unit }, at) =>
    unit.unitId !== null && places.slice(0, at).some(before => before.unit.unitId === unit.unitId)
      ? [missing(path, 'twice')]
      : [],
  )

const there = (path: string, { made, unit }: DraftTarget) => (made ? [] : [{ path: `${path}.unitId`, unit }])

const missingOfMerge = (draft: EventDraft): FieldProblem[] => {
  const { sources, into } = draft
  const rows = sources.map((each, at) => ({ ...each, path: sourcePath(draft, at) }))
  return [
    ...(rows.length === 0 ? [missing('order.fromUnitIds', 'source')] : []),
    ...rows.flatMap(({ path, unit }, at) =>
      ofRow({ vi: `Đơn vị thứ ${at + 1}`, en: `Unit ${at + 1}` }, unitAt(path, unit)),
    ),
    ...ofRow({ vi: 'Thành đơn vị', en: 'They become' }, targetAt('order.into', into)),
    ...repeated([...rows, ...there('order.into', into)]),
  ]
}

const missingOfSplit = (draft: EventDraft): FieldProblem[] => {
  const { unit, stays, parts } = draft
  const rows = parts.map((each, at) => ({ ...each, path: targetPath(draft, at) }))
  const own = { path: 'order.fromUnitId', unit }
  return [
    ...unitAt('order.fromUnitId', unit),
    ...(parts.length + (stays ? 1 : 0) < 2 ? [missing('order.into', 'parts')] : []),
    ...rows.flatMap(({ path, target }, at) =>
      ofRow({ vi: `Đơn vị nhận thứ ${at + 1}`, en: `Receiving unit ${at + 1}` }, targetAt(path, target)),
    ),
    ...repeated([own, ...rows.flatMap(({ path, target }) => there(path, target))]),
  ]
}

/** What an order cannot do without. */
const missingOfOrder = (draft: EventDraft): FieldProblem[] => {
  const { kind, unit, parent, fullName } = draft
  if (kind === 'merge') return missingOfMerge(draft)
  if (kind === 'split') return missingOfSplit(draft)
  const own = unitAt('order.unitId', unit)
  if (kind === 'move')
    return [...own, ...(parent.unitId === null ? [missing('order.parentId', 'parent')] : [])]
  if (kind === 'abolish') return own
  if (fullName.trim() === '') return [...own, missing('order.fullName', 'fullName')]
  const same = kind === 'rename' && fullName.trim() === unit.name
  return same ? [...own, missing('order.fullName', 'sameName')] : own
}

const missingWeights = (draft: EventDraft): FieldProblem[] => {
  const { kind, sharesKnown, sources, stays, kept, parts } = draft
  if (!sharesKnown) return []
  const weight = (path: string, value: string | null) => (value === null ? [missing(path, 'weight')] : [])
  if (kind === 'merge')
    return sources.flatMap((each, at) => {
      const path = sourcePath(draft, at).replace(/unitId$/, '')
      return each.whole ? [] : [...weight(`${path}given`, each.given), ...weight(`${path}kept`, each.kept)]
    })
  if (kind !== 'split') return []
  return [
    ...(stays ? weight('order.into.0.weight', kept) : []),
    ...parts.flatMap((each, at) => weight(targetPath(draft, at).replace(/target$/, 'weight'), each.weight)),
  ]
}

/** Everything that the form still lacks, by the path of its field in the input of the action. */
export const missingIn = (draft: EventDraft): readonly FieldProblem[] => [
  ...(draft.decision.trim() === '' ? [missing('decision', 'decision')] : []),
  ...(draft.onDay === null ? [missing('onDay', 'onDay')] : []),
  ...missingOfOrder(draft),
  ...missingWeights(draft),
]

/** The same as one refusal that names every field. */
export const lacking = (fields: readonly FieldProblem[]) => ({
  vi: `Còn thiếu ${fields.length} chỗ. Bấm vào từng dòng để tới ô cần điền.`,
  en: `Still missing: ${fields.length}. Press a line to go to its field.`,
  fields,
})

const targetOf = ({ made, unit, fullName, code, level, parent }: DraftTarget): Target =>
  made
    ? {
        make: {
          name: givenName(fullName),
          fullName: fullName.trim(),
          code: code.trim() === '' ? null : code.trim(),
          level,
          parentId: parent.unitId,
        },
      }
    : { unitId: unit.unitId ?? 0 }

/** By what the weights are measured; null where the event has none. */
export const basisOf = ({ kind, sharesKnown, basis, sources }: EventDraft): Basis | null => {
  const divides = kind === 'split' || (kind === 'merge' && sources.some(({ whole }) => !whole))
  return divides && sharesKnown ? basis : null
}

/** The order that a filled form means; null while a unit or a name is missing. Weights may be missing still. */
export const orderOf = (draft: EventDraft): Order | null => {
  if (missingOfOrder(draft).length > 0) return null
  const { kind, sharesKnown, sources, stays, parts } = draft
  const unitId = draft.unit.unitId ?? 0
  const names = { fullName: draft.fullName.trim(), name: givenName(draft.fullName) }
  const weight = (value: string | null) => (sharesKnown ? value : null)
  switch (kind) {
    case 'merge':
      return {
        kind,
        fromUnitIds: sources.filter(({ whole }) => whole).map(({ unit }) => unit.unitId ?? 0),
        parts: sources
          .filter(({ whole }) => !whole)
          .map(each => ({
            unitId: each.unit.unitId ?? 0,
            given: weight(each.given),
            kept: weight(each.kept),
          })),
        into: targetOf(draft.into),
      }
    case 'split':
      return {
        kind,
        fromUnitId: unitId,
        into: [
          ...(stays ? [{ target: { unitId }, weight: weight(draft.kept) }] : []),
          ...parts.map(each => ({ target: targetOf(each.target), weight: weight(each.weight) })),
        ],
      }
    case 'move':
      return { kind, unitId, parentId: draft.parent.unitId ?? 0 }
    case 'rename':
      return { kind, unitId, ...names }
    case 'upgrade':
      return { kind, unitId, level: draft.level, ...names }
    case 'abolish':
      return { kind, unitId }
  }
}
