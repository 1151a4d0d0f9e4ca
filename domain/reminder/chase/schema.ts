import { z } from 'zod'
import { day, fileAnswer, id, instant, may, nothing, read, write } from '../../shared/index.ts'
import { chaseStageNames } from './stage.ts'

const which = z.object({ campaignId: id, chaseId: id })
const step = z.union([z.literal(1), z.literal(2), z.literal(3)])
const because = z.enum(['filed', 'extended', 'removed'])

export const draftChase = write({
  name: 'chase.draft',
  label: { vi: 'Lập công văn đôn đốc', en: 'Draft a chase letter' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    /** Of the late duties, those to chase; all of them without it. */
    assignmentIds: z.array(id).min(1).max(5000).optional(),
    answerBy: day,
  }),
  output: z.object({ chaseId: z.number(), documentId: z.number(), units: z.number() }),
})

/** The next step for those of an issued letter who are still late. It follows by itself after the days of the rule. */
export const climbChase = write({
  name: 'chase.climb',
  label: { vi: 'Lập bước đôn đốc tiếp theo', en: 'Draft the next step of a chase' },
  roles: ['officer'],
  input: which,
  output: z.object({ chaseId: z.number(), documentId: z.number() }),
})

export const reviewChase = write({
  name: 'chase.review',
  label: { vi: 'Rà soát dự thảo đôn đốc', en: 'Review a chase letter' },
  roles: ['officer', 'leader'],
  input: which,
  output: nothing,
})

export const signChase = write({
  name: 'chase.sign',
  label: { vi: 'Ký công văn đôn đốc', en: 'Sign a chase letter' },
  roles: ['leader'],
  input: which,
  /** Units that had filed before the signature and dropped out with it. */
  output: z.object({ dropped: z.number(), units: z.number() }),
})

export const discardChase = write({
  name: 'chase.discard',
  label: { vi: 'Bỏ dự thảo đôn đốc', en: 'Discard a chase letter' },
  roles: ['officer', 'leader'],
  input: which,
  output: nothing,
})

export const receiveChase = write({
  name: 'chase.receive',
  label: { vi: 'Xác nhận đã nhận công văn đôn đốc', en: 'Confirm receipt of a chase letter' },
  roles: ['reporter', 'leader'],
  input: which.extend({ unitId: id }),
  output: z.object({ receivedAt: instant }),
})

export const setChaseRule = write({
  name: 'chase.setRule',
  label: { vi: 'Đặt số ngày chờ giữa các bước đôn đốc', en: 'Set the days between the steps of a chase' },
  roles: ['officer'],
  input: z.object({ campaignId: id, climbAfter: z.coerce.number<number>().int().min(1).max(60) }),
  output: nothing,
})

const duty = z.object({
  assignmentId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  section: z.string(),
  deliverable: z.string(),
  dueOn: day.nullable(),
  daysLate: z.number(),
  state: z.enum(['notSubmitted', 'returned']),
})

const addressee = duty.extend({
  droppedAt: instant.nullable(),
  droppedBecause: because.nullable(),
  receivedAt: instant.nullable(),
  receivedBy: z.string().nullable(),
  /** After the letter went out: when the unit handed in after all. */
  filedAt: instant.nullable(),
})
export type Addressee = z.output<typeof addressee>

const chase = z.object({
  id: z.number(),
  documentId: z.number(),
  documentRevision: z.number(),
  step,
  stage: z.enum(chaseStageNames),
  number: z.number().nullable(),
  symbol: z.string(),
  issuedOn: day.nullable(),
  subject: z.string(),
  frozenAt: instant,
  answerBy: day,
  draftedBy: z.string().nullable(),
  draftedAt: instant,
  reviewedBy: z.string().nullable(),
  reviewedAt: instant.nullable(),
  signedBy: z.string().nullable(),
  signedAt: instant.nullable(),
  addressees: z.array(addressee),
  /** What follows while somebody stays late: which step, and its first day; null where nothing does. */
  next: z.object({ step, after: day, due: z.boolean() }).nullable(),
  may,
})
export type Chase = z.output<typeof chase>

/** The page of chases: who is late now, the letters with their receipts, the next steps. */
export const readChases = read({
  name: 'chase.list',
  label: { vi: 'Xem đôn đốc của đợt tổng kết', en: 'Read the chases of a campaign' },
  roles: ['officer', 'leader', 'archivist', 'receiver'],
  input: z.object({ campaignId: id }),
  output: z.object({
    /** Late now; `chased` names the step of the latest letter that went out to it, `drafted` that one is being made. */
    late: z.array(duty.extend({ chased: step.nullable(), drafted: z.boolean() })),
    chases: z.array(chase),
    climbAfter: z.number(),
    usualAnswerBy: day,
    now: instant,
    may,
  }),
})

/** What brings a letter on its way, one after the other. */
const handlings = ['review', 'sign', 'register', 'issue'] as const

/** Letters not yet out that wait for the person's own hand, the oldest first. */
export const readChaseDesk = read({
  name: 'chase.desk',
  label: { vi: 'Xem công văn đôn đốc chờ tôi xử lý', en: 'Read chase letters that wait for me' },
  roles: [],
  input: nothing,
  output: z.object({
    letters: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        chaseId: z.number(),
        subject: z.string(),
        answerBy: day,
        /** Units it is for. */
        units: z.number(),
        waits: z.enum(handlings),
      }),
    ),
  }),
})

/** Letters addressed to the person's unit, the latest first. */
export const readChaseInbox = read({
  name: 'chase.inbox',
  label: { vi: 'Xem công văn đôn đốc gửi đơn vị tôi', en: 'Read chase letters to my unit' },
  roles: [],
  input: nothing,
  output: z.object({
    letters: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        chaseId: z.number(),
        unitId: z.number(),
        number: z.number().nullable(),
        symbol: z.string(),
        issuedOn: day.nullable(),
        subject: z.string(),
        answerBy: day,
        receivedAt: instant.nullable(),
        receivedBy: z.string().nullable(),
        duties: z.array(
          z.object({
            assignmentId: z.number(),
            section: z.string(),
            deliverable: z.string(),
            filedAt: instant.nullable(),
          }),
        ),
        may,
      }),
    ),
  }),
})

/** The issued letter as PDF, for whoever it is addressed to. */
export const saveChasePdf = read({
  name: 'chase.pdf',
  label: { vi: 'Tải công văn đôn đốc PDF', en: 'Save a chase letter as PDF' },
  roles: [],
  input: which,
  output: fileAnswer,
})
