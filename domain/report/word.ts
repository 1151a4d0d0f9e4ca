import { z } from 'zod'
import { fileAnswer, id, read } from '../shared/index.ts'

/** A version as a Word document: words, tables, figures and pictures, to be read, printed or worked on elsewhere. */
export const downloadWord = read({
  name: 'report.word',
  label: { vi: 'Tải báo cáo về dạng Word', en: 'Download a report as a Word document' },
  roles: ['reporter', 'officer', 'receiver', 'leader', 'emulation', 'archivist'],
  input: z.object({ reportId: id, version: id }),
  output: fileAnswer,
})
