export * from './chase/index.ts'
export {
  defaultLadder,
  type Ladder,
  type Standing,
  type Step,
  standingAt,
  stepsAt,
  stepsOf,
  type Track,
} from './ladder.ts'
export { reminderProblems } from './problems.ts'
export * from './schema.ts'
export { placeholders, type Spoken, spokenWords, unknownNames } from './words.ts'
