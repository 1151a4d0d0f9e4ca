export { registryHistory } from './history.ts'
export type {
  HistoryQuestion,
  HistoryState,
  HistorySuccession,
  HistoryUnit,
  RegistryHistory,
} from './ledger.ts'
export { type ReadSource, readRegistrySource } from './read.ts'
export { selectProvince } from './scope.ts'
export { type RegistrySource, registrySource } from './source.ts'
