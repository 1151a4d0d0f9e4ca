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

/** Bytes in a write: they are the request's body, and the rest of the input travels in the address. */
export const rawBytes = z.instanceof(Uint8Array)

/** A read that answers with a file too large to hold whole: its bytes come piece by piece. */
export const streamAnswer = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  pieces: z.custom<AsyncIterable<Uint8Array>>(value => typeof value === 'object' && value !== null),
})
