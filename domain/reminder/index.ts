export * from './chase/index.ts'
export { type Digest, type Letter, letterOf } from './digest.ts'
export {
  defaultLadder,
  type Ladder,
  type Standing,
  type Step,
  standingAt,
  stepsAt,
  stepsOf,
  superiorOf,
  type Track,
} from './ladder.ts'
export {
  afterTry,
  type Carriage,
  carriageOf,
  defaultMailRules,
  digestDay,
  earliestSending,
  type LetterState,
  type MailRules,
} from './mailing.ts'
export * from './mailSchema.ts'
export { reminderProblems } from './problems.ts'
export {
  afterPush,
  earliestPush,
  type PushOutcome,
  type PushPayload,
  type PushState,
  payloadOf,
  pushOutcome,
  pushOutcomes,
  pushStaleAfter,
} from './pushing.ts'
export * from './pushSchema.ts'
export * from './schema.ts'
export { placeholders, type Spoken, spokenWords, unknownNames } from './words.ts'
