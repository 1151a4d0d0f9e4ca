import { z } from 'zod'
import { id, nothing, read, streamAnswer, write } from '../shared/index.ts'

const at = { campaignId: id, exemplarId: id }

export const evidence = z.object({
  id: z.number(),
  reportId: z.number(),
  version: z.number(),
  section: z.string(),
  sectionTitle: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
})
export type Evidence = z.output<typeof evidence>

/** A file that was handed in with the unit's report; what was handed in is named by its hash. */
export const evidenceFile = z.object({
  id: z.number(),
  reportId: z.number(),
  version: z.number(),
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  sha256: z.string(),
})
export type EvidenceFile = z.output<typeof evidenceFile>

export const citeEvidence = write({
  name: 'exemplar.cite',
  label: { vi: 'Dẫn chứng từ báo cáo', en: 'Cite evidence from the report' },
  roles: ['reporter'],
  input: z.object({
    ...at,
    reportId: id,
    version: id,
    section: z.string().min(1).max(20),
    start: z.number().int().min(0),
    end: z.number().int().positive(),
  }),
  output: z.object({ evidenceId: z.number() }),
})

export const dropEvidence = write({
  name: 'exemplar.uncite',
  label: { vi: 'Bỏ dẫn chứng', en: 'Remove evidence' },
  roles: ['reporter'],
  input: z.object({ ...at, evidenceId: id }),
  output: nothing,
})

export const citeFile = write({
  name: 'exemplar.citeFile',
  label: { vi: 'Dẫn chứng bằng tệp của báo cáo', en: 'Cite a file of the report' },
  roles: ['reporter'],
  input: z.object({ ...at, reportId: id, version: id, attachmentId: id }),
  output: z.object({ fileId: z.number() }),
})

export const dropFile = write({
  name: 'exemplar.unciteFile',
  label: { vi: 'Bỏ tệp dẫn chứng', en: 'Remove a file of evidence' },
  roles: ['reporter'],
  input: z.object({ ...at, fileId: id }),
  output: nothing,
})

/** Whoever reads the exemplar, a reviewer too, reads what proves it. */
export const readEvidenceFile = read({
  name: 'exemplar.file',
  label: { vi: 'Xem tệp dẫn chứng', en: 'Read a file of evidence' },
  roles: [],
  input: z.object({ ...at, fileId: id }),
  output: streamAnswer,
})
