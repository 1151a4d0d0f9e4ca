export * from './map.ts'
export {
  checkNumbers,
  type KnownValue,
  knownValues,
  type NumberCheck,
  numbersIn,
  type PlaceValues,
  valuesAtPlaces,
} from './numbers.ts'
export { picturesOfPassage, placedPictures, withWholePictures } from './pictures.ts'
export { synthesisProblems } from './problems.ts'
export { neverQuoted, type QuotableReport, unquotedIn } from './quoting.ts'
export * from './schema.ts'
export { type Marked, markedStretches, paragraphsOf, type Span, trimmedSpan, wholeWords } from './span.ts'
