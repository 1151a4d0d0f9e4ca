import type { Year } from './indicators.ts'

/** One number per year of the window, in the order 2013 … 2023. */
type Course = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/** How much of an ordinary year's work each year holds: five months of 2013, three of 2023, the epidemic between. */
export const work: Course = [0.42, 0.79, 0.84, 0.9, 0.97, 1.02, 1.08, 0.73, 0.6, 1.13, 0.27]

/** Committees are renewed after congresses and elections, not evenly. */
export const renewals: Course = [0.52, 0.3, 0.25, 0.72, 0.15, 0.2, 0.31, 0.55, 0.92, 0.22, 0.05]

/** Nobody posted in 2013; the epidemic moved the work online. */
export const online: Course = [0, 0, 0.05, 0.16, 0.33, 0.6, 0.92, 1.35, 1.9, 2.15, 0.6]

/** Festivals gather around 19 August: the window holds that day from 2013 to 2022, and 2021 mostly went without. */
export const gatherings: Course = [0.71, 0.78, 0.83, 0.88, 0.93, 0.98, 1.02, 0.46, 0.09, 1.07, 0]

/** Titles are registered in spring and judged in autumn: 2023 is not judged yet. */
export const titles: Course = [0.7, 0.79, 0.84, 0.88, 0.91, 0.94, 0.96, 0.97, 0.95, 0.99, 0]

/** Allowances grow with the regular police in communes and the support of the province. */
export const money: Course = [0.2, 0.52, 0.58, 0.66, 0.74, 0.85, 0.98, 1.12, 1.2, 1.31, 0.34]

export const at = (course: Course, year: Year): number => course[year - 2013] ?? 0

/** To the nearest multiple of `step`, never below zero. */
export const rounded = (value: number, step = 1): number => Math.max(0, Math.round(value / step) * step)
