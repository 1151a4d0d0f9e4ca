import type { SectionNumber } from '../outline.ts'

/** A paragraph of an accepted report already taken into the consolidated one. Paragraphs count from 0. */
export interface PassageTaken {
  readonly section: SectionNumber
  readonly unit: string
  readonly paragraph: number
}

/** In the order in which they stand under each heading. */
export const passages: readonly PassageTaken[] = [
  { section: 1, unit: '427', paragraph: 0 },
  { section: 1, unit: '422', paragraph: 0 },
  { section: 1, unit: 'bien-phong', paragraph: 0 },
  { section: 2, unit: '426', paragraph: 0 },
  { section: 2, unit: '422', paragraph: 0 },
  { section: 3, unit: '416', paragraph: 0 },
  { section: 3, unit: '412', paragraph: 0 },
  { section: 3, unit: 'phu-nu', paragraph: 0 },
  { section: 4, unit: '422', paragraph: 1 },
  { section: 4, unit: '419', paragraph: 1 },
  { section: 4, unit: 'gddt', paragraph: 1 },
  { section: 5, unit: '412', paragraph: 0 },
]
