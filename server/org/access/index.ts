import type { Action, Query } from '../../http/action.ts'
import { tokenActions, tokenQueries } from './tokens.ts'
import { webhookActions, webhookQueries } from './webhooks.ts'

export const accessActions: readonly Action[] = [...tokenActions, ...webhookActions]
export const accessQueries: readonly Query[] = [...tokenQueries, ...webhookQueries]
export { accessFollowers, accessRoutines } from './jobs.ts'
export { post } from './posting.ts'
export { type Area, isPersonalToken, narrowed, personOfToken, tokenRights } from './tokens.ts'
export { allowsLocal } from './webhooks.ts'
