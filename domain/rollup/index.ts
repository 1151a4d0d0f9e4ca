export { percent, sum } from '../report/index.ts'
export { type Chosen, carriedTotals, type IndicatorTotals, type Summed, summedTotals } from './chosen.ts'
export { type Dividing, type ForeseenFigure, foreseenFigures, unitsBefore } from './foreseen.ts'
export { type MapReading, type PlaceFigures, readOnMap } from './map.ts'
export type { Proof } from './measured.ts'
export { type Rule, ruleOf } from './rule.ts'
export * from './schema.ts'
export { isStock } from './stock.ts'
export {
  type Cells,
  type Contribution,
  type Given,
  GrowingCells,
  overWindow,
  type Total,
  totalsOf,
} from './total.ts'
export {
  type RowSource,
  readingOf,
  type UnitReading,
  type UnitTable,
  type UnitTableRow,
  unitReading,
  unitTable,
} from './unitTable.ts'
