export * from './attachment.ts'
export { attachmentProblems } from './attachmentProblems.ts'
export * from './attachmentType.ts'
export {
  type BriefCell,
  type NextDate,
  nextDatesOf,
  type Pressing,
  type PressingReason,
  pressingOf,
  readBrief,
  type Shares,
  sharesOf,
} from './brief.ts'
export * from './calendar/index.ts'
export * from './carrying/index.ts'
export * from './chain/index.ts'
export {
  askExtension,
  dayAfterDue,
  decideExtension,
  type Extension,
  type ExtensionState,
  earliestExtension,
  extendedDueAt,
  listExtensions,
  readExtensionInbox,
} from './extension.ts'
export { closeFeed, openFeed, readFeed, saveFeed } from './feed.ts'
export { type Following, followingOf, type Wanted } from './following.ts'
export {
  draftsLeft,
  type ForeseenInCampaign,
  foreseeInheritance,
  handedInBy,
  type MovedDuties,
  movedBy,
  movedDuties,
  routesAfter,
} from './foreseen.ts'
export { type DueDate, dateGivenBack, latestDue } from './heirDates.ts'
export {
  type Heirs,
  heirsAmong,
  type Inherited,
  type InheritedLeg,
  type Inheriting,
  inheritanceOf,
  inheritDuties,
  listInheritances,
  type OwedDuty,
} from './inheritance.ts'
export { type AssignmentKind, assignmentKindNames, assignmentKinds, carriedHere, kindOf } from './kind.ts'
export { type DutyNature, dutyNatureNames, dutyNatures, handedOnInOrder, natureOf } from './nature.ts'
export * from './onMap.ts'
export {
  type Below,
  latestPassedOn,
  passAssignment,
  passedDueAt,
  readPassing,
  recallAssignment,
} from './passing.ts'
export { campaignProblems } from './problems.ts'
export {
  missingOf,
  type QuotaLine,
  type QuotaStanding,
  quotaOf,
  standingOfQuota,
} from './quota.ts'
export { type LegPassing, type Route, routesPassed } from './routeHeirs.ts'
export * from './schema.ts'
export * from './settings.ts'
export {
  type AssignmentState,
  assignmentStateNames,
  assignmentStates,
  type Dated,
  type Standing,
  standingOf,
} from './standing.ts'
export {
  type DayCount,
  type DueTick,
  dueTicksOf,
  owedAmong,
  readProgress,
  type Series,
  timelinessOf,
} from './timeliness.ts'
export { carriedVerbs } from './verbs.ts'
