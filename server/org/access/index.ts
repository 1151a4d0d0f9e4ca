import type { Action, Query } from '../../http/action.ts'
import { tokenActions, tokenQueries } from './tokens.ts'
import { webhookActions, webhookQueries } from './webhooks.ts'

export const accessActions: readonly Action[] = [...tokenActions, ...webhookActions]
export const accessQueries: readonly Query[] = [...tokenQueries, ...webhookQueries]
export { accessFollowers, accessRoutines } from './jobs.ts'
export { post } from './posting.ts'
export { isPersonalToken, narrowed, personOfToken } from './tokens.ts'
export { allowsLocal } from './webhooks.ts'
