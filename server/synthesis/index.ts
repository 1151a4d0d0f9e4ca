import type { Action, Query } from '../http/action.ts'
import { synthesisActions as passageActions } from './actions.ts'
import { mapActions, mapQueries } from './map/index.ts'
import { synthesisQueries as passageQueries } from './reads.ts'

export { fixSynthesisMap, synthesisMapOn } from './map/index.ts'
export { passagesWithSources } from './reads.ts'

export const synthesisActions: readonly Action[] = [...passageActions, ...mapActions]
export const synthesisQueries: readonly Query[] = [...passageQueries, ...mapQueries]
