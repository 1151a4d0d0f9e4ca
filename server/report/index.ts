import type { Action } from '../http/action.ts'
import { reportActions as ownActions } from './actions.ts'
import { filingActions } from './filing/actions.ts'

export { outlineOf } from './outline/index.ts'
export { reportQueries } from './reads.ts'

export const reportActions: readonly Action[] = [...ownActions, ...filingActions]
