import type { FieldProblem } from '../shared/index.ts'
import type { SuccessionOrder, SuccessionTarget } from './order.ts'

/** Where an order names units, by the path of each in the input of the action. */
const placesIn = (order: SuccessionOrder): readonly { readonly path: string; readonly unitId: number }[] => {
  const at = (path: string, unitId: number | null) => (unitId === null ? [] : [{ path, unitId }])
  const target = (path: string, given: SuccessionTarget) =>
    'unitId' in given ? at(`${path}.unitId`, given.unitId) : at(`${path}.make.parentId`, given.make.parentId)
  switch (order.kind) {
    case 'merge':
      return [
        ...order.fromUnitIds.flatMap((unitId, index) => at(`order.fromUnitIds.${index}`, unitId)),
        ...(order.parts ?? []).flatMap(({ unitId }, index) => at(`order.parts.${index}.unitId`, unitId)),
        ...target('order.into', order.into),
      ]
    case 'split':
      return [
        ...at('order.fromUnitId', order.fromUnitId),
        ...order.into.flatMap((part, index) => target(`order.into.${index}.target`, part.target)),
      ]
    case 'move':
      return [...at('order.unitId', order.unitId), ...at('order.parentId', order.parentId)]
    default:
      return at('order.unitId', order.unitId)
  }
}

/** The fields of the input that name a unit which does not fit, for the page to say so beside them. */
export const fieldsNaming = (order: SuccessionOrder, unitId: number): readonly FieldProblem[] =>
  placesIn(order)
    .filter(place => place.unitId === unitId)
    .map(({ path }) => ({
      path,
      vi: 'Chọn đơn vị khác ở đây, hoặc sửa ngày có hiệu lực.',
      en: 'Choose another unit here, or change the day of the event.',
    }))
