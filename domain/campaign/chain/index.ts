export { type ChainDuty, type ChainStep, chainOf, waitsForItself } from './chain.ts'
export { type Dependence, dependencesOf, type OrderedDuty } from './proposal.ts'
export { type ChainRow, readChain, setDependence } from './schema.ts'
