import { z } from 'zod'

/**
 * The layout as settings: every value an office may choose, with the range that Decree 30/2020/NĐ-CP (Annex I)
 * leaves it. Lengths in mm, sizes and gaps in pt.
 */
export const layoutSettings = z.object({
  font: z.string().min(1),
  page: z.object({ width: z.number().positive(), height: z.number().positive() }),
  margins: z.object({
    top: z.number().min(20).max(25),
    bottom: z.number().min(20).max(25),
    left: z.number().min(30).max(35),
    right: z.number().min(15).max(20),
  }),
  /** From the edge of the paper to the page number. */
  pageNumberAt: z.number().min(5).max(15),
  /** The left column of the head; the rest belongs to the national name and motto. */
  headLeftWidth: z.number().positive(),
  sizes: z.object({
    nation: z.number().min(12).max(13),
    motto: z.number().min(13).max(14),
    parentBody: z.number().min(12).max(13),
    issuingBody: z.number().min(12).max(13),
    number: z.number().min(13).max(13),
    about: z.number().min(12).max(13),
    placeAndDate: z.number().min(13).max(14),
    type: z.number().min(13).max(14),
    subject: z.number().min(13).max(14),
    body: z.number().min(13).max(14),
    /** The decree leaves tables to the office; a size below the body keeps columns narrow. */
    table: z.number().min(9).max(14),
    signature: z.number().min(13).max(14),
    distributionHead: z.number().min(12).max(12),
    distribution: z.number().min(11).max(11),
    pageNumber: z.number().min(13).max(14),
    stamp: z.number().min(13).max(14),
    sampleNotice: z.number().min(8).max(11),
  }),
  /** The first line of a paragraph: 10 mm or 12,7 mm. */
  firstLineIndent: z.number().min(10).max(12.7),
  paragraphGap: z.number().min(6),
  /** Multiples of the single line. */
  lineSpacing: z.number().min(1).max(1.5),
  /** The single line of the face, as a multiple of its size. */
  singleLine: z.number().min(1).max(1.3),
  /** The rule under the body's name and under the subject, as a share of the line above it. */
  shortRule: z
    .number()
    .min(1 / 3)
    .max(1 / 2),
  ruleThickness: z.number().min(0.25).max(1),
  /** Room left for the signature and the seal. */
  signatureRoom: z.number().min(15).max(45),
})

export type LayoutSettings = z.infer<typeof layoutSettings>

export const standardLayout: LayoutSettings = {
  font: 'Times New Roman',
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumberAt: 10,
  headLeftWidth: 70,
  sizes: {
    nation: 12,
    motto: 13,
    parentBody: 12,
    issuingBody: 12,
    number: 13,
    about: 12,
    placeAndDate: 13,
    type: 14,
    subject: 14,
    body: 14,
    table: 12,
    signature: 14,
    distributionHead: 12,
    distribution: 11,
    pageNumber: 13,
    stamp: 13,
    sampleNotice: 9,
  },
  firstLineIndent: 10,
  paragraphGap: 6,
  lineSpacing: 1.05,
  singleLine: 1.15,
  shortRule: 0.4,
  ruleThickness: 0.5,
  signatureRoom: 24,
}

/** Width of the text between the margins, in mm; a page on its side keeps the same margins. */
export const textWidth = (layout: LayoutSettings, landscape = false): number =>
  (landscape ? layout.page.height : layout.page.width) - layout.margins.left - layout.margins.right
