// Written by `npm run schema` from the migrations; a test compares it. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely'

export interface AccessTokenTable {
  id: GeneratedAlways<number>
  personId: number
  name: string
  tokenHash: string
  begins: string
  writes: string[] | null
  unitId: number | null
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  reads: string[] | null
  lastUsedAt: Date | null
}

export interface AnswerTable {
  key: string
  personId: number | null
  action: string
  inputHash: string
  output: unknown
  at: Date
}

export interface AssignmentTable {
  campaignId: number
  id: GeneratedAlways<number>
  obligationId: number
  unitId: number
  role: 'lead' | 'coordinate' | 'appraise' | 'support'
  kind: 'report' | 'exemplar' | 'other'
  dueOn: string | null
  dueAt: Date | null
  dueRelation: 'before' | 'on' | 'by' | 'within' | null
  personId: number | null
  state: Generated<'open' | 'drafting' | 'delivered' | 'returned' | 'done' | 'inherited'>
  deliveredAt: Date | null
  doneAt: Date | null
  doneNote: string | null
  extendedTo: string | null
  kept: Generated<boolean>
  parentId: number | null
  passedBy: number | null
  passedAt: Date | null
  passedNote: string | null
  conditionAt: Date | null
  notArisen: Generated<boolean>
  returnedReason: string | null
  sequence: Generated<number>
}

export interface AssignmentGoneTable {
  campaignId: number
  assignmentId: number
  obligationId: number
  unitId: number
  dueAt: Date
  sequence: number
  goneAt: Date
}

export interface AttachmentTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  uploadId: string
  section: string | null
  kind: string | null
  name: string
  mediaType: string
  size: number
  received: Generated<number>
  sha256: string | null
  uploadedBy: number
  begunAt: Date
  keptAt: Date | null
  frozen: Generated<boolean>
  removedAt: Date | null
  about: string | null
}

export interface AttachmentPieceTable {
  campaignId: number
  attachmentId: number
  atByte: number
  bytes: Buffer
}

export interface AttachmentTextTable {
  campaignId: number
  attachmentId: number
  text: string
  readAt: Date
}

export interface AuditTable {
  id: GeneratedAlways<number>
  tx: Generated<string>
  at: Date
  action: string
  personId: number | null
  unitId: number | null
  campaignId: number | null
  about: string
  key: string | null
  address: string | null
  data: Generated<unknown>
  tokenId: number | null
}

export interface CalendarDayTable {
  onDay: string
  working: boolean
  reason: string
  decision: string
  editedBy: number
  editedAt: Date
}

export interface CampaignTable {
  id: GeneratedAlways<number>
  planId: number
  unitId: number
  standingUnitId: number
  name: string
  state: Generated<'open' | 'closed'>
  mapOn: string
  windowFrom: string | null
  windowTo: string | null
  beforeMeans: Generated<'dayBefore' | 'thatDay'>
  onDayOff: Generated<'keep' | 'next' | 'previous'>
  openedAt: Date
  attachmentLimit: number | null
}

export interface ChannelChoiceTable {
  personId: number
  email: boolean
  chosenAt: Date
}

export interface ChaseTable {
  campaignId: number
  id: GeneratedAlways<number>
  documentId: number
  step: number
  follows: number | null
  frozenAt: Date
  answerBy: string
  draftedBy: number | null
  draftedAt: Date
  reviewedBy: number | null
  reviewedAt: Date | null
  reviewedRevision: number | null
  discardedAt: Date | null
  toldAt: Date | null
}

export interface ChaseAddresseeTable {
  campaignId: number
  chaseId: number
  assignmentId: number
  unitId: number
  state: 'notSubmitted' | 'returned'
  dueOn: string | null
  dueAt: Date
  droppedAt: Date | null
  droppedBecause: 'filed' | 'extended' | 'removed' | null
  receivedAt: Date | null
  receivedBy: number | null
}

export interface ChaseRuleTable {
  campaignId: number
  climbAfter: number
}

