import { z } from 'zod'
import { id, may, read, write } from '../shared/index.ts'
import { indicator } from './indicatorShape.ts'
import { outlineChange } from './outlineChange.ts'
import { outlineCheck, outlineSection } from './outlineShape.ts'

export const outline = z.object({
  version: z.number(),
  sections: z.array(outlineSection),
  /** Every indicator, the parts of broken-down ones among them. */
  indicators: z.array(indicator),
  checks: z.array(outlineCheck),
  /** Periods of yearly figures. */
  periods: z.array(z.string()),
})

export const readOutline = read({
  name: 'outline.read',
  label: { vi: 'Xem đề cương', en: 'Read the outline' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({
    outline,
    /** Numbers of sections and codes of indicators that any version had: nothing else takes them. */
    taken: z.object({
      sections: z.array(z.string()),
      indicators: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
    /** How many reports are being written along it, and how many are handed in. */
    writing: z.number(),
    filed: z.number(),
    may,
  }),
})

export const saveOutline = write({
  name: 'outline.save',
  label: { vi: 'Lưu đề cương', en: 'Save the outline' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    /** The version the editor started from; absent where an outline is brought in whole. */
    from: z.number().int().min(0).optional(),
    sections: z.array(outlineSection).min(1).max(60),
    indicators: z.array(indicator).max(400),
    checks: z.array(outlineCheck).max(200).default([]),
    /** Reports handed in before are to be supplemented: their units are told as well. */
    supplement: z.boolean().default(false),
  }),
  output: z.object({ version: z.number(), /** How many units were told of the change. */ told: z.number() }),
})

/** What a later outline changed for whoever wrote along an earlier one. */
export const outlineNews = z.object({
  from: z.number(),
  to: z.number(),
  /** It was asked that what is handed in be supplemented. */
  supplement: z.boolean(),
  changes: z.array(outlineChange),
})

export const seeOutline = write({
  name: 'report.seeOutline',
  label: { vi: 'Ghi nhận đã xem thay đổi đề cương', en: 'Say that a changed outline was seen' },
  roles: ['reporter', 'leader'],
  input: z.object({ reportId: id, version: z.number().int().min(1) }),
  output: z.object({ version: z.number() }),
})
