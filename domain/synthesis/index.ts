export { synthesisProblems } from './problems.ts'
export { neverQuoted, type QuotableReport, unquotedIn } from './quoting.ts'
export * from './schema.ts'