export interface ClosingTable {
  campaignId: number
  version: number
  state: Generated<'building' | 'done' | 'failed'>
  code: string
  retention: number | null
  reason: Generated<string>
  closedAt: Date
  closedBy: number
  finishedAt: Date | null
  root: string | null
  open: number | null
  problem: unknown
}

export interface ClosingPartTable {
  campaignId: number
  version: number
  position: number
  path: string
  size: number
  sha256: string
  crc: number
  bytes: Buffer | null
  attachmentId: number | null
}

export interface CommendationAwardTable {
  campaignId: number
  nomineeId: number
  decisionId: number
  granted: boolean
}

export interface CommendationDecisionTable {
  campaignId: number
  id: GeneratedAlways<number>
  number: string
  decidedOn: string
  recordedAt: Date
  recordedBy: number | null
}

export interface CommendationMemberTable {
  campaignId: number
  id: GeneratedAlways<number>
  position: number
  name: string
  unitId: number | null
}

export interface CommendationNomineeTable {
  campaignId: number
  id: GeneratedAlways<number>
  unitId: number
  kind: 'collective' | 'individual'
  name: string
  position: Generated<string>
  workUnit: string
  achievement: string
  revision: Generated<number>
  addedAt: Date
  addedBy: number | null
}

export interface CommendationPaperTable {
  campaignId: number
  id: GeneratedAlways<number>
  unitId: number
  nomineeId: number | null
  part: 'submission' | 'achievement' | 'minutes' | 'summary'
  number: string
  datedOn: string
  confirmedBy: Generated<string>
  extract: Generated<string>
  fileId: number | null
  putAt: Date
  putBy: number | null
  fine: boolean | null
  remark: Generated<string>
}

export interface CommendationRoundTable {
  campaignId: number
  dueOn: string
  award: string
  merit: string
  simplified: Generated<boolean>
  threshold: number
  mostCollectives: number | null
  mostIndividuals: number | null
  obligationId: number | null
  setAt: Date
  setBy: number | null
}

export interface CommendationSubmissionTable {
  campaignId: number
  documentId: number
  draftedAt: Date
  draftedBy: number | null
}

export interface CommendationTurnTable {
  campaignId: number
  id: GeneratedAlways<number>
  unitId: number
  what: 'submitted' | 'returned' | 'accepted' | 'withdrawn' | 'voted' | 'decided'
  reason: Generated<string>
  at: Date
  personId: number | null
}

export interface CommendationVoteTable {
  campaignId: number
  nomineeId: number
  heldOn: string
  inFavour: number
  against: number
  absent: number
  recordedAt: Date
  recordedBy: number
}

export interface CorrectionTable {
  campaignId: number
  reportId: number
  version: number
  reason: string
  at: Date
  personId: number
}

export interface DeliverableTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  part: string | null
  title: string
  link: string | null
  words: string | null
  addedBy: number
  addedAt: Date
  withdrawnAt: Date | null
}

export interface DependenceTable {
  campaignId: number
  obligationId: number
  waitsFor: number
  source: 'plan' | 'proposed' | 'officer'
}

export interface DispatchTable {
  id: GeneratedAlways<number>
  personId: number
  forDay: string
  state: Generated<'queued' | 'sending' | 'sent' | 'refused' | 'unclear' | 'dropped'>
  attempts: Generated<number>
  notBefore: Date
  claimedAt: Date | null
  settledAt: Date | null
  answer: string | null
  createdAt: Date
}

export interface DispatchNoticeTable {
  dispatchId: number
  noticeId: number
}

export interface DispatchResendTable {
  dispatchId: number
  position: number
  personId: number
  at: Date
  reason: string
  answer: string | null
  decision: 'again' | 'sent'
}

export interface DivisionTable {
  id: GeneratedAlways<number>
  successionId: number
  fromUnitId: number
  basis: 'population' | 'area' | 'hand' | null
  decision: string
  givenBy: number
  givenAt: Date
  takesBack: number | null
}

export interface DivisionPartTable {
  divisionId: number
  toUnitId: number
  measured: string
  weight: string
  weightOf: string
}

export interface DocumentReadingTable {
  documentId: number
  mapOn: string | null
  reading: unknown
}

