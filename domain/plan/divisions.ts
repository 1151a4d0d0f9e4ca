import type { CompiledPlan, Section } from './schema.ts'

/** Parts and sections in the order of the text, the wider before the narrower. */
export const divisionsOf = ({ parts = [], sections }: Pick<CompiledPlan, 'parts' | 'sections'>): Section[] =>
  [...parts, ...sections].sort((a, b) => a.start - b.start || b.end - a.end)
