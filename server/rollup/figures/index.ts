export { type CountedFigure, figuresIn } from './queries.ts'
