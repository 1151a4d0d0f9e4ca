import { z } from 'zod'
import { id, instant, may, nothing, rawBytes, read, streamAnswer, write } from '../shared/index.ts'

const section = z.string().min(1).max(20).nullable()
const kind = z.string().trim().min(1).max(60).nullable()
const place = { campaignId: id, assignmentId: id }
const one = { campaignId: id, attachmentId: id }

/** An attachment as it is frozen in a submission: what was handed in is named by its hash. */
export const frozenAttachment = z.object({
  id: z.number(),
  section,
  kind,
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  sha256: z.string(),
})
export type FrozenAttachment = z.output<typeof frozenAttachment>

const attachment = frozenAttachment.extend({
  uploadedBy: z.string(),
  keptAt: instant,
  /** Part of a submission: taken out of the draft it stays in what was handed in. */
  frozen: z.boolean(),
})
export type Attachment = z.output<typeof attachment>

/** A duty's own files are added by who reports; others add to what they say about it. */
const adders = ['reporter', 'officer', 'leader', 'receiver', 'finance', 'emulation', 'press'] as const

const announced = {
  uploadId: z.uuid(),
  name: z.string().trim().min(1).max(200),
  size: z.number().int().positive(),
}
const begun = z.object({ attachmentId: z.number(), received: z.number(), kept: z.boolean() })

/**
 * Announces a file before its bytes. The same `uploadId` again, from the same person, goes on where the line was
 * cut: `received` says how many bytes are there.
 */
export const beginAttachment = write({
  name: 'attachment.begin',
  label: { vi: 'Bắt đầu tải tệp đính kèm', en: 'Begin an attachment' },
  roles: ['reporter'],
  input: z.object({
    ...place,
    section: section.default(null),
    kind: kind.default(null),
    ...announced,
  }),
  output: begun,
})

/**
 * Files that belong to something said about a duty and not to what is handed in for it. While it is being said they
 * are seen by whoever adds them alone; with it they are read by whoever may read it.
 */
const besideWhat = z.string().regex(/^[a-z]+:(new|\d+)$/)

/**
 * The same as `attachment.begin`, for a file beside the duty: `about` is `obstacle:new` for a difficulty under way,
 * `obstacle:12` for the answer to the twelfth. Who may is asked by whatever it belongs to.
 */
export const beginBeside = write({
  name: 'attachment.beginBeside',
  label: { vi: 'Bắt đầu tải tệp kèm vướng mắc, trả lời', en: 'Begin a file of a difficulty or an answer' },
  roles: adders,
  input: z.object({ ...place, about: besideWhat, ...announced }),
  output: begun,
})

/** The files that the person has added to what they are about to say. */
export const listBeside = read({
  name: 'attachment.listBeside',
  label: { vi: 'Xem tệp mình đang kèm', en: 'List the files one is adding' },
  roles: [],
  input: z.object({ ...place, about: besideWhat }),
  output: z.object({ attachments: z.array(attachment), limit: z.number(), may }),
})

/** The next bytes, from whoever began it; a piece that is there already changes nothing, and the answer says where to go on. */
export const sendPiece = write({
  name: 'attachment.send',
  label: { vi: 'Gửi một phần tệp đính kèm', en: 'Send a piece of an attachment' },
  roles: adders,
  input: z.object({ ...one, offset: z.coerce.number<number>().int().min(0), bytes: rawBytes }),
  output: z.object({ received: z.number() }),
})

/** All bytes are there: the content is checked, hashed and kept. */
export const finishAttachment = write({
  name: 'attachment.finish',
  label: { vi: 'Hoàn tất tệp đính kèm', en: 'Finish an attachment' },
  roles: adders,
  input: z.object(one),
  output: z.object({ attachmentId: z.number(), sha256: z.string() }),
})

export const removeAttachment = write({
  name: 'attachment.remove',
  label: { vi: 'Gỡ tệp đính kèm', en: 'Remove an attachment' },
  roles: adders,
  input: z.object(one),
  output: nothing,
})

const readers = ['reporter', 'officer', 'receiver', 'leader', 'emulation', 'archivist'] as const

export const listAttachments = read({
  name: 'attachment.list',
  label: { vi: 'Xem tệp đính kèm', en: 'List attachments' },
  roles: [...readers],
  input: z.object(place),
  output: z.object({
    attachments: z.array(attachment),
    /** Bytes that one file may have. */
    limit: z.number(),
    may,
  }),
})

export const readAttachment = read({
  name: 'attachment.file',
  label: { vi: 'Tải tệp đính kèm về', en: 'Download an attachment' },
  roles: [...readers],
  input: z.object(one),
  output: streamAnswer,
})

/** A picture that stands in a text, by the name its sender gave the upload: the text may be older than its bytes. */
export const readPicture = read({
  name: 'attachment.picture',
  label: { vi: 'Xem hình trong bài', en: 'Look at a picture of a text' },
  roles: [...readers],
  input: z.object({ campaignId: id, uploadId: z.uuid() }),
  output: streamAnswer,
})

/** What is written in an attachment, kept for search; the program does it after the file is there. */
export const keepAttachmentText = write({
  name: 'attachment.keepText',
  label: { vi: 'Lưu chữ trong tệp đính kèm', en: 'Keep the text of an attachment' },
  roles: [],
  input: z.object({ ...one, text: z.string().max(2_000_000) }),
  output: nothing,
})
