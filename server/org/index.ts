export {
  type Area,
  accessFollowers as orgFollowers,
  allowsLocal,
  post,
  tokenRights,
} from './access/index.ts'
export { orgActions } from './actions.ts'
export { calendarDays, calendarOf, putCalendarDays, shippedDay, topUnitAbove } from './calendar/index.ts'
export { type Foreseen, foresee, lastPlace, movePeopleDue } from './events/index.ts'
export { addGroup, changeGroup, groupNamed, groupsWithUnits } from './group/index.ts'
export { namesOn, onMapOf, roadsOn, roadsTo } from './map/index.ts'
export { type Receivers, type Telling, tell, tellUnits, type UnitTelling } from './notice/index.ts'
export { dayOf, policy, rolesAt, subjectOf } from './policy.ts'
export {
  addPerson,
  addUnit,
  placeOf,
  readSetting,
  setEmail,
  shortNameOf,
  somebodyExists,
  topUnit,
  unitName,
  writeSetting,
} from './queries.ts'
export { orgQueries } from './reads.ts'
export { nationalImport, type Progress, shippedSources, terminal } from './registry/index.ts'
export { orgRoutines } from './routines.ts'
export {
  heirAmong,
  heirPassages,
  knownOn,
  passagesInForce,
  standingFor,
  takenOverBy,
  unitsStanding,
} from './succession/index.ts'
