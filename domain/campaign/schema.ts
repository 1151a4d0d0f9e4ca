import { z } from 'zod'
import { day, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { assignmentKindNames } from './kind.ts'
import { dutyNatureNames } from './nature.ts'
import { quotaLine } from './quota.ts'
import { assignmentStateNames } from './standing.ts'

export const beforeMeans = z.enum(['dayBefore', 'thatDay'])
export const onDayOff = z.enum(['keep', 'next', 'previous'])
const bilingual = z.object({ vi: z.string(), en: z.string() })
const role = z.enum(['lead', 'coordinate', 'appraise', 'support'])

export const openCampaign = write({
  name: 'campaign.open',
  label: { vi: 'Mở đợt tổng kết', en: 'Open a campaign' },
  roles: ['officer'],
  input: z.object({
    planId: id,
    name: z.string().trim().min(3).max(500),
    standingUnitId: id,
    beforeMeans,
    onDayOff,
    windowFrom: day.nullable(),
    windowTo: day.nullable(),
    /** The kind of each duty where the officer chooses another than proposed, by obligation. */
    kinds: z.array(z.object({ obligationId: id, kind: z.enum(assignmentKindNames) })).default([]),
    /** How a duty runs, where it is otherwise than proposed. */
    natures: z.array(z.object({ obligationId: id, nature: z.enum(dutyNatureNames) })).default([]),
    /** Where one duty's last day on a day off goes, other than the campaign's rule. */
    daysOff: z.array(z.object({ obligationId: id, onDayOff })).default([]),
  }),
  output: z.object({ campaignId: z.number(), assignments: z.number() }),
})

/** Brings an open campaign to its amended plan; it follows by itself when an amendment is applied. */
export const followPlan = write({
  name: 'campaign.follow',
  label: { vi: 'Cập nhật đợt tổng kết theo kế hoạch đã điều chỉnh', en: 'Follow the amended plan' },
  roles: ['officer'],
  input: z.object({ campaignId: id }),
  output: z.object({
    added: z.number(),
    moved: z.number(),
    removed: z.number(),
    /** Asked no more, but begun: left for a person to settle. */
    kept: z.number(),
  }),
})

/** What opening would make, for the page that asks before it does. */
export const previewCampaign = read({
  name: 'campaign.preview',
  label: { vi: 'Xem trước đợt tổng kết', en: 'Preview a campaign' },
  roles: ['officer'],
  input: z.object({ planId: id, beforeMeans, onDayOff }),
  output: z.object({
    planTitle: z.string(),
    planState: z.enum(['draft', 'confirmed']),
    /** The campaign that the plan already has. */
    existing: z.object({ id: z.number(), name: z.string() }).nullable(),
    windowFrom: day.nullable(),
    windowTo: day.nullable(),
    standingUnits: z.array(z.object({ id: z.number(), name: z.string() })),
    duties: z.array(
      z.object({
        obligationId: z.number(),
        section: z.string(),
        text: z.string(),
        kind: z.enum(assignmentKindNames),
        dueOn: day.nullable(),
        dueAt: instant.nullable(),
        dueRelation: z.enum(['before', 'on', 'by', 'within']).nullable(),
        /** Where the last day, before the rule moves it, is a day off: why, and the working days around it. */
        dayOff: z.object({ on: day, reason: bilingual, previous: day, next: day }).nullable(),
        unitCount: z.number(),
        nature: z.enum(dutyNatureNames),
        quota: z.array(quotaLine),
      }),
    ),
  }),
})

const counts = z.object({
  total: z.number(),
  done: z.number(),
  delivered: z.number(),
  returned: z.number(),
  drafting: z.number(),
  open: z.number(),
  late: z.number(),
})
export type Counts = z.output<typeof counts>

const campaignHead = z.object({
  id: z.number(),
  planId: z.number(),
  name: z.string(),
  state: z.enum(['open', 'closed']),
  unitId: z.number(),
  standingUnitId: z.number(),
  standingUnitName: z.string(),
  windowFrom: day.nullable(),
  windowTo: day.nullable(),
  beforeMeans,
  onDayOff,
  openedAt: instant,
})

export const listCampaigns = read({
  name: 'campaign.list',
  label: { vi: 'Xem các đợt tổng kết', en: 'List campaigns' },
  roles: [],
  input: nothing,
  output: z.object({ campaigns: z.array(campaignHead.extend({ counts })) }),
})

export const dutyRow = z.object({
  obligationId: z.number(),
  section: z.string(),
  text: z.string(),
  kind: z.enum(assignmentKindNames),
  nature: z.enum(dutyNatureNames),
  inOrder: z.boolean(),
  quota: z.array(quotaLine),
  role,
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  dueText: z.string().nullable(),
  counts,
})

export const readCampaign = read({
  name: 'campaign.read',
  label: { vi: 'Xem đợt tổng kết', en: 'Read a campaign' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({
    campaign: campaignHead,
    duties: z.array(dutyRow),
    now: instant,
    may,
  }),
})

const legRow = z.object({
  receiverUnitId: z.number(),
  receiverName: z.string(),
  /** The receiver that the plan named, where it ended and this one took over. */
  insteadOf: z.string().nullable(),
  receivedAt: instant.nullable(),
})

export const cell = z.object({
  assignmentId: z.number(),
  obligationId: z.number(),
  unitId: z.number(),
  /** The assignment of the unit that passed it on; null where the plan itself asks. */
  parentId: z.number().nullable(),
  role,
  kind: z.enum(assignmentKindNames),
  state: z.enum(assignmentStateNames),
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  /** The last day it was extended to, where it was; the printed day stays. */
  extendedTo: day.nullable(),
  deliveredAt: instant.nullable(),
  late: z.boolean(),
  lateBySeconds: z.number(),
  dueSoon: z.boolean(),
  nature: z.enum(dutyNatureNames),
  /** Owed only where something arises, and nobody has said that it has: not counted as missing. */
  awaits: z.boolean(),
})
export type Cell = z.output<typeof cell>

const askedBy = z.object({ unitName: z.string(), note: z.string() }).nullable()

/** Units × duties: who owes what by when, and how it stands. */
export const readMatrix = read({
  name: 'campaign.matrix',
  label: { vi: 'Xem bảng đơn vị - nhiệm vụ', en: 'Read the matrix of units and duties' },
  roles: [],
  input: z.object({
    campaignId: id,
    /** With what was passed on to units below; without, only what the plan itself asks. */
    below: z.stringbool().or(z.boolean()).default(false),
  }),
  output: z.object({
    units: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        shortName: z.string().nullable(),
        level: z.string(),
        kind: z.string(),
      }),
    ),
    cells: z.array(cell),
    now: instant,
  }),
})

