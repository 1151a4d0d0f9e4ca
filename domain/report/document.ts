import { z } from 'zod'
import { asideKinds } from '../plan/index.ts'
import { fileAnswer, id, read } from '../shared/index.ts'
import { block } from './contentShape.ts'

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
    /** The pictures among the blocks, by the name that stands there for each until it is taken. */
    pictures: z.array(
      z.object({ uploadId: z.uuid(), type: z.enum(['png', 'jpg']), size: z.int(), cropped: z.boolean() }),
    ),
    /** Pictures that cannot be taken: the kind of each in capitals, null where its bytes are not in the file. */
    left: z.array(z.string().nullable()),
    asides: z.array(z.object({ kind: z.enum(asideKinds), count: z.int(), words: z.array(z.string()) })),
  }),
})

/** One picture of the uploaded file, to be seen and taken. */
export const documentPicture = read({
  name: 'report.documentPicture',
  label: { vi: 'Xem hình trong báo cáo Word', en: 'Look at a picture of a Word report' },
  roles: ['reporter'],
  input: z.object({ reportId: id, fileId: id, uploadId: z.uuid() }),
  output: fileAnswer,
})
