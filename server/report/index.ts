import type { Action } from '../http/action.ts'
import { reportActions as ownActions } from './actions.ts'
import { filingActions } from './filing/actions.ts'

export { outlineAt, outlineOf } from './outline/index.ts'
export { reportQueries, reportReaders } from './reads.ts'
export { standsInReport } from './standing.ts'
export { reportOr404, submissionOr404 } from './stored.ts'

export const reportActions: readonly Action[] = [...ownActions, ...filingActions]
