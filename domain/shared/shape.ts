import { z } from 'zod'

/** Shapes that many contracts share. Reads arrive as text in the address, so numbers are coerced. */
export const id = z.coerce.number<number>().int().positive()

/** A calendar day as 'YYYY-MM-DD', in Asia/Ho_Chi_Minh. */
export const day = z.iso.date()

/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime()

/** What the person who asked may do with the resource: names of write contracts. */
export const may = z.array(z.string())

export const nothing = z.object({})

/** A read that answers with a file to save instead of JSON. */
export const fileAnswer = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
})
