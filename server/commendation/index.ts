import type { Action, Query } from '../http/action.ts'
import { provinceActions } from './province/actions.ts'
import { decidingActions } from './province/deciding.ts'
import { provinceQueries } from './province/reads.ts'
import { unitActions } from './unit/actions.ts'
import { unitQueries } from './unit/reads.ts'

export const commendationActions: readonly Action[] = [...unitActions, ...provinceActions, ...decidingActions]

export const commendationQueries: readonly Query[] = [...unitQueries, ...provinceQueries]
