import { z } from 'zod'
import { fileAnswer, id, instant, may, nothing, read, write } from '../shared/index.ts'

/**
 * A scan that is read page by page while the person does other things: it waits for the scan before it, runs, and
 * ends as a plan (or as an amendment of one), fails with a sentence, or is stopped. Pages once read stay read.
 */
export const readingStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'discarded'] as const
export type ReadingState = (typeof readingStates)[number]

/** Under this confidence, 0..1, the recogniser itself doubts what it read. */
export const doubtfulUnder = 0.8

const officer = ['officer'] as const
const which = z.object({ readingId: id })

export const cancelReading = write({
  name: 'reading.cancel',
  label: { vi: 'Dừng đọc bản quét', en: 'Stop reading a scan' },
  roles: officer,
  input: which,
  output: z.object({}),
})

/** Goes on with a reading that was stopped or failed, from the pages that are already read. */
export const resumeReading = write({
  name: 'reading.resume',
  label: { vi: 'Đọc tiếp bản quét', en: 'Go on reading a scan' },
  roles: officer,
  input: which,
  output: z.object({}),
})

/** Takes a reading that was stopped or failed off the list; file and pages stay. */
export const discardReading = write({
  name: 'reading.discard',
  label: { vi: 'Bỏ bản quét khỏi danh sách', en: 'Take a scan off the list' },
  roles: officer,
  input: which,
  output: z.object({}),
})

const sentence = z.object({ vi: z.string(), en: z.string() })

const readingHead = z.object({
  id: z.number(),
  unitId: z.number(),
  fileName: z.string(),
  state: z.enum(readingStates),
  /** How many pages are to be recognised, and how many are. */
  pages: z.number(),
  pagesRead: z.number(),
  /** Why it failed, and what to do. */
  problem: sentence.nullable(),
  planId: z.number().nullable(),
  /** The plan that the document amends. */
  amendsPlanId: z.number().nullable(),
  createdBy: z.string(),
  createdAt: instant,
  /** Whether going on can lead to another end: pages are left, or the server was at fault. */
  resumable: z.boolean(),
  may,
})
export type ReadingHead = z.output<typeof readingHead>

/** The scans that are being read, wait, failed or were stopped, the oldest first; for those who review plans. */
export const listReadings = read({
  name: 'reading.list',
  label: { vi: 'Xem các bản quét đang đọc', en: 'List scans being read' },
  roles: [],
  input: nothing,
  output: z.object({ readings: z.array(readingHead) }),
})

const recognisedPage = z.object({
  number: z.number(),
  /** Null until the page is read. */
  text: z.string().nullable(),
  /** 0..1, as the recogniser states it; null until the page is read. */
  confidence: z.number().nullable(),
})
export type RecognisedPage = z.output<typeof recognisedPage>

/** One reading with its pages, those read and those still to come. */
export const readReading = read({
  name: 'reading.read',
  label: { vi: 'Xem một bản quét đang đọc', en: 'Look at a scan being read' },
  roles: [],
  input: which,
  output: z.object({ reading: readingHead, pages: z.array(recognisedPage) }),
})

/** The scan as it was handed in. */
export const saveScan = read({
  name: 'reading.save',
  label: { vi: 'Tải bản quét gốc', en: 'Save the scan as handed in' },
  roles: [],
  input: which,
  output: fileAnswer,
})

export const readingWrites = [cancelReading, resumeReading, discardReading] as const
