import type { Routine } from '../jobs/follower.ts'
import { accessRoutines } from './access/index.ts'
import { movingRoutines } from './events/index.ts'

export const orgRoutines: readonly Routine[] = [...accessRoutines, ...movingRoutines]
