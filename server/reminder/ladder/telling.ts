import type { Writer } from '../../db/database.ts'
import { tell, tellUnits } from '../../org/index.ts'
import { type dutiesInWords, runningCampaigns } from './queries.ts'

type Duties = Awaited<ReturnType<typeof dutiesInWords>>

const pageOf = (campaignId: number): string => `/dot-tong-ket/${campaignId}/nhac-viec`

const campaignOf = async (tx: Writer, campaignId: number) =>
  (await runningCampaigns(tx)).find(({ id }) => id === campaignId)

/** Whoever may issue a letter learns how many duties are up for one; the page names them. */
export const tellOfficers = async (
  tx: Writer,
  campaignId: number,
  duties: Duties,
  now: Date,
): Promise<void> => {
  const campaign = await campaignOf(tx, campaignId)
  if (campaign === undefined) return
  const count = duties.length
  await tell(tx, {
    to: { unitIds: [campaign.unitId], roles: ['officer'], above: true },
    kind: 'reminder.chase',
    about: `campaign:${campaignId}`,
    words: {
      vi: `${count} nhiệm vụ chậm đã đến bậc phát công văn đôn đốc – ${campaign.name}.`,
      en: `${count === 1 ? 'One late duty has' : `${count} late duties have`} reached the step of the official letter – ${campaign.name}.`,
    },
    path: pageOf(campaignId),
    campaignId,
    now,
  })
}

/** The leader of each late unit hears of what is late there, the leader of the campaign's unit of all of it at once. */
export const tellSuperiors = async (
  tx: Writer,
  campaignId: number,
  duties: Duties,
  now: Date,
): Promise<void> => {
  const campaign = await campaignOf(tx, campaignId)
  if (campaign === undefined) return
  const common = { kind: 'reminder.escalate', campaignId, now }
  const about = `campaign:${campaignId}`
  const path = pageOf(campaignId)
  const own = duties.map(({ unitId, section }) => ({
    unitId,
    personId: null,
    about,
    path,
    words: {
      vi: `Báo cáo lãnh đạo: nhiệm vụ mục ${section} của đơn vị đã quá hạn kéo dài – ${campaign.name}.`,
      en: `For the leader: duty ${section} of your unit is long overdue – ${campaign.name}.`,
    },
  }))
  await tellUnits(tx, { ...common, roles: ['leader'] }, own)
  const units = [...new Set(duties.map(({ unit }) => unit))]
  const shown = units.slice(0, 3).join(', ')
  const more = units.length - 3
  await tell(tx, {
    ...common,
    to: { unitIds: [campaign.unitId], roles: ['leader'], above: true },
    about,
    words: {
      vi: `Báo cáo lãnh đạo: ${shown}${more > 0 ? ` và ${more} đơn vị khác` : ''} quá hạn kéo dài – ${campaign.name}.`,
      en: `For the leader: long overdue at ${shown}${more > 0 ? ` and ${more} more` : ''} – ${campaign.name}.`,
    },
    path,
  })
}
