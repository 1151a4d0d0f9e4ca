import { z } from 'zod'
import { day, fileAnswer, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { estimateStateNames, verdictNames } from './state.ts'
import { sourceNames, workNames } from './work.ts'

/** Whole đồng as exact text, no leading zero: '1500000'. */
const money = z.string().regex(/^(0|[1-9]\d{0,26})$/)
const price = z.string().regex(/^[1-9]\d{0,14}$/)
/** At most three decimals, in the shortest form: '2.5', not '2.50'. */
const quantity = z.string().regex(/^(?!0$)(0|[1-9]\d{0,8})(\.\d{0,2}[1-9])?$/)

const title = z.string().trim().min(5).max(300)
const reason = z.string().trim().min(10).max(2000)
const number = z.string().trim().min(1).max(60)
const position = z.number().int().min(0).max(999)
const revision = z.number().int().min(0)
const which = { campaignId: id, estimateId: id }
const version = z.number().int().positive()

/** A draft may have gaps; a version that is submitted has none. */
export const estimateLine = z.object({
  work: z.enum(workNames),
  content: z.string().trim().max(500),
  measure: z.string().trim().max(40),
  quantity: quantity.nullable(),
  /** đồng */
  unitPrice: price.nullable(),
  /** Document, norm or quotation that the price rests on. */
  basis: z.string().trim().max(500),
})
export type EstimateLine = z.output<typeof estimateLine>

/** Whoever draws it up: the standing agency, and any other unit that the plan binds. */
const writers = ['officer', 'reporter'] as const
const judges = ['finance'] as const

export const beginEstimate = write({
  name: 'budget.begin',
  label: { vi: 'Lập dự toán', en: 'Begin an estimate' },
  roles: [...writers],
  input: z.object({ campaignId: id, unitId: id, title }),
  output: z.object({ estimateId: z.number() }),
})

export const saveEstimate = write({
  name: 'budget.save',
  label: { vi: 'Lưu dự toán', en: 'Save an estimate' },
  roles: [...writers],
  input: z.object({ ...which, revision, title, lines: z.array(estimateLine).max(300) }),
  output: z.object({ revision }),
})

export const submitEstimate = write({
  name: 'budget.submit',
  label: { vi: 'Gửi dự toán thẩm định', en: 'Submit an estimate' },
  roles: [...writers],
  input: z.object({ ...which, revision, note: z.string().trim().max(2000) }),
  output: z.object({ version, submittedAt: instant }),
})

/** A draft that nobody has submitted, begun by mistake: it goes; what happened stays in the audit. */
export const discardEstimate = write({
  name: 'budget.discard',
  label: { vi: 'Bỏ dự toán chưa gửi', en: 'Discard an estimate not yet submitted' },
  roles: [...writers],
  input: z.object({ ...which, revision }),
  output: nothing,
})

const finding = z.object({
  position,
  /** đồng; null while nobody has looked at the line. */
  accepted: money.nullable(),
  reason: z.string().trim().max(1000),
})
export type Finding = z.output<typeof finding>

export const examineEstimate = write({
  name: 'budget.examine',
  label: { vi: 'Ghi kết quả thẩm định từng dòng', en: 'Appraise an estimate line by line' },
  roles: [...judges],
  input: z.object({ ...which, version, examination: revision, findings: z.array(finding).min(1).max(300) }),
  output: z.object({ examination: revision }),
})

export const returnEstimate = write({
  name: 'budget.return',
  label: { vi: 'Trả lại dự toán để giải trình', en: 'Return an estimate for explanation' },
  roles: [...judges],
  input: z.object({ ...which, version, reason }),
  output: nothing,
})

export const appraiseEstimate = write({
  name: 'budget.appraise',
  label: { vi: 'Kết luận thẩm định', en: 'Conclude an appraisal' },
  roles: [...judges],
  input: z.object({
    ...which,
    version,
    examination: revision,
    /** Of the document that tells the result. */
    documentNumber: number,
    documentOn: day,
    note: z.string().trim().max(2000),
  }),
  output: nothing,
})

const grant = z.object({ position, granted: money })
const share = z.object({ source: z.enum(sourceNames), amount: money })

export const allocateEstimate = write({
  name: 'budget.allocate',
  label: { vi: 'Ghi quyết định bố trí kinh phí', en: 'Record the allocation' },
  roles: [...judges],
  input: z.object({
    ...which,
    version,
    decisionNumber: number,
    decisionOn: day,
    grants: z.array(grant).min(1).max(300),
    sources: z.array(share).min(1).max(sourceNames.length),
    /** Why more is granted than was appraised; may be empty otherwise. */
    reason: z.string().trim().max(2000),
  }),
  output: nothing,
})

const state = z.enum(estimateStateNames)
const sums = z.object({ asked: money, accepted: money.nullable(), granted: money.nullable() })

const summary = z.object({
  id: z.number(),
  campaignId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  title: z.string(),
  state,
  /** Of the version that its reader sees. */
  version,
  sums,
  submittedAt: instant.nullable(),
  /** It is the person who asks that has to go on with it. */
  waitsForMe: z.boolean(),
})
export type EstimateSummary = z.output<typeof summary>

export const listEstimates = read({
  name: 'budget.list',
  label: { vi: 'Xem các dự toán', en: 'List estimates' },
  roles: [],
  input: nothing,
  output: z.object({
    campaigns: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        sums,
        estimates: z.array(summary),
        /** Units in whose name the person may begin one. */
        units: z.array(z.object({ unitId: z.number(), unitName: z.string() })),
      }),
    ),
  }),
})

