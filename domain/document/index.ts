export * from './contracts.ts'
export {
  blank,
  countText,
  dateWithWeekday,
  longDate,
  momentText,
  shortDate,
  vietnameseNumber,
} from './figure.ts'
export { headOf, type Signing, signedAs, signingNames, signingOf, signings, withHead } from './head.ts'
export { type DocumentKind, documentKinds, kindNamed, type SymbolOwner, symbolFor } from './kind.ts'
export { type LayoutSettings, layoutSettings, standardLayout, textWidth } from './layout.ts'
export { boldWidth } from './measure.ts'
export { numberer, pointLetter, roman } from './numbering.ts'
export {
  type PrintChoices,
  type PrintedAnnex,
  type PrintedDocument,
  type PrintedHead,
  type PrintedSignature,
  printed,
  type RuledLines,
} from './printed.ts'
export type { PrintedBlock, PrintedParagraph, PrintedPicture, PrintedRun } from './printedBody.ts'
export type { PrintedHeaderCell, PrintedTable } from './printedTable.ts'
export { layoutProblems } from './problems.ts'
export {
  type Difference,
  type DocumentProof,
  documentProof,
  type KeptReading,
  missingInWord,
  unitTablesIn,
  type Verified,
  verifyProof,
} from './proof.ts'
export { registerProblems } from './registerProblems.ts'
export { type CampaignAccount, reportOfCampaign } from './reportOfCampaign.ts'
export {
  type Authority,
  type Block,
  type HeadingLevel,
  type OfficialDocument,
  officialDocument,
  type Run,
  type Signature,
  type TableBlock,
  type TableColumn,
} from './schema.ts'
export { signedBy } from './signer.ts'
export { type ChaseLetter, chaseLetter, type LateUnit } from './templates/chaseLetter.ts'
export {
  type CommendationSubmission,
  commendationSubmission,
  type Nominee,
} from './templates/commendationSubmission.ts'
export {
  type ConsolidatedReport,
  consolidatedReport,
  type ReportHeading,
  type ReportPassage,
} from './templates/consolidatedReport.ts'
export { type ConferenceInvitation, conferenceInvitation } from './templates/invitation.ts'
export { type LateReport, lateReport } from './templates/lateReport.ts'
export { type Issuing, letterhead } from './templates/letterhead.ts'
export { type Ballot, type MeetingMinutes, meetingMinutes } from './templates/minutes.ts'
export { type SubmissionReceipt, submissionReceipt } from './templates/receipt.ts'
export { basisWords, unitTables } from './unitAnnex.ts'
export { numberLine, placeAndDateLine, reference, type Stamp } from './wording.ts'
export { type WordTable, wordTables } from './wordTables.ts'
