export { outlineActions } from './actions.ts'
export { leftoversOf } from './leftovers.ts'
export { type Outline, outlineAt, outlineOf, sectionsInForce } from './outline.ts'
