import { z } from 'zod'
import { id, write } from '../shared/index.ts'
import { dutyChange } from './review/index.ts'

const officer = ['officer'] as const

/** A duty as the person saw it; a later revision means that somebody else was there first. */
const seen = z.object({ obligationId: id, revision: z.int().positive() })
const seenList = z.array(seen).min(1).max(500)
const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const line = z.string().trim().min(1).max(1000).nullable()
const revised = z.object({
  obligations: z.array(z.object({ obligationId: z.number(), revision: z.number() })),
})

/** A plan comes as an uploaded file, or as text that was pasted. */
const source = {
  fileId: id.optional(),
  fileName: z.string().trim().min(1).max(300).optional(),
  text: z.string().optional(),
}
const oneSource = (given: { fileId?: number | undefined; text?: string | undefined }): boolean =>
  (given.fileId === undefined) !== (given.text === undefined)
const oneSourceOnly = { error: 'fileId or text', path: ['fileId'] }

/** Pages of the file are pictures: they are recognised one after the other, and the rest follows by itself. */
const readingBegun = z.object({ readingId: z.number(), pages: z.number() })

export const uploadPlan = write({
  name: 'plan.upload',
  label: { vi: 'Đưa kế hoạch vào', en: 'Take a plan in' },
  roles: officer,
  input: z.object({ unitId: id, ...source }).refine(oneSource, oneSourceOnly),
  output: z.union([
    z.object({
      planId: z.number(),
      obligations: z.number(),
      /** A plan of the same number and date that is already there. */
      alike: z.object({ planId: z.number(), title: z.string().nullable() }).nullable(),
    }),
    readingBegun,
  ]),
})

/** Corrects what the compiler read in the head; what it said stays beside it. */
export const editPlanHead = write({
  name: 'plan.editHead',
  label: { vi: 'Sửa phần đầu kế hoạch', en: 'Correct the head of a plan' },
  roles: officer,
  input: z.object({
    planId: id,
    revision: z.int().positive(),
    title: line,
    number: line,
    issuedOn: z.iso.date().nullable(),
    issuer: line,
    windowFrom: z.iso.date().nullable(),
    windowTo: z.iso.date().nullable(),
  }),
  output: z.object({ revision: z.number() }),
})

/** Marks passages that bind nobody as read by a person, or takes the mark back. */
export const markPassagesRead = write({
  name: 'plan.markRead',
  label: { vi: 'Đánh dấu đã đọc', en: 'Mark passages as read' },
  roles: officer,
  input: z.object({ planId: id, positions: z.array(z.int().min(0)).min(1).max(5000), read: z.boolean() }),
  output: z.object({ marked: z.number() }),
})

export const confirmPlan = write({
  name: 'plan.confirm',
  label: { vi: 'Xác nhận kế hoạch', en: 'Confirm a plan' },
  roles: officer,
  input: z.object({ planId: id }),
  output: z.object({ obligations: z.number(), units: z.number() }),
})

/** Says which units a phrase of a duty stands for; `everywhere` means in every duty of the plan that uses it. */
export const assignUnits = write({
  name: 'plan.assignUnits',
  label: { vi: 'Xác định đơn vị thực hiện', en: 'Say which units a phrase means' },
  roles: officer,
  input: seen.extend({
    phrase: z.string().min(1).max(500),
    unitIds: z.array(id).max(20_000),
    everywhere: z.boolean(),
    /** Keeps the list under a name, for later plans that use the same words. */
    rememberAs: z.string().trim().min(3).max(300).nullable(),
  }),
  output: revised,
})

export const editObligation = write({
  name: 'obligation.edit',
  label: { vi: 'Sửa nhiệm vụ', en: 'Correct a duty' },
  roles: officer,
  input: seen.extend({ change: dutyChange }),
  output: z.object({ revision: z.number() }),
})

export const splitObligation = write({
  name: 'obligation.split',
  label: { vi: 'Tách nhiệm vụ', en: 'Split a duty' },
  roles: officer,
  input: seen.extend({ parts: z.array(span).min(2).max(20) }),
  output: z.object({ obligationIds: z.array(z.number()) }),
})

export const mergeObligations = write({
  name: 'obligation.merge',
  label: { vi: 'Gộp nhiệm vụ', en: 'Merge duties' },
  roles: officer,
  input: z
    .object({
      obligations: z.array(seen).min(2).max(20),
      /** Whose due date stands; needed where they state different ones. */
      dueOf: id.optional(),
    })
    .refine(
      ({ obligations, dueOf }) =>
        dueOf === undefined || obligations.some(({ obligationId }) => obligationId === dueOf),
    ),
  output: z.object({ obligationId: z.number(), revision: z.number() }),
})

/** A duty that the compiler did not see, by the span of its words. */
export const addObligation = write({
  name: 'obligation.add',
  label: { vi: 'Thêm nhiệm vụ', en: 'Add a duty' },
  roles: officer,
  input: z.object({ planId: id, ...span.shape }),
  output: z.object({ obligationId: z.number(), revision: z.number() }),
})

export const dropObligations = write({
  name: 'obligation.drop',
  label: { vi: 'Loại nhiệm vụ', en: 'Drop duties' },
  roles: officer,
  input: z.object({ obligations: seenList, reason: z.string().trim().min(3).max(1000) }),
  output: revised,
})

export const confirmObligations = write({
  name: 'obligation.confirm',
  label: { vi: 'Xác nhận nhiệm vụ', en: 'Confirm duties' },
  roles: officer,
  input: z.object({ obligations: seenList }),
  output: revised,
})

/** Takes a confirmation or a drop back. */
export const restoreObligations = write({
  name: 'obligation.restore',
  label: { vi: 'Đưa nhiệm vụ về chờ rà soát', en: 'Return duties to review' },
  roles: officer,
  input: z.object({ obligations: seenList }),
  output: revised,
})

/** A later document that changes a confirmed plan: compiled to a difference that takes effect when applied. */
export const amendPlan = write({
  name: 'plan.amend',
  label: { vi: 'Đưa văn bản điều chỉnh vào', en: 'Take an amending document in' },
  roles: officer,
  input: z.object({ planId: id, ...source }).refine(oneSource, oneSourceOnly),
  output: z.union([z.object({ amendmentId: z.number(), changes: z.number() }), readingBegun]),
})

export const applyAmendment = write({
  name: 'plan.applyAmendment',
  label: { vi: 'Áp dụng điều chỉnh', en: 'Apply an amendment' },
  roles: officer,
  /** `without`: places in the list of changes that do not take effect. */
  input: z.object({ amendmentId: id, without: z.array(z.int().min(0)).max(1000) }),
  output: revised,
})

export const discardAmendment = write({
  name: 'plan.discardAmendment',
  label: { vi: 'Bỏ văn bản điều chỉnh', en: 'Discard an amendment' },
  roles: officer,
  input: z.object({ amendmentId: id, reason: z.string().trim().min(3).max(1000) }),
  output: z.object({}),
})

/** All that a person may do to a plan and its duties. */
export const planWrites = [
  uploadPlan,
  editPlanHead,
  markPassagesRead,
  confirmPlan,
  assignUnits,
  editObligation,
  splitObligation,
  mergeObligations,
  addObligation,
  dropObligations,
  confirmObligations,
  restoreObligations,
  amendPlan,
  applyAmendment,
  discardAmendment,
] as const
