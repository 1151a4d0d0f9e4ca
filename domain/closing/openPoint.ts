import { z } from 'zod'
import type { Bilingual } from '../shared/index.ts'

/** What may still be open when a file is closed. None of it hinders the closing; all of it is listed. */
export const openKinds = {
  assignment: { vi: 'Nhiệm vụ chưa hoàn thành', en: 'Duties not done' },
  verdict: { vi: 'Báo cáo đã gửi, chưa tiếp nhận', en: 'Reports sent and not judged' },
  obstacle: { vi: 'Vướng mắc chưa trả lời', en: 'Difficulties without an answer' },
  extension: { vi: 'Đề nghị gia hạn chưa quyết định', en: 'Extensions not decided' },
  chase: { vi: 'Công văn đôn đốc chưa phát hành', en: 'Chase letters not issued' },
  document: { vi: 'Văn bản chưa phát hành', en: 'Documents not issued' },
  upload: { vi: 'Tệp đính kèm chưa gửi đi', en: 'Attachments not handed in' },
  amendment: { vi: 'Sửa đổi kế hoạch chưa quyết định', en: 'Amendments not decided' },
  citation: { vi: 'Trích dẫn theo bản báo cáo cũ', en: 'Quotations of an older version' },
} as const satisfies Record<string, Bilingual>
export type OpenKind = keyof typeof openKinds
export const openKindNames = Object.keys(openKinds) as [OpenKind, ...OpenKind[]]

export const openPoint = z.object({
  kind: z.enum(openKindNames),
  /** Of its row: an assignment, a report, a document. */
  id: z.number(),
  /** Whose it is. */
  unit: z.string().nullable(),
  /** What it is, in the words of whoever wrote it. */
  what: z.string(),
  /** Since when, or until when it was due: 'YYYY-MM-DD'. */
  day: z.string().nullable(),
})
export type OpenPoint = z.output<typeof openPoint>
