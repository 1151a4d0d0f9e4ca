import { z } from 'zod'

/** One block of a section's text. A section is a list of them; pictures and files are attachments. */
export const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item']),
  text: z.string().max(20_000),
})
export type Block = z.output<typeof block>

export const sectionContent = z.object({ blocks: z.array(block).max(2000) })
export type SectionContent = z.output<typeof sectionContent>

/** The section as one string, a line a block: what citations point into. */
export const plainText = ({ blocks }: SectionContent): string => blocks.map(({ text }) => text).join('\n')

export const isBlank = (content: SectionContent): boolean => plainText(content).trim() === ''

/** Text typed or pasted without formatting: a line a paragraph, a leading dash makes a list item. */
export const contentOf = (text: string): SectionContent => ({
  blocks: text
    .normalize('NFC')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const item = /^[-–•+]\s+/.exec(line)
      return item === null
        ? { kind: 'paragraph' as const, text: line }
        : { kind: 'item' as const, text: line.slice(item[0].length) }
    }),
})
