export { fixSynthesisMap, mapActions } from './actions.ts'
export { mapQueries, synthesisMapOn } from './reads.ts'
