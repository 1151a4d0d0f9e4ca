import { countNotices, listNotices } from '../../../domain/org/index.ts'
import { type Query, query } from '../../http/action.ts'
import { noticesOf, unreadCount } from './queries.ts'

const pageOf = 50

const list = query(listNotices, {
  may: 'person',
  run: async ({ db, subject, input }) => {
    const limit = input.limit ?? pageOf
    const page = { before: input.before, unread: input.unread === 'true', limit: limit + 1 }
    const rows = await noticesOf(db, subject.personId, page)
    return {
      notices: rows.slice(0, limit).map(row => ({
        ...row,
        at: row.at.toISOString(),
        readAt: row.readAt?.toISOString() ?? null,
      })),
      more: rows.length > limit,
      unread: await unreadCount(db, subject.personId),
    }
  },
})

const count = query(countNotices, {
  may: 'person',
  run: async ({ db, subject }) => ({ unread: await unreadCount(db, subject.personId) }),
})

export const noticeQueries: readonly Query[] = [list, count]
