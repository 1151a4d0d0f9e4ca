import { z } from 'zod'
import { day, id, instant, may, nothing, read, streamAnswer, write } from '../shared/index.ts'
import { partKindNames, retention } from './manifest.ts'
import { openPoint } from './openPoint.ts'

const roles = ['officer', 'archivist'] as const

/** Decree 30/2020/NĐ-CP, article 29: a file is closed when the work is done; what is added later makes a new version. */
export const closeFile = write({
  name: 'closing.close',
  label: { vi: 'Kết thúc hồ sơ đợt tổng kết', en: 'Close the file of a campaign' },
  roles,
  input: z.object({
    campaignId: id,
    /** Number and symbol of the file, from the office's list of files (danh mục hồ sơ). */
    code: z.string().trim().min(1).max(100),
    retention,
    /** Why it is closed again; empty the first time. */
    reason: z.string().trim().max(1000),
  }),
  output: z.object({ version: z.number() }),
})

export const closingStates = {
  building: { vi: 'Đang lập gói hồ sơ', en: 'Being put together' },
  done: { vi: 'Đã kết thúc hồ sơ', en: 'Closed' },
  failed: { vi: 'Chưa lập được', en: 'Could not be made' },
} as const
const closingState = z.enum(['building', 'done', 'failed'])

const closingVersion = z.object({
  version: z.number(),
  state: closingState,
  code: z.string(),
  retention,
  reason: z.string(),
  closedAt: instant,
  closedBy: z.string(),
  /** SHA-256 over everything in it; null until it is put together. */
  root: z.string().nullable(),
  /** Files put together so far, and their bytes. */
  files: z.number(),
  size: z.number(),
  /** How many points were open. */
  open: z.number().nullable(),
  problem: z.object({ vi: z.string(), en: z.string() }).nullable(),
})

export const readClosing = read({
  name: 'closing.read',
  label: { vi: 'Xem hồ sơ đợt tổng kết', en: 'Look at the file of a campaign' },
  roles: ['officer', 'leader', 'archivist'],
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignName: z.string(),
    /** The consolidated report as it was numbered; null where none has a number yet. */
    report: z.object({ documentId: z.number(), name: z.string(), issued: z.boolean() }).nullable(),
    /** What would go in now. */
    parts: z.array(z.object({ kind: z.enum(partKindNames), count: z.number(), size: z.number().nullable() })),
    open: z.array(openPoint),
    /** Latest first. */
    versions: z.array(closingVersion),
    may,
  }),
})

/** Campaigns whose report is issued and whose file this person may close and nobody has: what waits for them. */
export const readClosingDesk = read({
  name: 'closing.desk',
  label: { vi: 'Xem hồ sơ chờ kết thúc', en: 'See which files wait to be closed' },
  roles: [],
  input: nothing,
  output: z.object({
    campaigns: z.array(z.object({ campaignId: z.number(), campaignName: z.string(), issuedOn: day })),
  }),
})

export const saveBundle = read({
  name: 'closing.bundle',
  label: { vi: 'Tải gói hồ sơ', en: 'Save the bundle of a closed file' },
  roles: ['officer', 'leader', 'archivist'],
  input: z.object({ campaignId: id, version: id }),
  output: streamAnswer,
})

const one = { campaignId: id, version: id }
const step = { roles: [], output: nothing } as const

/** The four steps in which the program puts a bundle together; nobody else takes them. */
export const beginBundle = write({
  name: 'closing.begin',
  label: { vi: 'Bắt đầu lập gói hồ sơ', en: 'Begin a bundle' },
  input: z.object(one),
  ...step,
})

export const keepParts = write({
  name: 'closing.keep',
  label: { vi: 'Đưa tài liệu vào gói hồ sơ', en: 'Put files into a bundle' },
  input: z.object({
    ...one,
    parts: z.array(
      z.object({
        position: z.number(),
        path: z.string(),
        size: z.number(),
        sha256: z.string(),
        crc: z.number(),
        bytes: z.instanceof(Uint8Array).nullable(),
        attachmentId: z.number().nullable(),
      }),
    ),
  }),
  ...step,
})

export const finishBundle = write({
  name: 'closing.finish',
  label: { vi: 'Hoàn thành gói hồ sơ', en: 'Finish a bundle' },
  input: z.object({ ...one, root: z.string(), open: z.number() }),
  ...step,
})

export const failBundle = write({
  name: 'closing.fail',
  label: { vi: 'Dừng lập gói hồ sơ', en: 'Give up a bundle' },
  input: z.object({ ...one, problem: z.object({ code: z.string(), vi: z.string(), en: z.string() }) }),
  ...step,
})
