import { z } from 'zod'
import { dueRelation, obligationRole, quantity, recipient } from '../schema.ts'

/** How it is known which units a phrase stands for. */
export const partyHow = z.enum([
  'name',
  'abbreviation',
  'alias',
  'level',
  'kind',
  'group',
  'list',
  'person',
  'none',
])
export type PartyHow = z.infer<typeof partyHow>

/** A phrase of the plan that names somebody, the units it stands for, and the words no unit was found for. */
export const party = z.object({
  phrase: z.string(),
  role: obligationRole,
  unitIds: z.array(z.number()),
  how: partyHow,
  confidence: z.number().min(0).max(1),
  open: z.array(z.string()),
})
export type Party = z.infer<typeof party>

export const obligationOrigin = z.enum(['compiled', 'added', 'split', 'merged', 'amended'])
export const obligationState = z.enum(['proposed', 'confirmed', 'dropped'])
export type ObligationState = z.infer<typeof obligationState>

/** What a duty says: the part of it that people correct. Offsets count in the text that holds its words. */
export const duty = z.object({
  section: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  role: obligationRole,
  assignees: z.array(z.string()),
  coordinators: z.array(z.string()),
  deliverable: z.string().nullable(),
  dueOn: z.iso.date().nullable(),
  dueText: z.string().nullable(),
  dueRelation: dueRelation.nullable(),
  recipients: z.array(recipient),
  quantity: quantity.nullable(),
  condition: z.string().nullable(),
  confidence: z.number().min(0).max(1),
})
export type Duty = z.infer<typeof duty>

/** An obligation as it stands after what people did to it; `compiledId` leads back to what the compiler said. */
export const reviewedObligation = duty.extend({
  id: z.number(),
  compiledId: z.string().nullable(),
  origin: obligationOrigin,
  state: obligationState,
  dropReason: z.string().nullable(),
  mergedInto: z.number().nullable(),
  amendmentId: z.number().nullable(),
  parties: z.array(party),
  revision: z.number(),
})
export type ReviewedObligation = z.infer<typeof reviewedObligation>

const phrase = z.string().trim().min(1).max(500)
const words = z.string().trim().min(1).max(1000).nullable()

/** The fields a person may change; what is left out stays. The text follows from the span. */
export const dutyChange = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    role: obligationRole,
    assignees: z.array(phrase).max(60),
    coordinators: z.array(phrase).max(60),
    deliverable: words,
    dueOn: z.iso.date().nullable(),
    dueText: words,
    dueRelation: dueRelation.nullable(),
    recipients: z.array(z.object({ to: phrase, via: z.array(phrase).max(10) })).max(20),
    quantity: quantity.nullable(),
    condition: words,
  })
  .partial()
export type DutyChange = z.infer<typeof dutyChange>