export interface DraftExplanationTable {
  campaignId: number
  reportId: number
  finding: string
  text: string
  savedAt: Date
  savedBy: number | null
  revision: Generated<number>
}

export interface DraftFigureTable {
  campaignId: number
  reportId: number
  indicator: string
  period: string
  value: string | null
  revision: number
  savedAt: Date
  savedBy: number | null
  words: string | null
}

export interface DraftSectionTable {
  campaignId: number
  reportId: number
  section: string
  content: unknown
  revision: number
  savedAt: Date
  savedBy: number | null
}

export interface DutyTable {
  campaignId: number
  obligationId: number
  nature: Generated<'once' | 'standing' | 'conditional'>
  inOrder: Generated<boolean>
  onDayOff: 'keep' | 'next' | 'previous' | null
  quota: Generated<unknown>
}

export interface EstimateTable {
  campaignId: number
  id: GeneratedAlways<number>
  unitId: number
  title: string
  revision: Generated<number>
  examination: Generated<number>
  begunAt: Date
  begunBy: number
}

export interface EstimateAllocationTable {
  campaignId: number
  estimateId: number
  version: number
  decisionNumber: string
  decisionOn: string
  reason: string
  decidedAt: Date
  decidedBy: number
}

export interface EstimateFindingTable {
  campaignId: number
  estimateId: number
  version: number
  position: number
  accepted: string | null
  reason: string
}

export interface EstimateGrantTable {
  campaignId: number
  estimateId: number
  version: number
  position: number
  granted: string
}

export interface EstimateLineTable {
  campaignId: number
  estimateId: number
  version: number
  position: number
  work: 'conference' | 'printing' | 'award' | 'media' | 'travel' | 'other'
  content: string
  measure: string
  quantity: string | null
  unitPrice: string | null
  basis: string
}

export interface EstimateSourceTable {
  campaignId: number
  estimateId: number
  source: 'province' | 'assigned' | 'locality' | 'central' | 'lawful'
  amount: string
}

export interface EstimateSubmissionTable {
  campaignId: number
  estimateId: number
  version: number
  title: string
  note: string
  submittedAt: Date
  submittedBy: number
}

export interface EstimateVerdictTable {
  campaignId: number
  estimateId: number
  version: number
  verdict: 'returned' | 'appraised'
  words: string
  documentNumber: string | null
  documentOn: string | null
  decidedAt: Date
  decidedBy: number
}

export interface EventTable {
  id: GeneratedAlways<number>
  at: Date
  name: string
  about: string
  unitId: number | null
  campaignId: number | null
  personId: number | null
  data: Generated<unknown>
}

export interface ExemplarTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  unitId: number
  kind: 'collective' | 'individual'
  state: Generated<'candidate' | 'chosen' | 'sent' | 'returned' | 'accepted' | 'selected' | 'withdrawn'>
  slot: number | null
  revision: Generated<number>
  proposedAt: Date
  proposedBy: number | null
  sentAt: Date | null
  erasedAt: Date | null
}

export interface ExemplarConsentTable {
  campaignId: number
  exemplarId: number
  givenOn: string
  how: 'written' | 'minutes' | 'electronic'
  recordedAt: Date
  recordedBy: number | null
}

export interface ExemplarCriterionTable {
  campaignId: number
  id: GeneratedAlways<number>
  position: number
  name: string
  guidance: Generated<string>
  weight: number
}

export interface ExemplarDispatchTable {
  campaignId: number
  sentOn: string
  recipient: string
  documentId: number | null
  recordedAt: Date
  recordedBy: number | null
}

export interface ExemplarEvidenceTable {
  campaignId: number
  id: GeneratedAlways<number>
  exemplarId: number
  reportId: number
  version: number
  section: string
  span: string
  addedAt: Date
  addedBy: number | null
}

export interface ExemplarFileTable {
  campaignId: number
  id: GeneratedAlways<number>
  exemplarId: number
  reportId: number
  version: number
  attachmentId: number
  addedAt: Date
  addedBy: number | null
}

