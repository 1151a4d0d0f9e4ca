import { z } from 'zod'
import { fileAnswer, instant, nothing, read, write } from '../shared/index.ts'

export const openFeed = write({
  name: 'feed.open',
  label: { vi: 'Tạo địa chỉ lịch cá nhân', en: 'Open a personal calendar feed' },
  roles: [],
  input: nothing,
  /** The address is shown this once; asked for again, another takes its place. */
  output: z.object({ path: z.string() }),
})

export const closeFeed = write({
  name: 'feed.close',
  label: { vi: 'Đóng địa chỉ lịch cá nhân', en: 'Close the personal calendar feed' },
  roles: [],
  input: nothing,
  output: nothing,
})

export const readFeed = read({
  name: 'feed.read',
  label: { vi: 'Xem địa chỉ lịch của tôi', en: 'Read about my calendar feed' },
  roles: [],
  input: nothing,
  output: z.object({ openedAt: instant.nullable() }),
})

/** What a calendar program fetches: the open duties of the person's unit, in UTC. The key stands for the person. */
export const saveFeed = read({
  name: 'feed.ics',
  label: { vi: 'Lịch nhiệm vụ của đơn vị (.ics)', en: 'Calendar of the unit’s duties (.ics)' },
  roles: [],
  input: z.object({ key: z.string().min(20).max(100) }),
  output: fileAnswer,
})
