export {
  addDuties,
  boundUnits,
  confirmedObligations,
  type DutyToAdd,
  dutyOf,
  dutyShapes,
  quotaIn,
  reshapeDuty,
} from './queries.ts'