export interface ExemplarMeetingTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number | null
  heldOn: string
  content: unknown
  documentId: number | null
  recordedAt: Date
  recordedBy: number | null
}

export interface ExemplarProfileTable {
  campaignId: number
  exemplarId: number
  name: string
  position: Generated<string>
  workUnit: string
  field: string
  title: Generated<string>
  achievements: Generated<string>
}

export interface ExemplarReviewerTable {
  campaignId: number
  personId: number
  appointedAt: Date
  appointedBy: number | null
}

export interface ExemplarScoreTable {
  campaignId: number
  exemplarId: number
  personId: number
  criterionId: number
  value: string
}

export interface ExemplarSheetTable {
  campaignId: number
  exemplarId: number
  personId: number
  note: Generated<string>
  savedAt: Date
}

export interface ExemplarTurnTable {
  campaignId: number
  id: GeneratedAlways<number>
  exemplarId: number
  what: 'proposed' | 'chosen' | 'sent' | 'returned' | 'accepted' | 'withdrawn' | 'replaced' | 'selected' | 'dispatched' | 'erased'
  reason: Generated<string>
  at: Date
  personId: number | null
}

export interface ExtensionTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  askedBy: number
  askedAt: Date
  reason: string
  wantedOn: string
  state: Generated<'asked' | 'granted' | 'refused'>
  decidedBy: number | null
  decidedAt: Date | null
  decisionNote: string | null
  grantedOn: string | null
}

export interface FeedTable {
  personId: number
  keyHash: string
  openedAt: Date
}

export interface FigureTable {
  campaignId: number
  indicator: string
  unitId: number
  period: string
  reportId: number
  version: number
  value: string | null
  words: string | null
}

export interface FileTable {
  id: GeneratedAlways<number>
  name: string
  mediaType: string
  size: number
  sha256: string
  bytes: Buffer
  personId: number | null
  at: Date
}

export interface FilingRuleTable {
  campaignId: number
  leaderSigns: boolean
}

export interface IndicatorTable {
  campaignId: number
  code: string
  position: number
  section: string
  name: string
  nameEn: string
  unitOfMeasure: string
  type: 'count' | 'money' | 'rate' | 'yesno' | 'choice' | 'text'
  numerator: string | null
  denominator: string | null
  partOf: string | null
  yearly: boolean
  retired: Generated<boolean>
  choices: unknown
  breakdown: unknown
  breakdownOf: string | null
  formula: string | null
}

export interface InheritanceTable {
  campaignId: number
  id: GeneratedAlways<number>
  fromAssignmentId: number
  fromUnitId: number
  fromState: 'open' | 'drafting' | 'returned'
  toAssignmentId: number
  toUnitId: number
  how: 'joined' | 'made' | 'moved'
  goesOn: boolean
  successionId: number
  inheritedAt: Date
  undoneAt: Date | null
  belowIds: Generated<number[]>
  ownDueOn: string | null
  ownDueAt: Date | null
  ownDueRelation: string | null
  ownExtendedTo: string | null
  ownRole: 'coordinate' | 'appraise' | 'support' | null
  ownKind: 'report' | 'exemplar' | 'other' | null
  gaveLegs: Generated<boolean>
}

export interface LadderTable {
  campaignId: number
  setting: unknown
  revision: number
  changedAt: Date
  changedBy: number | null
}

export interface LegTable {
  campaignId: number
  assignmentId: number
  position: number
  receiverUnitId: number
  receivedAt: Date | null
  receivedBy: number | null
  note: string | null
}

export interface LegInheritanceTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  position: number
  fromUnitId: number
  toUnitId: number
  how: 'moved' | 'made' | 'joined'
  successionId: number
  inheritedAt: Date
  undoneAt: Date | null
}

export interface NoticeTable {
  id: GeneratedAlways<number>
  personId: number
  campaignId: number | null
  unitId: number | null
  kind: string
  about: string
  vi: string
  en: string
  path: string
  at: Date
  readAt: Date | null
  carriage: 'mailed' | 'unconfigured' | 'noAddress' | 'declined' | 'read' | 'settled' | null
}

