export { passageOf } from './passage.ts'
export { type Asked, askedOf, isEmpty, tsqueryOf } from './query.ts'
export * from './schema.ts'
