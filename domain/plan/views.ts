import { z } from 'zod'
import { levelNames, unitKindNames } from '../org/index.ts'
import { calendarEntry } from '../shared/calendar/index.ts'
import { day, fileAnswer, id, instant, may, nothing, read } from '../shared/index.ts'
import { partyChange, proposedChange, reviewedObligation } from './review/index.ts'
import { compiledPlan, obligation } from './schema.ts'

export const planState = z.enum(['draft', 'confirmed'])
const sentence = z.object({ vi: z.string(), en: z.string() })

const left = z.object({
  passages: z.number(),
  unread: z.number(),
  obligations: z.number(),
  proposed: z.number(),
  unresolved: z.number(),
})

const planHead = z.object({
  id: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  fileName: z.string(),
  state: planState,
  title: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuer: z.string().nullable(),
  createdAt: instant,
  confirmedAt: instant.nullable(),
  left,
})
export type PlanHead = z.output<typeof planHead>

/** Confirmed plans; for those who review, the drafts too. */
export const listPlans = read({
  name: 'plan.list',
  label: { vi: 'Xem các kế hoạch', en: 'List plans' },
  roles: [],
  input: nothing,
  output: z.object({ plans: z.array(planHead) }),
})

const partyUnit = z.object({
  id: z.number(),
  name: z.string(),
  shortName: z.string().nullable(),
  level: z.enum(levelNames),
  kind: z.enum(unitKindNames),
})
export type PartyUnit = z.output<typeof partyUnit>

const amendmentHead = z.object({
  id: z.number(),
  state: z.enum(['proposed', 'applied', 'discarded']),
  title: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  fileName: z.string(),
  changes: z.number(),
  createdAt: instant,
})

/** The plan as people hold it, beside its text and what the compiler said of it. */
export const readPlan = read({
  name: 'plan.read',
  label: { vi: 'Xem kế hoạch', en: 'Read a plan' },
  roles: [],
  input: z.object({ planId: id }),
  output: z.object({
    plan: planHead.extend({
      fileId: z.number().nullable(),
      method: z.string(),
      warnings: z.array(sentence),
      windowFrom: day.nullable(),
      windowTo: day.nullable(),
      revision: z.number(),
      createdBy: z.string().nullable(),
      confirmedBy: z.string().nullable(),
      /** The day whose units the parties are: the plan's own date, or the day it came in. */
      unitsOn: day,
    }),
    text: z.string(),
    compiled: compiledPlan,
    /** Of the due days, those that differ from the plain week. */
    calendar: z.array(calendarEntry),
    obligations: z.array(reviewedObligation),
    units: z.array(partyUnit),
    /** Positions of the passages that a person has looked at. */
    read: z.array(z.number()),
    amendments: z.array(amendmentHead),
    /** Pages whose letters were recognised from a picture, each with where its words begin in the text. */
    recognised: z
      .object({
        readingId: z.number(),
        pages: z.array(
          z.object({
            number: z.number(),
            confidence: z.number(),
            at: z.object({ start: z.number(), end: z.number() }).nullable(),
          }),
        ),
      })
      .nullable(),
    may,
  }),
})
export type PlanRead = z.output<typeof readPlan.output>

/** What an amending document proposes, each change with the duty before and what the document says of it. */
export const readAmendment = read({
  name: 'plan.amendment',
  label: { vi: 'Xem văn bản điều chỉnh', en: 'Read an amendment' },
  roles: [],
  input: z.object({ amendmentId: id }),
  output: z.object({
    amendment: amendmentHead,
    text: z.string(),
    scope: z.enum(['whole', 'partial']),
    changes: z.array(
      proposedChange.extend({ before: reviewedObligation.nullable(), after: obligation.nullable() }),
    ),
    parties: z.array(partyChange),
  }),
})

const version = z.object({
  revision: z.number(),
  change: z.string(),
  by: z.string().nullable(),
  at: instant,
  snapshot: reviewedObligation,
})
export type ObligationVersion = z.output<typeof version>

/** Every state a duty has had, newest first. */
export const readObligationHistory = read({
  name: 'obligation.history',
  label: { vi: 'Xem lịch sử nhiệm vụ', en: 'Read the history of a duty' },
  roles: [],
  input: z.object({ obligationId: id }),
  output: z.object({ versions: z.array(version) }),
})

export const exportFormats = ['json', 'xlsx', 'ics'] as const

export const exportPlan = read({
  name: 'plan.export',
  label: { vi: 'Xuất kế hoạch', en: 'Export a plan' },
  roles: [],
  input: z.object({ planId: id, as: z.enum(exportFormats), language: z.enum(['vi', 'en']).optional() }),
  output: fileAnswer,
})

/** Which plans were read by a group of units, with the duties and their words. */
export const readGroupUses = read({
  name: 'plan.groupUses',
  label: { vi: 'Xem kế hoạch dùng một nhóm đơn vị', en: 'See which plans use a group of units' },
  roles: [],
  input: z.object({ groupId: id }),
  output: z.object({
    plans: z.array(
      z.object({
        planId: z.number(),
        title: z.string(),
        issuedOn: z.string().nullable(),
        duties: z.array(z.object({ obligationId: z.number(), section: z.string(), phrase: z.string() })),
      }),
    ),
  }),
})
