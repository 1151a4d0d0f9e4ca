import { z } from 'zod'
import { id, read } from '../shared/index.ts'
import { block } from './content.ts'

/** A unit's own report in Word, split along the outline; nothing is taken by looking. */
export const previewDocument = read({
  name: 'report.documentPreview',
  label: {
    vi: 'Xem báo cáo Word được chia theo đề cương',
    en: 'Look at a Word report split along the outline',
  },
  roles: ['reporter'],
  input: z.object({ reportId: id, fileId: id }),
  output: z.object({
    parts: z.array(
      z.object({
        /** Where it seems to belong; null where that is not clear. */
        section: z.string().nullable(),
        heading: z.string().nullable(),
        blocks: z.array(block),
      }),
    ),
  }),
})
