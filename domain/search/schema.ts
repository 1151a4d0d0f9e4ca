import { z } from 'zod'
import { type Bilingual, id, instant, read } from '../shared/index.ts'

export const searchSources = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  obligation: { vi: 'Nhiệm vụ', en: 'Duty' },
  report: { vi: 'Báo cáo', en: 'Report' },
  draft: { vi: 'Bản nháp', en: 'Draft' },
  document: { vi: 'Văn bản', en: 'Document' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  attachment: { vi: 'Tệp đính kèm', en: 'Attachment' },
} as const satisfies Record<string, Bilingual>

export type SearchSource = keyof typeof searchSources
export const searchSourceNames = Object.keys(searchSources) as [SearchSource, ...SearchSource[]]

export const searchPage = 20
/** Hits that are looked at for one search; who finds more is asked for another word. */
export const searchWindow = 400

export const findText = read({
  name: 'search.find',
  label: { vi: 'Tìm trong toàn bộ nội dung', en: 'Search all texts' },
  roles: [],
  input: z.object({
    words: z.string().trim().min(1).max(200),
    source: z.enum(searchSourceNames).optional(),
    campaignId: id.optional(),
    page: z.coerce.number<number>().int().min(1).max(20).default(1),
  }),
  output: z.object({
    results: z.array(
      z.object({
        id: z.number(),
        source: z.enum(searchSourceNames),
        title: z.string(),
        unitName: z.string(),
        campaignName: z.string().nullable(),
        path: z.string(),
        passage: z.array(z.object({ text: z.string(), marked: z.boolean() })),
        at: instant,
      }),
    ),
    /** Hits of each kind among those looked at, before the filter of kinds. */
    counts: z.array(z.object({ source: z.enum(searchSourceNames), count: z.number() })),
    total: z.number(),
    /** There are more than could be looked at. */
    more: z.boolean(),
  }),
})
