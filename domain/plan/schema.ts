import { z } from 'zod'

/**
 * The compiled plan: what one signed document asks of whom, every statement tied to its characters.
 * Offsets are UTF-16 units into the text handed to `compile`; lines count from 1; dates are YYYY-MM-DD.
 */

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const offset = z.int().min(0)
const line = z.int().min(1)

export const legalBasis = z.object({
  text: z.string(),
  number: z.string().nullable(),
  issuedOn: isoDate.nullable(),
})
export type LegalBasis = z.infer<typeof legalBasis>

/** A numbered heading or point: `label` is the path of numbers down to it, `II.1`. */
export const section = z.object({
  label: z.string(),
  title: z.string(),
  line,
  start: offset,
  end: offset,
})
export type Section = z.infer<typeof section>

export const obligationRole = z.enum(['lead', 'coordinate', 'appraise', 'support'])
export type ObligationRole = z.infer<typeof obligationRole>

export const dueRelation = z.enum(['before', 'on', 'by', 'within'])
export type DueRelation = z.infer<typeof dueRelation>

/** Where a deliverable goes: `to` X, `via` the bodies it passes through. */
export const recipient = z.object({ to: z.string(), via: z.array(z.string()) })
export type Recipient = z.infer<typeof recipient>

/** How many `of` what, made up of `breakdown`, for each `per`. */
export const quantity = z.object({
  count: z.number(),
  of: z.string(),
  breakdown: z.record(z.string(), z.number()),
  per: z.string().nullable(),
})
export type Quantity = z.infer<typeof quantity>

/** One thing asked of somebody; `text` is the clause that binds, `text.slice(start, end)` of the document. */
export const obligation = z.object({
  id: z.string(),
  section: z.string(),
  text: z.string(),
  line,
  start: offset,
  end: offset,
  assignees: z.array(z.string()),
  role: obligationRole,
  coordinators: z.array(z.string()),
  deliverable: z.string().nullable(),
  dueOn: isoDate.nullable(),
  dueText: z.string().nullable(),
  dueRelation: dueRelation.nullable(),
  recipients: z.array(recipient),
  quantity: quantity.nullable(),
  condition: z.string().nullable(),
  dependsOn: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
export type Obligation = z.infer<typeof obligation>

/** The period that the reported figures must cover. */
export const dataWindow = z.object({ from: isoDate, to: isoDate, text: z.string() })
export type DataWindow = z.infer<typeof dataWindow>

/** One heading every report must follow. */
export const outlineItem = z.object({ label: z.string(), text: z.string(), line })
export type OutlineItem = z.infer<typeof outlineItem>

export const abbreviation = z.object({ short: z.string(), long: z.string(), line })
export type Abbreviation = z.infer<typeof abbreviation>

/** Who signed: `authority` holds the lines above the title, "TM. …", "KT. …". */
export const signer = z.object({
  name: z.string().nullable(),
  title: z.string().nullable(),
  authority: z.array(z.string()),
})
export type Signer = z.infer<typeof signer>

export const coverageKind = z.enum(['obligation', 'outline', 'aim', 'basis', 'heading', 'closing', 'other'])
export type CoverageKind = z.infer<typeof coverageKind>

/** One piece of the body and what the compiler took it for; the pieces partition the text without gap or overlap. */
export const coverageEntry = z.object({
  clause: z.string(),
  start: offset,
  end: offset,
  is: coverageKind,
  obligations: z.array(z.string()),
})
export type CoverageEntry = z.infer<typeof coverageEntry>

export const findingSeverity = z.enum(['error', 'warning', 'note'])
export type FindingSeverity = z.infer<typeof findingSeverity>

/** What a careful registrar would send back: the words it speaks of, why they matter, what to do. */
export const finding = z.object({
  rule: z.string(),
  severity: findingSeverity,
  line,
  message: z.string(),
  quote: z.string().optional(),
  why: z.string().optional(),
  todo: z.string().optional(),
})
export type Finding = z.infer<typeof finding>

export const compiledPlan = z.object({
  file: z.string(),
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  legalBases: z.array(legalBasis),
  sections: z.array(section),
  /**
   * What stands above the numbers and bears none of its own: "Phần thứ nhất", "Chương I", "A.", "Điều 2". Plans compiled
   * before these were told apart have none.
   */
  parts: z.array(section).optional(),
  obligations: z.array(obligation),
  dataWindow: dataWindow.nullable(),
  reportOutline: z.array(outlineItem),
  abbreviations: z.array(abbreviation),
  distributionList: z.array(z.string()),
  signer: signer.nullable(),
  coverage: z.array(coverageEntry),
  findings: z.array(finding),
})
export type CompiledPlan = z.infer<typeof compiledPlan>
