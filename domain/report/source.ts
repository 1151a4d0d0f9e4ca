import { z } from 'zod'

/** A passage taken over from a report below, with its source: unit, version and section. */
export const frozenSource = z.object({
  /** Where it was put. */
  section: z.string(),
  sourceReportId: z.number(),
  sourceVersion: z.number(),
  sourceSection: z.string(),
  unitName: z.string(),
  quote: z.string(),
})
export type FrozenSource = z.output<typeof frozenSource>
