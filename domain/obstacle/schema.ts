import { z } from 'zod'
import { frozenAttachment } from '../campaign/index.ts'
import { day, id, instant, may, read, streamAnswer, write } from '../shared/index.ts'
import { obstacleStateNames } from './state.ts'

const words = z.string().trim().min(10).max(4000)
const which = z.object({ campaignId: id, obstacleId: id })

/** Whoever may say something about what lies with their unit: the standing agency, or whom it asked. */
const handlers = ['officer', 'leader', 'receiver', 'finance', 'emulation', 'press', 'reporter'] as const

export const raiseObstacle = write({
  name: 'obstacle.raise',
  label: { vi: 'Nêu vướng mắc', en: 'Raise a difficulty' },
  roles: ['reporter'],
  input: z.object({ campaignId: id, assignmentId: id, text: words }),
  output: z.object({ obstacleId: z.number(), handlerUnitId: z.number() }),
})

export const forwardObstacle = write({
  name: 'obstacle.forward',
  label: { vi: 'Chuyển vướng mắc', en: 'Forward a difficulty' },
  roles: handlers,
  input: which.extend({ toUnitId: id, note: z.string().trim().max(2000) }),
  output: z.object({}),
})

/** A later due date for the unit that asked, or for all that the clause binds. */
const extension = z.object({ for: z.enum(['asker', 'all']), on: day })

export const answerObstacle = write({
  name: 'obstacle.answer',
  label: { vi: 'Trả lời vướng mắc', en: 'Answer a difficulty' },
  roles: handlers,
  input: which.extend({
    guidance: words,
    /** Whether the others read the question and whose it was, or the answer alone. */
    showQuestion: z.boolean(),
    extension: extension.nullable(),
  }),
  /** How many units' dates moved. */
  output: z.object({ extended: z.number() }),
})

export const withdrawObstacle = write({
  name: 'obstacle.withdraw',
  label: { vi: 'Rút vướng mắc', en: 'Withdraw a difficulty' },
  roles: ['reporter'],
  input: which,
  output: z.object({}),
})

/** Lets difficulties wait with whoever took over the unit they waited with; it follows whenever units change. */
export const inheritObstacles = write({
  name: 'obstacle.inherit',
  label: { vi: 'Chuyển vướng mắc cho đơn vị kế thừa', en: 'Let successors answer difficulties' },
  roles: ['officer', 'administrator'],
  input: z.object({ campaignId: id }),
  output: z.object({
    moved: z.number(),
    /** Brought back after an event was undone. */
    restored: z.number(),
    /** Waiting with a unit that ended and that nobody answers for: whoever looks after the unit above may. */
    left: z.number(),
  }),
})

const step = z.object({
  /** By a person, or by an event that ended the unit it lay with, or by the undoing of that event. */
  how: z.enum(['sent', 'forwarded', 'inherited', 'restored']),
  at: instant,
  /** Empty where nobody did it by hand. */
  by: z.string(),
  toUnitName: z.string(),
  note: z.string(),
  /** The unit that ended, where it was inherited or came back. */
  fromUnitName: z.string(),
  /** What ordered the end of that unit, and its day. */
  decision: z.string(),
  onDay: day.nullable(),
})

const given = {
  guidance: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredByUnit: z.string().nullable(),
  answeredAt: instant.nullable(),
  extendedTo: day.nullable(),
  extendedFor: z.enum(['asker', 'all']).nullable(),
}

const obstacle = z.object({
  id: z.number(),
  campaignId: z.number(),
  campaignName: z.string(),
  planId: z.number(),
  assignmentId: z.number(),
  obligationId: z.number(),
  section: z.string(),
  clause: z.string(),
  unitId: z.number(),
  unitName: z.string(),
  raisedBy: z.string(),
  raisedAt: instant,
  text: z.string(),
  state: z.enum(obstacleStateNames),
  handlerUnitId: z.number(),
  handlerName: z.string(),
  steps: z.array(step),
  /** Who owes the duty now, where the unit that raised it ended: they read the answer in its place. */
  heirs: z.array(z.string()),
  showQuestion: z.boolean(),
  withdrawnAt: instant.nullable(),
  /** Seconds of office hours until the answer or withdrawal, or until now. */
  officeSeconds: z.number(),
  /** It lies with the person's own unit. */
  waitsForMe: z.boolean(),
  /** The person's own unit raised it. */
  isOwn: z.boolean(),
  may,
  files: z.array(frozenAttachment),
  answerFiles: z.array(frozenAttachment),
  ...given,
})
export type Obstacle = z.output<typeof obstacle>

/** Difficulties that the person may see: their units', and those that lie with or passed their units. */
export const listObstacles = read({
  name: 'obstacle.list',
  label: { vi: 'Xem các vướng mắc', en: 'List difficulties' },
  roles: [],
  input: z.object({ campaignId: id.optional(), assignmentId: id.optional() }),
  output: z.object({
    obstacles: z.array(obstacle),
    /** Whether the person may raise one on the assignment asked for. */
    may,
    now: instant,
  }),
})

const guidance = z.object({
  id: z.number(),
  campaignId: z.number(),
  obligationId: z.number(),
  section: z.string(),
  clause: z.string(),
  guidance: z.string(),
  answeredAt: instant,
  answeredByUnit: z.string(),
  /** Null where the answer was published without the question. */
  question: z.string().nullable(),
  askedByUnit: z.string().nullable(),
  /** With the question; none where it was not published. */
  questionFiles: z.array(frozenAttachment),
  files: z.array(frozenAttachment),
  extendedTo: day.nullable(),
  extendedFor: z.enum(['asker', 'all']).nullable(),
})
export type Guidance = z.output<typeof guidance>

/** The answers given under a plan's clauses, for all whom they bind; the latest first. */
export const listGuidance = read({
  name: 'obstacle.guidance',
  label: { vi: 'Xem hướng dẫn đã trả lời', en: 'List guidance' },
  roles: [],
  input: z.object({ planId: id.optional(), campaignId: id.optional(), obligationId: id.optional() }),
  output: z.object({ guidance: z.array(guidance) }),
})

/** A file of a difficulty or of its answer, for whoever reads the words; one not sent yet for whoever adds it. */
export const readObstacleFile = read({
  name: 'obstacle.file',
  label: { vi: 'Tải tệp kèm vướng mắc, hướng dẫn', en: 'Download a file of a difficulty or its answer' },
  roles: [],
  input: z.object({ campaignId: id, attachmentId: id }),
  output: streamAnswer,
})
