export {
  type CountedFigure,
  cellsCounted,
  figuresIn,
  figuresOf,
} from './counted.ts'
