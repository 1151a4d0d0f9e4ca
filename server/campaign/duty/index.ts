export { addDuties, type DutyToAdd, dutyOf, dutyShapes, quotaIn, reshapeDuty } from './queries.ts'
