import type { Indicator } from '../../../domain/report/index.ts'

/** Changes some fields of the indicator that is being edited. */
export type Put = (part: Partial<Indicator>) => void
