export {
  amountOf,
  type Compared,
  differenceOf,
  groupedByWork,
  type Sums,
  sumsOf,
  totalOf,
} from './amount.ts'
export { type AskingDocument, askingDocument } from './document.ts'
export { allocationFaults, appraisalFaults } from './judging.ts'
export { budgetProblems } from './problems.ts'
export * from './schema.ts'
export {
  type EstimateState,
  estimateStates,
  type Facts,
  movesFrom,
  stateOf,
  versionInWriting,
} from './state.ts'
export {
  isBlock,
  type LineFault,
  type LineField,
  lineFields,
  missingIn,
  pastedRows,
  readTyped,
  type TypedLine,
} from './typed.ts'
export { type Source, sourceNames, sources, type Work, workNames, works } from './work.ts'
