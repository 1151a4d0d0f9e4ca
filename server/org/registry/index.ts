export { nationalImport, type Progress, terminal } from './actions.ts'
export { shippedSources } from './shipped.ts'