const viewedLine = estimateLine.extend({
  position,
  /** đồng; null while it cannot be reckoned. */
  amount: money.nullable(),
  accepted: money.nullable(),
  reason: z.string(),
  granted: money.nullable(),
})
export type EstimateLineView = z.output<typeof viewedLine>

const turn = z.object({
  what: z.enum(['begun', 'submitted', ...verdictNames, 'granted']),
  version,
  at: instant,
  by: z.string(),
  words: z.string(),
})

export const estimateView = summary.extend({
  campaignName: z.string(),
  versions: z.array(version),
  revision,
  examination: revision,
  lines: z.array(viewedLine),
  /** What was said when the shown version was returned, or when the one before it was. */
  returnedFor: z.string().nullable(),
  appraisal: z.object({ documentNumber: z.string(), documentOn: day, note: z.string() }).nullable(),
  allocation: z
    .object({
      decisionNumber: z.string(),
      decisionOn: day,
      reason: z.string(),
      sources: z.array(z.object({ source: z.enum(sourceNames), amount: money })),
    })
    .nullable(),
  /** From the first to the last. */
  history: z.array(turn),
  may,
})
export type EstimateView = z.output<typeof estimateView>

const oneVersion = z.object({ ...which, version: z.coerce.number<number>().int().positive().optional() })

export const readEstimate = read({
  name: 'budget.read',
  label: { vi: 'Xem dự toán', en: 'Read an estimate' },
  roles: [],
  input: oneVersion,
  output: estimateView,
})

export const saveEstimateWorkbook = read({
  name: 'budget.workbook',
  label: { vi: 'Tải dự toán (.xlsx)', en: 'Save an estimate as a workbook' },
  roles: [],
  input: oneVersion,
  output: fileAnswer,
})

export const saveEstimateDocument = read({
  name: 'budget.document',
  label: { vi: 'Tải tờ trình và dự toán (.docx)', en: 'Save the submission with its estimate' },
  roles: [],
  input: oneVersion,
  output: fileAnswer,
})

const typedLine = z.object({
  work: z.enum(workNames),
  content: z.string(),
  measure: z.string(),
  quantity: z.string(),
  unitPrice: z.string(),
  basis: z.string(),
})

/** What an uploaded workbook says, with what is wrong by row; nothing is taken by looking. */
export const readEstimateWorkbook = read({
  name: 'budget.workbookPreview',
  label: { vi: 'Đọc tệp Excel dự toán', en: 'Look at a workbook of an estimate' },
  roles: [],
  input: z.object({ ...which, fileId: id }),
  output: z.object({
    lines: z.array(typedLine),
    faults: z.array(
      z.object({
        /** As Excel counts them. */
        row: z.number(),
        vi: z.string(),
        en: z.string(),
      }),
    ),
  }),
})
