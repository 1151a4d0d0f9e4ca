import { z } from 'zod'
import { frozenAttachment } from '../campaign/index.ts'
import { explained, frozenSource, sectionContent } from '../report/index.ts'

/** One accepted version of a report as it lies in the bundle: all that its check value is over. */
export const submissionPart = z.object({
  kind: z.literal('tongket.submission'),
  reportId: z.number(),
  version: z.number(),
  unitId: z.number(),
  unit: z.string(),
  submittedAt: z.string(),
  submittedBy: z.string().nullable(),
  signedBy: z.string().nullable(),
  late: z.boolean(),
  verdict: z.string(),
  verdictAt: z.string(),
  verdictBy: z.string().nullable(),
  acceptedSections: z.array(z.string()),
  /** As it was given when the version was handed in. */
  sha256: z.string(),
  sections: z.array(z.object({ section: z.string(), title: z.string(), content: sectionContent })),
  figures: z.array(z.object({ indicator: z.string(), period: z.string(), value: z.string() })),
  explanations: z.array(explained),
  sources: z.array(frozenSource),
  attachments: z.array(frozenAttachment),
})
export type SubmissionPart = z.output<typeof submissionPart>

/** What a plan asks, each at its characters of the plan's text or of the amendment that brought it. */
export const obligationsPart = z.object({
  kind: z.literal('tongket.obligations'),
  obligations: z.array(
    z.object({
      id: z.number(),
      section: z.string(),
      /** The file of the bundle whose characters are meant. */
      textPath: z.string(),
      start: z.number(),
      end: z.number(),
      /** The words at these characters. */
      quote: z.string(),
      text: z.string(),
      role: z.string(),
      assignees: z.array(z.string()),
      coordinators: z.array(z.string()),
      deliverable: z.string().nullable(),
      dueOn: z.string().nullable(),
      dueText: z.string().nullable(),
    }),
  ),
})
export type ObligationsPart = z.output<typeof obligationsPart>

/** The cited sentences of one document: what it prints, where that stands. */
export const citationsPart = z.object({
  kind: z.literal('tongket.citations'),
  document: z.string(),
  citations: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      /** As the document prints them, without the full stop that closes each. */
      printed: z.array(z.string()),
      place: z
        .object({
          reportId: z.number(),
          version: z.number(),
          section: z.string(),
          start: z.number(),
          end: z.number(),
        })
        .nullable(),
      /** The words at the place; null where the document was made before places were kept. */
      quote: z.string().nullable(),
      /** Printed as quoted; otherwise an officer reworded what stands at the place. */
      verbatim: z.boolean(),
    }),
  ),
})
export type CitationsPart = z.output<typeof citationsPart>

/** One line of the audit, chained to the line before it. */
export const auditLine = z.strictObject({
  id: z.number(),
  at: z.string(),
  action: z.string(),
  about: z.string(),
  person: z.string().nullable(),
  unit: z.string().nullable(),
  data: z.unknown(),
  previous: z.string(),
  hash: z.string(),
})
export type AuditLine = z.output<typeof auditLine>

/** Hex SHA-256 of a text in UTF-8; the domain has no hash of its own. */
export type Sha256 = (text: string) => string

/** What stands before the first line of a chain. */
export const chainBeginning = '0'.repeat(64)

export const chained = (
  line: Omit<AuditLine, 'previous' | 'hash'>,
  previous: string,
  sha256: Sha256,
): AuditLine => {
  const { id, at, action, about, person, unit, data } = line
  const own = { id, at, action, about, person, unit, data, previous }
  return { ...own, hash: sha256(JSON.stringify(own)) }
}
