import { z } from 'zod'

const words = z.string().max(20_000)

/** One block of a section's text. A section is a list of them; files are attachments. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text: words }),
  /** Rows of cells, all of one length; the first row is the head. */
  z.object({ kind: z.literal('table'), rows: z.array(z.array(words).max(40)).max(500) }),
  /** A picture that is an attachment of the same duty, named as its sender named it, and what it shows in words. */
  z.object({ kind: z.literal('picture'), uploadId: z.uuid(), alt: z.string().max(300) }),
])
export type Block = z.output<typeof block>

export const sectionContent = z.object({ blocks: z.array(block).max(2000) })
export type SectionContent = z.output<typeof sectionContent>
