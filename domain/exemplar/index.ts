export { isOwnUnit, mayReadProfile } from './access.ts'
export {
  listOfChosen,
  localMinutes,
  type Named,
  provinceMinutes,
} from './documents.ts'
export {
  citeEvidence,
  citeFile,
  dropEvidence,
  dropFile,
  type Evidence,
  type EvidenceFile,
  readEvidenceFile,
} from './evidenceSchema.ts'
export * from './exemplar.ts'
export { exemplarProblems } from './problems.ts'
export * from './provinceSchema.ts'
export { placesOf, type Quota, quotaOf } from './quota.ts'
export {
  type Doubt,
  doubtsAbout,
  type Entry,
  pointsOf,
  type Ranked,
  rankingOf,
  type Sheet,
} from './ranking.ts'
export * from './schema.ts'
