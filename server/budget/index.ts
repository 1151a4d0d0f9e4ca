import type { Action } from '../http/action.ts'
import { judgingActions } from './judging/actions.ts'
import { writingActions } from './writing/actions.ts'

export { budgetQueries } from './reads.ts'

export const budgetActions: readonly Action[] = [...writingActions, ...judgingActions]
