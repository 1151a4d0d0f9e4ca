export { type Redated, type RuledDue, redatedBy } from './redating.ts'
export * from './schema.ts'
