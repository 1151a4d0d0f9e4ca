import { createHash, randomBytes } from 'node:crypto'
import { campaignProblems, closeFeed, openFeed, readFeed, saveFeed } from '../../../domain/campaign/index.ts'
import { type Action, action, type Query, query } from '../../http/action.ts'
import { dayOf, unitName } from '../../org/index.ts'
import { calendarOf } from './calendar.ts'
import { datedFor, dropFeed, feedOf, personOfFeed, putFeed } from './queries.ts'

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const open = action(openFeed, {
  may: 'person',
  run: async ({ tx, subject, now }) => {
    const key = randomBytes(32).toString('base64url')
    await putFeed(tx, subject.personId, hashOf(key), now)
    const about = `person:${subject.personId}`
    return {
      output: { path: `/api/${saveFeed.name}?key=${key}` },
      once: true,
      event: { about, unitId: subject.unitId, campaignId: null },
    }
  },
})

const close = action(closeFeed, {
  may: 'person',
  run: async ({ tx, subject }) => {
    await dropFeed(tx, subject.personId)
    const about = `person:${subject.personId}`
    return { output: {}, event: { about, unitId: subject.unitId, campaignId: null } }
  },
})

const state = query(readFeed, {
  may: 'person',
  run: async ({ db, subject }) => ({
    openedAt: (await feedOf(db, subject.personId))?.openedAt.toISOString() ?? null,
  }),
})

const ics = query(saveFeed, {
  may: 'anyone',
  run: async ({ db, input, now }) => {
    const person = await personOfFeed(db, hashOf(input.key))
    if (person === undefined) throw campaignProblems.feedUnknown()
    const duties = await datedFor(db, person.unitId, now)
    const name = await unitName(db, person.unitId, dayOf(now))
    return {
      fileName: 'tong-ket.ics',
      mediaType: 'text/calendar; charset=utf-8',
      bytes: Buffer.from(calendarOf(duties, name, now)),
    }
  },
})

export const feedActions: readonly Action[] = [open, close]
export const feedQueries: readonly Query[] = [state, ics]
