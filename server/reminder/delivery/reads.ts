import { listReminders, type MailState, pushShown, readChannels } from '../../../domain/reminder/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import { type Query, query } from '../../http/action.ts'
import { mailSettings } from '../mail/index.ts'
import { decisionsOf, unclearLetters } from './deciding/queries.ts'
import { channelsOf, toldInCampaign } from './queries.ts'

const pageOf = 100

interface Carried {
  readonly carriage:
    | Exclude<MailState, 'waiting' | 'queued' | 'sending' | 'sent' | 'refused' | 'unclear' | 'dropped'>
    | 'mailed'
    | null
  readonly state: Extract<MailState, 'queued' | 'sending' | 'sent' | 'refused' | 'unclear' | 'dropped'> | null
}

/** Before a digest looked at it, a notice waits for one, if there is any mail at all. */
const mailOf = ({ carriage, state }: Carried, configured: boolean): MailState => {
  if (carriage === null) return configured ? 'waiting' : 'unconfigured'
  return carriage === 'mailed' ? (state ?? 'queued') : carriage
}

const list = query(listReminders, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ db, input }) => {
    const mailConfigured = (await mailSettings(db)).smtp !== null
    const page = { before: input.before, limit: pageOf + 1 }
    const rows = await toldInCampaign(db, input.campaignId, page)
    const decisions = await decisionsOf(
      db,
      rows.map(row => row.id),
    )
    const decidedOf = new Map(
      decisions.map(({ noticeId, at, ...said }) => [noticeId, { ...said, at: at.toISOString() }]),
    )
    const unclear = await unclearLetters(db, input.campaignId)
    return {
      mailConfigured,
      unclear: unclear.map(({ at, ...letter }) => ({ ...letter, at: at.toISOString() })),
      notices: rows.slice(0, pageOf).map(({ carriage, state, settledAt, at, readAt, pushState, ...row }) => ({
        ...row,
        at: at.toISOString(),
        readAt: readAt?.toISOString() ?? null,
        mail: mailOf({ carriage, state }, mailConfigured),
        mailAt: settledAt?.toISOString() ?? null,
        push: pushShown(pushState, row.pushAnswer),
        decided: decidedOf.get(row.id) ?? null,
      })),
      more: rows.length > pageOf,
    }
  },
})

const channels = query(readChannels, {
  may: 'person',
  run: async ({ db, subject }) => {
    const own = await channelsOf(db, subject.personId)
    const { smtp } = await mailSettings(db)
    return { address: own?.address ?? null, email: own?.wantsMail ?? true, mailConfigured: smtp !== null }
  },
})

export const deliveryQueries: readonly Query[] = [list, channels]