export interface ObligationTable {
  id: GeneratedAlways<number>
  planId: number
  compiledId: string | null
  origin: 'compiled' | 'added' | 'split' | 'merged' | 'amended'
  state: Generated<'proposed' | 'confirmed' | 'dropped'>
  dropReason: string | null
  mergedInto: number | null
  section: string
  span: string
  text: string
  role: 'lead' | 'coordinate' | 'appraise' | 'support'
  assignees: string[]
  coordinators: Generated<string[]>
  parties: Generated<unknown>
  deliverable: string | null
  dueOn: string | null
  dueText: string | null
  dueRelation: 'before' | 'on' | 'by' | 'within' | null
  recipients: Generated<unknown>
  quantity: unknown
  condition: string | null
  confidence: number
  revision: Generated<number>
  amendmentId: number | null
}

export interface ObligationUnitTable {
  obligationId: number
  unitId: number
  role: 'lead' | 'coordinate' | 'appraise' | 'support'
  phrase: string
}

export interface ObligationVersionTable {
  obligationId: number
  revision: number
  change: string
  snapshot: unknown
  personId: number | null
  at: Date
}

export interface ObstacleTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  raisedBy: number
  raisedAt: Date
  text: string
  state: Generated<'raised' | 'forwarded' | 'answered' | 'withdrawn'>
  handlerUnitId: number
  route: number[]
  answeredBy: number | null
  answeredAt: Date | null
  guidance: string | null
  showQuestion: Generated<boolean>
  extendedTo: string | null
  extendedFor: 'asker' | 'all' | null
  withdrawnAt: Date | null
}

export interface ObstacleInheritanceTable {
  campaignId: number
  id: GeneratedAlways<number>
  obstacleId: number
  fromUnitId: number
  toUnitId: number
  successionId: number | null
  inheritedAt: Date
  undoneAt: Date | null
}

export interface ObstacleStepTable {
  campaignId: number
  obstacleId: number
  position: number
  toUnitId: number
  at: Date
  byPersonId: number
  note: Generated<string>
}

export interface OfficialDocumentTable {
  id: GeneratedAlways<number>
  campaignId: number | null
  unitId: number
  kind: string
  state: Generated<'draft' | 'registered' | 'issued'>
  number: number | null
  symbol: string
  subject: string
  content: unknown
  createdAt: Date
  createdBy: number | null
  registeredAt: Date | null
  issuedOn: string | null
  revision: Generated<number>
  origin: string | null
  signedAt: Date | null
  signedBy: number | null
}

export interface OutlineTable {
  campaignId: number
  version: number
  sections: unknown
  createdAt: Date
  indicators: unknown
  checks: Generated<unknown>
  supplement: Generated<boolean>
}

export interface OutlineSeenTable {
  campaignId: number
  reportId: number
  personId: number
  version: number
  seenAt: Date
}

export interface PassageTable {
  campaignId: number
  id: GeneratedAlways<number>
  section: string
  position: number
  text: string
  reportId: number | null
  version: number | null
  sourceSection: string | null
  sourceSpan: string | null
  writtenBy: number | null
  writtenAt: Date
  revision: Generated<number>
}

export interface PassageInForceTable {
  successionId: number
  onDay: string
  fromUnitId: number
  toUnitId: number | null
  weight: string | null
  weightOf: string | null
  sourceCode: string | null
  divisionId: number | null
  figuresOnly: boolean
  line: string
}

export interface PersonTable {
  id: GeneratedAlways<number>
  unitId: number
  username: string
  name: string
  position: Generated<string>
  email: string | null
  phone: string | null
  language: Generated<'vi' | 'en'>
  passwordHash: string
  active: Generated<boolean>
  createdAt: Date
}

export interface PlanTable {
  id: GeneratedAlways<number>
  unitId: number
  fileId: number | null
  fileName: string
  text: string
  method: string
  warnings: Generated<unknown>
  compiled: unknown
  state: Generated<'draft' | 'confirmed'>
  title: string | null
  number: string | null
  issuedOn: string | null
  issuer: string | null
  windowFrom: string | null
  windowTo: string | null
  revision: Generated<number>
  createdBy: number | null
  createdAt: Date
  confirmedBy: number | null
  confirmedAt: Date | null
}

