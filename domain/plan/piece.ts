import type { Assigned } from './assign.ts'
import type { Draft } from './drafts.ts'
import type { Stretch } from './parties.ts'

/** A clause, what was read from it, whether it binds, and whom; `joining` and `times` come from lines beside it. */
export type Piece = Draft &
  Assigned & {
    readonly binds: boolean
    readonly joining: readonly string[]
    readonly times: readonly Stretch[]
  }
