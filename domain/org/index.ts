export { orgProblems } from './problems.ts'
export * from './schema.ts'
export { type Level, levelNames, levels, type UnitKind, unitKindNames, unitKinds } from './unit.ts'
