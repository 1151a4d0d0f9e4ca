export { type Moved, movedAlong, movedBack, type Standing } from './rule.ts'
export * from './schema.ts'
