import { markNotices } from '../../../domain/org/index.ts'
import { type Action, action } from '../../http/action.ts'
import { mark } from './queries.ts'

const markOwn = action(markNotices, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const read = 'upTo' in input || input.read
    const marked = await mark(tx, subject.personId, input, read ? now : null)
    return {
      output: { marked },
      event: {
        about: `person:${subject.personId}`,
        unitId: subject.unitId,
        campaignId: null,
        data: { marked, read },
      },
    }
  },
})

export const noticeActions: readonly Action[] = [markOwn]
