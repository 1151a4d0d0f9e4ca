import type { Action, Query } from '../http/action.ts'
import { localActions } from './local/actions.ts'
import { choosingActions } from './local/choosing.ts'
import { fileActions, fileQueries } from './local/files.ts'
import { localQueries } from './local/reads.ts'
import { privacyActions, privacyQueries } from './privacy/index.ts'
import { provinceActions } from './province/actions.ts'
import { concludingActions } from './province/concluding.ts'
import { provinceQueries } from './province/reads.ts'

export const exemplarActions: readonly Action[] = [
  ...localActions,
  ...fileActions,
  ...choosingActions,
  ...provinceActions,
  ...concludingActions,
  ...privacyActions,
]

export const exemplarQueries: readonly Query[] = [
  ...localQueries,
  ...fileQueries,
  ...provinceQueries,
  ...privacyQueries,
]
