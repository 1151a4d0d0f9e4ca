export {
  attached,
  chase,
  correction,
  type PartAccepted,
  partAccepted,
  type Remark,
  remarksOf,
  type SampleAttachment,
  signOff,
} from './story/afterwards.ts'
export { type Passing, passings, takenFromBelow, type WardReport, wardReports } from './story/below.ts'
export {
  commendationCouncil,
  commendationRound,
  commendations,
  type DossierTold,
} from './story/commendations.ts'
export { division } from './story/division.ts'
export {
  bookEstimate,
  broadcastEstimate,
  conferenceEstimate,
  type EstimateRow,
} from './story/estimates.ts'
export {
  type ExemplarChosen,
  exemplarCouncil,
  exemplarCriteria,
  exemplarFiles,
  exemplars,
} from './story/exemplars.ts'
export { mergerName, mergerPlan, mergerSummary, type WardStory, wards } from './story/merger.ts'
export { type PassageTaken, passages } from './story/passages.ts'
export { departmentStates, districtStates } from './story/reports.ts'
export {
  type ExtensionRequest,
  extensions,
  type ObstacleRaised,
  obstacles,
} from './story/requests.ts'
export {
  type DraftState,
  type LegState,
  type Receiver,
  type ReportState,
  type ReportStatus,
  type SubmissionState,
  sampleClock,
} from './story/state.ts'
