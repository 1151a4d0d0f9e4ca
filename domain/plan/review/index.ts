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
  mergedDuty,
  printedDay,
  proposedDuty,
  splitDuty,
} from './change.ts'
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