/** What the person's own unit owes, most urgent first. */
export const readWork = read({
  name: 'work.read',
  label: { vi: 'Xem việc của tôi', en: 'Read my work' },
  roles: [],
  input: nothing,
  output: z.object({
    unitName: z.string(),
    /** Names of those who write the reports of that unit, for colleagues who may not. */
    writers: z.array(z.string()),
    owed: z.array(
      cell.extend({
        campaignId: z.number(),
        campaignName: z.string(),
        planId: z.number(),
        section: z.string(),
        text: z.string(),
        dueText: z.string().nullable(),
        unitName: z.string(),
        /** The unit that passed the duty on, with what it asks; null where the plan itself asks. */
        askedBy,
        legs: z.array(legRow),
        may,
      }),
    ),
    now: instant,
  }),
})

/** One duty of one unit with the way of its deliverable. */
export const readAssignment = read({
  name: 'assignment.read',
  label: { vi: 'Xem nhiệm vụ của một đơn vị', en: 'Read an assignment' },
  roles: [],
  input: z.object({ campaignId: id, assignmentId: id }),
  output: cell.extend({
    campaignId: z.number(),
    campaignName: z.string(),
    planId: z.number(),
    section: z.string(),
    text: z.string(),
    dueText: z.string().nullable(),
    unitName: z.string(),
    askedBy,
    doneNote: z.string().nullable(),
    legs: z.array(legRow),
    may,
  }),
})

export const completeAssignment = write({
  name: 'assignment.complete',
  label: { vi: 'Ghi nhận hoàn thành nhiệm vụ', en: 'Record a duty as done' },
  roles: ['reporter', 'officer', 'finance', 'emulation', 'press'],
  input: z.object({ campaignId: id, assignmentId: id, note: z.string().trim().min(3).max(2000) }),
  output: z.object({ deliveredAt: instant }),
})
