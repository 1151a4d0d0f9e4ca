export {
  amendedDuty,
  amendmentScope,
  type Proposal,
  type ProposedChange,
  partyChange,
  proposedChange,
  proposedChanges,
} from './amend.ts'
export {
  addedDuty,
  changedDuty,
  checkDue,
  type DutyContext,
  printedDay,
  proposedDuty,
  splitDuty,
} from './change.ts'
export { differingDues } from './dues.ts'
export { dueByWords, mergedDuty } from './merging.ts'
export * from './obligation.ts'
export {
  isOpen,
  type Left,
  leftInWords,
  leftOf,
  type Passage,
  type PassageStanding,
  passagesOf,
} from './passage.ts'
