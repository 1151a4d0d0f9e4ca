import type { Bilingual } from '../shared/index.ts'

/** By what a division of a unit was measured, and what a weight of each part counts then. */
export const bases = {
  population: {
    name: { vi: 'Theo dân số', en: 'By population' },
    weight: { vi: 'Dân số (người)', en: 'Population (people)' },
  },
  area: {
    name: { vi: 'Theo diện tích', en: 'By area' },
    weight: { vi: 'Diện tích (km²)', en: 'Area (km²)' },
  },
  hand: {
    name: { vi: 'Theo tỷ trọng tự ghi', en: 'By weights of one’s own' },
    weight: { vi: 'Tỷ trọng', en: 'Weight' },
  },
} as const satisfies Record<string, { readonly name: Bilingual; readonly weight: Bilingual }>

export type Basis = keyof typeof bases
export const basisNames = Object.keys(bases) as [Basis, ...Basis[]]
