import { z } from 'zod'
import type { Bilingual } from '../shared/index.ts'
import { day, instant } from '../shared/index.ts'

/** What a file of the bundle is. */
export const partKinds = {
  readme: { vi: 'Hướng dẫn đọc', en: 'How to read it' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  obligations: { vi: 'Nhiệm vụ của kế hoạch', en: 'Obligations of the plan' },
  assignments: { vi: 'Phân công, thời hạn, kết quả', en: 'Assignments, due dates, outcome' },
  chases: { vi: 'Nhắc việc, đôn đốc, gia hạn', en: 'Reminders, chases, extensions' },
  submission: { vi: 'Báo cáo đã tiếp nhận', en: 'Accepted reports' },
  figures: { vi: 'Số liệu tổng hợp', en: 'Figures' },
  report: { vi: 'Báo cáo tổng kết', en: 'Consolidated report' },
  document: { vi: 'Văn bản khác đã có số', en: 'Other numbered documents' },
  proof: { vi: 'Chứng cứ số liệu của báo cáo tổng kết', en: 'Proof of the figures' },
  citations: { vi: 'Dẫn nguồn của báo cáo tổng kết', en: 'Citations of the report' },
  obstacles: { vi: 'Vướng mắc và trả lời', en: 'Difficulties and answers' },
  attachment: { vi: 'Tệp đính kèm', en: 'Attachments' },
  audit: { vi: 'Nhật ký', en: 'Audit' },
  open: { vi: 'Việc còn mở khi kết thúc hồ sơ', en: 'What was still open' },
  register: { vi: 'Mục lục văn bản, tài liệu', en: 'Register of documents' },
} as const satisfies Record<string, Bilingual>
export type PartKind = keyof typeof partKinds
export const partKindNames = Object.keys(partKinds) as [PartKind, ...PartKind[]]

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const bundleFile = z.strictObject({
  path: z.string(),
  kind: z.enum(partKindNames),
  title: z.string(),
  /** Number and symbol of a document. */
  number: z.string().nullable(),
  date: day.nullable(),
  author: z.string().nullable(),
  /** Pages, where they are known. */
  pages: z.number().nullable(),
  /** Bytes. */
  size: z.number(),
  sha256: hash,
})
export type BundleFile = z.output<typeof bundleFile>

/** How long a file is kept: for ever, or so many years. */
export const retention = z.union([z.literal('permanent'), z.number().int().min(1).max(100)])
export type Retention = z.output<typeof retention>

export const retentionWords = (kept: Retention): Bilingual =>
  kept === 'permanent'
    ? { vi: 'Vĩnh viễn', en: 'Permanent' }
    : { vi: `${kept} năm`, en: `${kept} ${kept === 1 ? 'year' : 'years'}` }

/** What a bundle says of itself; the hash of SHA256SUMS.txt, in which it stands too, is its root. */
export const manifest = z.strictObject({
  kind: z.literal('tongket.closing'),
  format: z.literal(1),
  /** Version of the program that made it. */
  program: z.string(),
  campaign: z.strictObject({
    id: z.number(),
    name: z.string(),
    plan: z.string(),
    windowFrom: day.nullable(),
    windowTo: day.nullable(),
    mapOn: day,
  }),
  unit: z.string(),
  standingUnit: z.string(),
  file: z.strictObject({ code: z.string(), retention }),
  closing: z.strictObject({
    version: z.number(),
    reason: z.string(),
    at: instant,
    by: z.string(),
  }),
  /** The version before it, with the root that was registered then. */
  previous: z.strictObject({ version: z.number(), root: hash }).nullable(),
  audit: z.strictObject({ rows: z.number(), head: hash }),
  open: z.number(),
  cover: z.strictObject({ size: z.number(), sha256: hash }),
  files: z.array(bundleFile),
})
export type Manifest = z.output<typeof manifest>

/** The one way in which it is written. */
export const manifestText = (said: Manifest): string => `${JSON.stringify(said, null, 1)}\n`
