export { arrivedAt, type Stop, type StopStanding, standingOfRoute } from './route.ts'
export * from './schema.ts'
