import { campaignProblems, limitAttachments, shapeDuty } from '../../../domain/campaign/index.ts'
import { grouped } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { calendarOf } from '../../org/index.ts'
import { dueAtOf } from '../dueAt.ts'
import { dutyOf, reshapeDuty } from '../duty/index.ts'
import { campaignOr404 } from '../stored.ts'
import { handedInOf, putAttachmentLimit, putDueAt, waitForCondition, waitingRows } from './queries.ts'

const megabyte = 1_000_000

export const inMegabytes = (bytes: number | null): number | null =>
  bytes === null ? null : Math.round(bytes / megabyte)

const atCampaign = {
  at: async (db: Reader, input: { readonly campaignId: number }) =>
    (await campaignOr404(db, input.campaignId)).unitId,
}

const openCampaignOf = async (tx: Writer, campaignId: number) => {
  const campaign = await campaignOr404(tx, campaignId)
  if (campaign.state === 'closed') throw campaignProblems.closed()
  return campaign
}

const limit = action(limitAttachments, {
  may: atCampaign,
  run: async ({ tx, input: { campaignId, megabytes } }) => {
    const { unitId, attachmentLimit } = await openCampaignOf(tx, campaignId)
    await putAttachmentLimit(tx, campaignId, megabytes === null ? null : megabytes * megabyte)
    const data = { from: inMegabytes(attachmentLimit), to: megabytes }
    return { output: {}, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

type Campaign = Awaited<ReturnType<typeof campaignOr404>>

/** What no longer waits for something to arise is due by the campaign's rule; gives back of how many units. */
const dateAgain = async (tx: Writer, campaign: Campaign, obligationId: number): Promise<number> => {
  const own = (await dutyOf(tx, campaign.id, obligationId))?.onDayOff
  const calendar = await calendarOf(tx)
  const rows = await waitingRows(tx, campaign.id, obligationId)
  for (const [at, same] of grouped(rows, row => dueAtOf(row, campaign, calendar, own)?.getTime() ?? null))
    if (at !== null)
      await putDueAt(
        tx,
        campaign.id,
        same.map(({ id }) => id),
        new Date(at),
      )
  return rows.length
}

const shape = action(shapeDuty, {
  may: atCampaign,
  run: async ({ tx, input }) => {
    const { campaignId, obligationId, nature, inOrder } = input
    const campaign = await openCampaignOf(tx, campaignId)
    const before = await dutyOf(tx, campaignId, obligationId)
    if (before === undefined) throw campaignProblems.dutyNotFound()
    const becomes = nature === 'conditional' && before.nature !== 'conditional'
    if (becomes) {
      const count = await handedInOf(tx, campaignId, obligationId)
      if (count > 0) throw campaignProblems.dutyHandedIn({ count })
    }
    await reshapeDuty(tx, input)
    const ceases = before.nature === 'conditional' && nature !== 'conditional'
    const redated = becomes
      ? await waitForCondition(tx, campaignId, obligationId)
      : ceases
        ? await dateAgain(tx, campaign, obligationId)
        : 0
    const from = { nature: before.nature, inOrder: before.inOrder }
    const data = { obligationId, from, nature, inOrder, redated }
    const event = { about: `campaign:${campaignId}`, unitId: campaign.unitId, campaignId, data }
    return { output: { redated }, event }
  },
})

export const settingActions: readonly Action[] = [limit, shape]
