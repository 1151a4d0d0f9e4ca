import { z } from 'zod'
import { day, id, instant, may, nothing, type Role, read, write } from '../../shared/index.ts'
import { dutyNatureNames } from '../nature.ts'
import { quotaLine } from '../quota.ts'
import { assignmentStateNames } from '../standing.ts'

/** Who carries a duty out at its unit, whatever its kind. */
const carriers: readonly Role[] = ['reporter', 'officer', 'finance', 'emulation', 'press']
/** Who takes in what arrives at a unit. */
const takers: readonly Role[] = ['receiver', 'officer', 'reporter', 'finance', 'emulation']
const assignment = { campaignId: id, assignmentId: id }
const words = (least: number) => z.string().trim().min(least).max(4000)

export const entrustAssignment = write({
  name: 'assignment.entrust',
  label: { vi: 'Giao người phụ trách', en: 'Put a person in charge' },
  roles: ['reporter', 'officer', 'leader'],
  input: z.object({ ...assignment, personId: id.nullable() }),
  output: z.object({}),
})

/** A note on how it goes; what a standing duty consists of. */
export const noteProgress = write({
  name: 'assignment.note',
  label: { vi: 'Ghi tiến độ', en: 'Note the progress' },
  roles: carriers,
  input: z.object({ ...assignment, words: words(3) }),
  output: z.object({}),
})

/** A document by its number, a link, or a result in words; files are attached to the assignment itself. */
export const addDeliverable = write({
  name: 'deliverable.add',
  label: { vi: 'Thêm sản phẩm', en: 'Add a deliverable' },
  roles: carriers,
  input: z.object({
    ...assignment,
    title: words(3),
    link: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .default(null),
    words: z.string().trim().max(4000).nullable().default(null),
    /** Which part of the quota it fills. */
    part: z.string().trim().max(200).nullable().default(null),
  }),
  output: z.object({ deliverableId: z.number() }),
})

export const withdrawDeliverable = write({
  name: 'deliverable.withdraw',
  label: { vi: 'Rút sản phẩm', en: 'Withdraw a deliverable' },
  roles: carriers,
  input: z.object({ campaignId: id, deliverableId: id }),
  output: z.object({}),
})

/** Sends what was added along the route; each receiver then gives a receipt or returns it. */
export const sendDeliverables = write({
  name: 'deliverable.send',
  label: { vi: 'Gửi sản phẩm', en: 'Send the deliverables' },
  roles: carriers,
  /** Why less is sent than the quota asks. */
  input: z.object({ ...assignment, note: z.string().trim().max(2000).default('') }),
  output: z.object({ deliveredAt: instant, late: z.boolean() }),
})

/** A receiver's receipt; the last one on the way closes the duty. */
export const receiveLeg = write({
  name: 'leg.receive',
  label: { vi: 'Xác nhận đã nhận', en: 'Give a receipt' },
  roles: takers,
  input: z.object({ ...assignment, receiverUnitId: id, note: z.string().trim().max(2000).default('') }),
  output: z.object({ arrived: z.boolean() }),
})

export const returnLeg = write({
  name: 'leg.return',
  label: { vi: 'Trả lại bổ sung', en: 'Return to be completed' },
  roles: takers,
  input: z.object({ ...assignment, receiverUnitId: id, reason: words(10) }),
  output: z.object({}),
})

/** Whether what a duty depends on has arisen: then it falls due; else that is the answer. */
export const declareCondition = write({
  name: 'condition.declare',
  label: { vi: 'Trả lời việc có phát sinh hay không', en: 'Say whether the condition arose' },
  roles: ['reporter', 'officer'],
  input: z.object({
    ...assignment,
    arisen: z.boolean(),
    /** A day for it where the plan prints none; it counts to its end. */
    dueOn: day.nullable().default(null),
    note: z.string().trim().max(2000).default(''),
  }),
  output: z.object({ dueAt: instant.nullable() }),
})

const leg = z.object({
  receiverUnitId: z.number(),
  receiverName: z.string(),
  /** The receiver that the plan named, where it ended and this one took over. */
  insteadOf: z.string().nullable(),
  /** Since when it lies with this receiver; null before it is their turn. */
  waitingSince: instant.nullable(),
  receivedAt: instant.nullable(),
  receivedBy: z.string().nullable(),
  late: z.boolean(),
  lateBySeconds: z.number(),
  may,
})
export type CarriedLeg = z.output<typeof leg>

const deliverable = z.object({
  id: z.number(),
  part: z.string().nullable(),
  title: z.string(),
  link: z.string().nullable(),
  words: z.string().nullable(),
  addedBy: z.string(),
  addedAt: instant,
})

/** Everything about carrying one duty out: what, by whom, along which way, and what happened. */
export const readCarrying = read({
  name: 'assignment.carrying',
  label: { vi: 'Xem việc thực hiện nhiệm vụ', en: 'Read how a duty is carried out' },
  roles: [],
  input: z.object(assignment),
  output: z.object({
    nature: z.enum(dutyNatureNames),
    inOrder: z.boolean(),
    /** The plan's words for when it falls due; `conditionAt` once somebody said it has. */
    condition: z.string().nullable(),
    conditionAt: instant.nullable(),
    notArisen: z.boolean(),
    returnedReason: z.string().nullable(),
    person: z.object({ id: z.number(), name: z.string() }).nullable(),
    /** Whom one may put in charge; empty for who may not. */
    people: z.array(z.object({ id: z.number(), name: z.string() })),
    quota: z.array(quotaLine.extend({ delivered: z.number() })),
    deliverables: z.array(deliverable),
    legs: z.array(leg),
    /** When the last receipt was given. */
    arrivedAt: instant.nullable(),
    notes: z.array(z.object({ id: z.number(), at: instant, personName: z.string(), words: z.string() })),
    /** Who else carries this duty, with their part; at most a dozen. */
    others: z.array(
      z.object({
        assignmentId: z.number(),
        unitName: z.string(),
        role: z.enum(['lead', 'coordinate', 'appraise', 'support']),
        state: z.enum(assignmentStateNames),
        doneNote: z.string().nullable(),
      }),
    ),
    otherCount: z.number(),
    waitsFor: z.array(
      z.object({
        obligationId: z.number(),
        section: z.string(),
        text: z.string(),
        total: z.number(),
        handedIn: z.number(),
      }),
    ),
    history: z.array(
      z.object({
        id: z.number(),
        at: instant,
        name: z.string(),
        personName: z.string().nullable(),
        detail: z.string().nullable(),
      }),
    ),
    now: instant,
    may,
  }),
})
export type Carrying = z.output<(typeof readCarrying)['output']>

/** What lies with the person's own unit, waiting for its receipt; reports have an inbox of their own. */
export const readLegInbox = read({
  name: 'leg.inbox',
  label: { vi: 'Xem việc chờ đơn vị tôi nhận', en: 'Read what waits for my unit’s receipt' },
  roles: [],
  input: nothing,
  output: z.object({
    waiting: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        assignmentId: z.number(),
        receiverUnitId: z.number(),
        unitName: z.string(),
        section: z.string(),
        text: z.string(),
        sentAt: instant,
        dueAt: instant.nullable(),
        late: z.boolean(),
        titles: z.array(z.string()),
      }),
    ),
    may,
  }),
})
