export * from './access/index.ts'
export { type AreaType, areaNameKey, sameAreaName } from './area.ts'
export { passagesAround } from './around.ts'
export { type Basis, bases, basisNames } from './basis.ts'
export {
  type BelowValue,
  type Carried,
  type CarriedValue,
  type Carrier,
  carrierTo,
  carry,
  type HeldValue,
  type ReportedValue,
  type UnderOf,
} from './carry.ts'
export type { Beyond } from './change.ts'
export {
  type DividedUnit,
  type Division,
  type DivisionPart,
  divisionInForce,
  divisionParts,
  giveShares,
  readDivisions,
  takeSharesBack,
  weightGiven,
} from './division.ts'
export * from './drafting/index.ts'
export * from './events.ts'
export * from './group/index.ts'
export { heldReasons } from './held.ts'
export { type LifePiece, lifeLine, type MomentPiece, partOf, type StatePiece, type Tense } from './life.ts'
export { alikeInType, type ChangedUnit, type Likely, likelySuccessor } from './likely.ts'
export * from './list/index.ts'
export * from './moving/index.ts'
export * from './notice.ts'
export * from './onMap.ts'
export type { StateChange, SuccessionOrder, SuccessionTarget, UnitState } from './order.ts'
export type { Passage } from './passage.ts'
export * from './people/index.ts'
export { orgProblems } from './problems.ts'
export * from './questions.ts'
export * from './register.ts'
export {
  type HistoryQuestion,
  type HistoryUnit,
  type RegistryHistory,
  type RegistrySource,
  readRegistrySource,
  registryHistory,
  selectProvince,
} from './registry/index.ts'
export { asReported, carrierOf, plainPassages, type Roads, roads, straightOf } from './roads.ts'
export * from './schema.ts'
export { percentsOf, type Share, sharesOf, sumOf } from './share.ts'
export {
  type SuccessionEffect,
  stateKey,
  successionEffect,
  unitsMade,
  unitsNamed,
} from './succession.ts'
export { type Level, levelNames, levels, type UnitKind, unitKindNames, unitKinds } from './unit.ts'
