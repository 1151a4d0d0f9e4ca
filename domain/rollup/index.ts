export { percent, sum } from '../report/index.ts'
export { type Dividing, type ForeseenFigure, foreseenFigures, unitsBefore } from './foreseen.ts'
export { type MapReading, type PlaceFigures, type Proof, readOnMap } from './map.ts'
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
