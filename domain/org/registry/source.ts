import { z } from 'zod'
import { levelNames } from '../unit.ts'

const text = z.string().trim().min(1).max(300)
const code = z
  .string()
  .trim()
  .regex(/^\d{2,5}$/)
const target = z.object({ code, fullName: text })

/** One list of units as it stood on a day: provinces, then districts, then communes. */
export const registryList = z.object({
  kind: z.literal('list'),
  source: z.string(),
  /** The list before or after the districts were abolished. */
  era: z.enum(['district', 'commune']),
  /** The day on which the list is known to hold. */
  asOf: z.iso.date(),
  units: z
    .array(
      z.object({
        level: z.enum(levelNames),
        code,
        fullName: text,
        parentCode: code.nullable(),
        provinceCode: code,
      }),
    )
    .min(1),
})

/** Which commune of the day before became which, and the names of the day before. */
export const registryMap = z.object({
  kind: z.literal('map'),
  source: z.string(),
  /** The day on which the old names are known to hold. */
  asOf: z.iso.date(),
  /** The day of the change. */
  onDay: z.iso.date(),
  provinces: z.array(target.extend({ to: z.array(target) })).min(1),
  parts: z
    .array(
      z.object({
        level: z.enum(['district', 'commune']),
        code,
        fullName: text,
        provinceCode: code,
        to: z.array(target).min(1),
      }),
    )
    .min(1),
})

/** Days that are known of single communes between the list and the map. */
export const registryDays = z.object({
  kind: z.literal('days'),
  source: z.string(),
  rows: z.array(z.object({ code, onDay: z.iso.date() })).min(1),
})

/** A file about units, brought to the one shape that the history is made from. */
export const registrySource = z.discriminatedUnion('kind', [registryList, registryMap, registryDays])
export type RegistryList = z.output<typeof registryList>
export type RegistryMap = z.output<typeof registryMap>
export type RegistryDays = z.output<typeof registryDays>
export type RegistrySource = z.output<typeof registrySource>
