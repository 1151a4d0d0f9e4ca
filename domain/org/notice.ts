import { z } from 'zod'
import { id, instant, nothing, read, write } from '../shared/index.ts'

/** One thing a person was told: kept until they read it and after, in the order in which it was told. */
export const notice = z.object({
  id: z.number(),
  /** The event it tells of, `step.verb`; what is alike is grouped by it. */
  kind: z.string(),
  vi: z.string(),
  en: z.string(),
  /** Where in the product it leads. */
  path: z.string(),
  campaignId: z.number().nullable(),
  at: instant,
  readAt: instant.nullable(),
})
export type Notice = z.output<typeof notice>

/** The person's notices from the latest; `before` is the id of the last on the page before. */
export const listNotices = read({
  name: 'notice.list',
  label: { vi: 'Xem thông báo', en: 'Read notices' },
  roles: [],
  input: z.object({
    before: id.optional(),
    unread: z.enum(['true', 'false']).optional(),
    limit: z.coerce.number<number>().int().min(1).max(200).optional(),
  }),
  output: z.object({ notices: z.array(notice), more: z.boolean(), unread: z.number() }),
})

export const countNotices = read({
  name: 'notice.count',
  label: { vi: 'Đếm thông báo chưa đọc', en: 'Count unread notices' },
  roles: [],
  input: nothing,
  output: z.object({ unread: z.number() }),
})

/** Marks some of one's own notices, or all up to one, as read or unread. Others' ids are passed over. */
export const markNotices = write({
  name: 'notice.mark',
  label: { vi: 'Đánh dấu thông báo đã đọc', en: 'Mark notices as read' },
  roles: [],
  input: z.union([
    z.object({ ids: z.array(id).min(1).max(500), read: z.boolean() }),
    /** Nothing that was told after the list was looked at is marked unseen. */
    z.object({ upTo: id }),
  ]),
  output: z.object({ marked: z.number() }),
})

export interface NoticeGroup {
  /** The latest of the group stands for it. */
  readonly latest: Notice
  readonly others: readonly Notice[]
}

/** Notices of one kind in one campaign that were told on one day, from the latest; the order of groups is that of their latest. */
export const groupNotices = (
  notices: readonly Notice[],
  dayOf: (at: string) => string,
): readonly NoticeGroup[] => {
  const groups = new Map<string, Notice[]>()
  for (const each of notices) {
    const key = `${dayOf(each.at)} ${each.campaignId ?? ''} ${each.kind}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap(([latest, ...others]) =>
    latest === undefined ? [] : [{ latest, others }],
  )
}