export interface PlanAmendmentTable {
  id: GeneratedAlways<number>
  planId: number
  fileId: number | null
  fileName: string
  text: string
  compiled: unknown
  change: unknown
  state: Generated<'proposed' | 'applied' | 'discarded'>
  title: string | null
  number: string | null
  issuedOn: string | null
  createdBy: number | null
  createdAt: Date
  decidedBy: number | null
  decidedAt: Date | null
}

export interface PlanPassageReadTable {
  planId: number
  position: number
  personId: number
  readAt: Date
}

export interface ProgressNoteTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  personId: number
  at: Date
  words: string
}

export interface PushTable {
  id: GeneratedAlways<number>
  subscriptionId: number
  state: Generated<'queued' | 'sending' | 'sent' | 'refused' | 'unclear' | 'dropped' | 'gone' | 'unreached'>
  attempts: Generated<number>
  notBefore: Date
  claimedAt: Date | null
  settledAt: Date | null
  answer: string | null
  createdAt: Date
}

export interface PushNoticeTable {
  noticeId: number
  subscriptionId: number
  pushId: number
}

export interface PushSubscriptionTable {
  id: GeneratedAlways<number>
  personId: number
  endpoint: string
  p256dh: string
  auth: string
  device: string
  createdAt: Date
  endedAt: Date | null
  endedBy: 'person' | 'other' | 'gone' | null
}

export interface ReadingTable {
  id: GeneratedAlways<number>
  unitId: number
  amendsPlanId: number | null
  fileId: number
  fileName: string
  pages: number[]
  state: Generated<'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'discarded'>
  takenFor: number | null
  problem: unknown
  planId: number | null
  amendmentId: number | null
  createdBy: number
  createdAt: Date
  endedAt: Date | null
}

export interface ReadingPageTable {
  readingId: number
  number: number
  lines: unknown
  text: string
  confidence: number
  readAt: Date
}

export interface RegistrySourceTable {
  name: string
  source: string
  content: unknown
  loadedAt: Date
}

export interface ReminderTable {
  campaignId: number
  assignmentId: number
  lastDay: string
  step: string
  track: 'remind' | 'chase' | 'escalate'
  at: Date
  people: Generated<number>
}

export interface ReportTable {
  campaignId: number
  id: GeneratedAlways<number>
  assignmentId: number
  unitId: number
  state: Generated<'draft' | 'submitted' | 'returned' | 'accepted'>
  outlineVersion: Generated<number>
}

export interface RoleGrantTable {
  personId: number
  role: string
  unitId: number
  grantedAt: Date
}

export interface SearchTextTable {
  id: GeneratedAlways<number>
  source: 'plan' | 'obligation' | 'report' | 'draft' | 'document' | 'guidance' | 'attachment'
  sourceId: number
  part: Generated<string>
  reader: 'everyone' | 'planReviewer' | 'report' | 'draft' | 'document' | 'attachment' | 'attachmentDraft'
  unitId: number
  campaignId: number | null
  assignmentId: number | null
  path: string
  title: string
  body: string
  at: Date
  words: GeneratedAlways<string>
  symbols: GeneratedAlways<string>
}

export interface SessionTable {
  tokenHash: string
  personId: number
  createdAt: Date
  expiresAt: Date
}

export interface SettingTable {
  name: string
  value: unknown
}

export interface SignOffTable {
  campaignId: number
  reportId: number
  id: GeneratedAlways<number>
  askedBy: number
  askedAt: Date
  state: Generated<'asked' | 'signed' | 'declined'>
  decidedBy: number | null
  decidedAt: Date | null
  reason: string | null
}

export interface SubmissionTable {
  campaignId: number
  reportId: number
  version: number
  unitId: number
  sections: unknown
  sha256: string
  late: boolean
  submittedAt: Date
  submittedBy: number | null
  attachments: Generated<unknown>
  writtenAt: Date | null
  signedBy: number | null
  outlineVersion: number | null
  explanations: Generated<unknown>
  sources: Generated<unknown>
}

