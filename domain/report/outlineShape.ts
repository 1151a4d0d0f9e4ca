import { z } from 'zod'

/** One heading that every report of the campaign fills, with the plan's own words as guidance. */
export const outlineSection = z.object({
  label: z.string().min(1).max(20),
  title: z.string().min(1).max(500),
  guidance: z.string().max(5000),
  required: z.boolean(),
  /** What to answer here, one by one. */
  questions: z.array(z.string().trim().min(1).max(500)).max(30).optional(),
  /** About how many words are expected: a hint, never a limit. */
  words: z.number().int().min(10).max(20_000).nullish(),
})
export type OutlineSection = z.output<typeof outlineSection>

/** What must hold among figures, whatever table or section they stand in. */
export const outlineCheck = z.object({
  code: z.string().regex(/^[a-z0-9]{1,60}$/i),
  left: z.string().trim().min(1).max(500),
  relation: z.enum(['atMost', 'equals', 'together']),
  right: z.string().trim().min(1).max(500),
  /** What the reporter reads where it does not hold. */
  vi: z.string().trim().min(5).max(500),
  en: z.string().trim().min(5).max(500),
})
export type OutlineCheck = z.output<typeof outlineCheck>
