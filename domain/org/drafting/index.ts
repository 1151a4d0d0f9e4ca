export {
  type DraftPart,
  type DraftSource,
  type DraftTarget,
  type DraftUnit,
  type EventDraft,
  type EventKind,
  emptyDraft,
  eventKinds,
  givenName,
  type KnownUnit,
  madeLike,
  withSubject,
} from './draft.ts'
export { basisOf, lacking, missingIn, orderOf, sourcePath, targetPath } from './ordering.ts'
export { weightPercents } from './percents.ts'
