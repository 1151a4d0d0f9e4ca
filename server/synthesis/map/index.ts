export { fixSynthesisMap, mapActions } from './actions.ts'
export { placesOnMap, valuesOnMap } from './places.ts'
export { mapQueries, synthesisMapOn } from './reads.ts'
