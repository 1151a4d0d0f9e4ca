export { nationalImport, type Progress, terminal } from './actions.ts'
export { provinceNamed } from './province.ts'
export { shippedSources } from './shipped.ts'
