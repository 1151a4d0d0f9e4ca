export {
  type AmendmentScope,
  type ChangedField,
  type DutyChange,
  difference,
  type PartyChange,
  type PlanDifference,
} from './difference.ts'
export type { Duty } from './matching.ts'