export interface SuccessionTable {
  id: GeneratedAlways<number>
  kind: 'merge' | 'split' | 'rename' | 'move' | 'upgrade' | 'abolish' | 'undo'
  onDay: string
  decision: Generated<string>
  decidedOn: string | null
  basis: 'population' | 'area' | 'hand' | null
  registryKey: string | null
  removed: Generated<unknown>
  added: Generated<unknown>
  undoes: number | null
  createdAt: Date
  peopleWait: Generated<boolean>
}

export interface SuccessionEdgeTable {
  successionId: number
  fromUnitId: number
  toUnitId: number | null
  weight: string | null
  weightOf: string | null
  sourceCode: string | null
}

export interface SuccessionPersonTable {
  id: GeneratedAlways<number>
  successionId: number
  personId: number
  fromUnitId: number
  toUnitId: number | null
  state: 'waiting' | 'stays' | 'moved' | 'gone' | 'back' | 'movedOn'
  placed: Generated<boolean>
  taken: Generated<string[]>
  given: Generated<string[]>
  enteredAt: Date
}

export interface SynthesisTable {
  campaignId: number
  mapOn: string | null
  revision: Generated<number>
  chosenBy: number | null
  chosenAt: Date
  fixedAt: Date | null
}

export interface TakenPassageTable {
  campaignId: number
  reportId: number
  id: GeneratedAlways<number>
  section: string
  sourceReportId: number
  sourceVersion: number
  sourceSection: string
  quote: string
  takenAt: Date
  takenBy: number | null
}

export interface UnitTable {
  id: GeneratedAlways<number>
  kind: 'area' | 'committee' | 'department' | 'front' | 'association' | 'police' | 'military' | 'court' | 'board' | 'press'
  createdAt: Date
  registryKey: string | null
  adopted: Generated<boolean>
  exchangeCode: string | null
}

export interface UnitGroupTable {
  id: GeneratedAlways<number>
  name: string
  folded: GeneratedAlways<string | null>
  createdOn: string
  unitId: number | null
  basis: Generated<string>
  keptBy: number | null
  keptAt: Date | null
  droppedAt: Date | null
}

export interface UnitGroupMemberTable {
  groupId: number
  unitId: number
}

export interface UnitQuestionTable {
  id: GeneratedAlways<number>
  unitId: number
  kind: 'successor' | 'weights'
  onDay: string
  successionId: number | null
  settledAt: Date | null
  entered: Generated<boolean>
}

export interface UnitStateTable {
  unitId: number
  valid: string
  code: string | null
  name: string
  fullName: string
  shortName: string | null
  type: string | null
  level: 'central' | 'province' | 'district' | 'commune'
  parentId: number | null
  position: Generated<number>
  folded: GeneratedAlways<string | null>
}

export interface VerdictTable {
  campaignId: number
  reportId: number
  version: number
  verdict: 'accepted' | 'partly' | 'returned'
  reason: Generated<string>
  at: Date
  personId: number | null
  remarks: Generated<unknown>
  inTimeReason: string | null
  acceptedSections: Generated<unknown>
}

export interface WebhookTable {
  id: GeneratedAlways<number>
  unitId: number
  url: string
  secret: string
  events: string[]
  enabled: Generated<boolean>
  failures: Generated<number>
  createdBy: number
  createdAt: Date
  removedAt: Date | null
}

export interface WebhookDeliveryTable {
  id: GeneratedAlways<number>
  webhookId: number
  eventId: number
  state: Generated<'waiting' | 'done' | 'givenUp'>
  attempts: Generated<number>
  nextAt: Date
  status: number | null
  error: string | null
  deliveredAt: Date | null
}

export interface WriteGuardTable {
  tx: Generated<string>
}

