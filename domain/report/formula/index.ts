export { evaluate, type Scope } from './evaluate.ts'
export { type Expression, type Mention, mentionsIn, parseFormula } from './parse.ts'
export { compareRational, decimalText, type Rational } from './rational.ts'
