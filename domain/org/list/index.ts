export { type ListedUnit, listColumns, planList, readUnitRows, type StandingUnit } from './rows.ts'
export * from './schema.ts'