export interface Tables {
  accessToken: AccessTokenTable
  answer: AnswerTable
  assignment: AssignmentTable
  assignmentGone: AssignmentGoneTable
  attachment: AttachmentTable
  attachmentPiece: AttachmentPieceTable
  attachmentText: AttachmentTextTable
  audit: AuditTable
  calendarDay: CalendarDayTable
  campaign: CampaignTable
  channelChoice: ChannelChoiceTable
  chase: ChaseTable
  chaseAddressee: ChaseAddresseeTable
  chaseRule: ChaseRuleTable
  closing: ClosingTable
  closingPart: ClosingPartTable
  commendationAward: CommendationAwardTable
  commendationDecision: CommendationDecisionTable
  commendationMember: CommendationMemberTable
  commendationNominee: CommendationNomineeTable
  commendationPaper: CommendationPaperTable
  commendationRound: CommendationRoundTable
  commendationSubmission: CommendationSubmissionTable
  commendationTurn: CommendationTurnTable
  commendationVote: CommendationVoteTable
  correction: CorrectionTable
  deliverable: DeliverableTable
  dependence: DependenceTable
  dispatch: DispatchTable
  dispatchNotice: DispatchNoticeTable
  dispatchResend: DispatchResendTable
  division: DivisionTable
  divisionPart: DivisionPartTable
  documentReading: DocumentReadingTable
  draftExplanation: DraftExplanationTable
  draftFigure: DraftFigureTable
  draftSection: DraftSectionTable
  duty: DutyTable
  estimate: EstimateTable
  estimateAllocation: EstimateAllocationTable
  estimateFinding: EstimateFindingTable
  estimateGrant: EstimateGrantTable
  estimateLine: EstimateLineTable
  estimateSource: EstimateSourceTable
  estimateSubmission: EstimateSubmissionTable
  estimateVerdict: EstimateVerdictTable
  event: EventTable
  exemplar: ExemplarTable
  exemplarConsent: ExemplarConsentTable
  exemplarCriterion: ExemplarCriterionTable
  exemplarDispatch: ExemplarDispatchTable
  exemplarEvidence: ExemplarEvidenceTable
  exemplarFile: ExemplarFileTable
  exemplarMeeting: ExemplarMeetingTable
  exemplarProfile: ExemplarProfileTable
  exemplarReviewer: ExemplarReviewerTable
  exemplarScore: ExemplarScoreTable
  exemplarSheet: ExemplarSheetTable
  exemplarTurn: ExemplarTurnTable
  extension: ExtensionTable
  feed: FeedTable
  figure: FigureTable
  file: FileTable
  filingRule: FilingRuleTable
  indicator: IndicatorTable
  inheritance: InheritanceTable
  ladder: LadderTable
  leg: LegTable
  legInheritance: LegInheritanceTable
  notice: NoticeTable
  obligation: ObligationTable
  obligationUnit: ObligationUnitTable
  obligationVersion: ObligationVersionTable
  obstacle: ObstacleTable
  obstacleInheritance: ObstacleInheritanceTable
  obstacleStep: ObstacleStepTable
  officialDocument: OfficialDocumentTable
  outline: OutlineTable
  outlineSeen: OutlineSeenTable
  passage: PassageTable
  passageInForce: PassageInForceTable
  person: PersonTable
  plan: PlanTable
  planAmendment: PlanAmendmentTable
  planPassageRead: PlanPassageReadTable
  progressNote: ProgressNoteTable
  push: PushTable
  pushNotice: PushNoticeTable
  pushSubscription: PushSubscriptionTable
  reading: ReadingTable
  readingPage: ReadingPageTable
  registrySource: RegistrySourceTable
  reminder: ReminderTable
  report: ReportTable
  roleGrant: RoleGrantTable
  searchText: SearchTextTable
  session: SessionTable
  setting: SettingTable
  signOff: SignOffTable
  submission: SubmissionTable
  succession: SuccessionTable
  successionEdge: SuccessionEdgeTable
  successionPerson: SuccessionPersonTable
  synthesis: SynthesisTable
  takenPassage: TakenPassageTable
  unit: UnitTable
  unitGroup: UnitGroupTable
  unitGroupMember: UnitGroupMemberTable
  unitQuestion: UnitQuestionTable
  unitState: UnitStateTable
  verdict: VerdictTable
  webhook: WebhookTable
  webhookDelivery: WebhookDeliveryTable
  writeGuard: WriteGuardTable
}
