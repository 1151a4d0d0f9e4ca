export { planList, type StandingUnit } from './plan.ts'
export { type ListedUnit, listColumns, readUnitRows } from './rows.ts'
export * from './schema.ts'
