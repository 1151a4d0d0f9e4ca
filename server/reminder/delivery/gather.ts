import { z } from 'zod'
import { carriageOf, digestDay, earliestSending } from '../../../domain/reminder/index.ts'
import { day, write } from '../../../domain/shared/index.ts'
import { action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import { calendarOf } from '../../org/index.ts'
import { mailSettings } from '../mail/index.ts'
import { addLetters, noteCarriage, uncarried, waitsForDigest } from './queries.ts'

/** So many people a transaction. */
const batch = 500

/** Puts what people were told since their last letter into the letter of the day; it is on no route. */
const gather = action(
  write({
    name: 'digest.gather',
    label: { vi: 'Gom thư trong ngày', en: 'Gather the letters of the day' },
    roles: [],
    input: z.object({ day }),
    output: z.object({ notices: z.number() }),
  }),
  {
    may: 'anyone',
    run: async ({ tx, input, now }) => {
      const { smtp, rules } = await mailSettings(tx)
      const found = await uncarried(tx, input.day, batch)
      const carried = found.map(row => ({ ...row, carriage: carriageOf(row, row, smtp !== null) }))
      await noteCarriage(
        tx,
        carried.map(({ id, carriage }) => ({ id, carriage })),
      )
      const mailed = carried.filter(({ carriage }) => carriage === 'mailed')
      const notBefore = new Date(earliestSending(now.toISOString(), rules, await calendarOf(tx)))
      const rows = mailed.map(({ personId, id: noticeId }) => ({ personId, noticeId }))
      await addLetters(tx, { day: input.day, notBefore, now }, rows)
      return {
        output: { notices: found.length },
        event: {
          about: `digest:${input.day}`,
          unitId: null,
          campaignId: null,
          data: { notices: found.length, mailed: mailed.length },
        },
      }
    },
  },
)

/** Gathers whatever may be gathered now; it may run at any time and in several processes at once. */
export const gatherDigests = async (kernel: Kernel): Promise<void> => {
  const { rules } = await mailSettings(kernel.db)
  const calendar = await calendarOf(kernel.db)
  for (;;) {
    const today = digestDay(kernel.clock().toISOString(), rules, calendar)
    if (today === null || !(await waitsForDigest(kernel.db, today))) return
    const request = { input: { day: today }, key: crypto.randomUUID(), sender: byItself }
    const { output } = await performWrite(kernel, gather, request)
    if ((output as { notices: number }).notices === 0) return
  }
}
