import type { Writer } from '../../db/database.ts'
import { dayOf, tell, tellUnits } from '../../org/index.ts'
import { type dutiesInWords, runningCampaigns, superiorsOf } from './queries.ts'

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

interface Superiors {
  readonly campaignId: number
  readonly duties: Duties
  /** 1 for the units right above those that are late. */
  readonly superior: number
  readonly now: Date
}

const named = (units: readonly string[]): { readonly vi: string; readonly en: string } => {
  const shown = units.slice(0, 3).join(', ')
  const more = units.length - 3
  return {
    vi: `${shown}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
    en: `${shown}${more > 0 ? ` and ${more} more` : ''}`,
  }
}

/** At first the leader of each late unit hears of what is late there. */
const ownLeaders = (duties: Duties, campaignName: string) =>
  duties.map(({ unitId, section }) => ({
    unitId,
    words: {
      vi: `Báo cáo lãnh đạo: nhiệm vụ mục ${section} của đơn vị đã quá hạn kéo dài – ${campaignName}.`,
      en: `For the leader: duty ${section} of your unit is long overdue – ${campaignName}.`,
    },
  }))

/** The leader of each superior hears at once of all that is late below. */
const leadersAbove = (above: readonly Superior[], duties: Duties, campaignName: string) => {
  const lateUnits = new Map(duties.map(({ unitId, unit }) => [unitId, unit]))
  const bySuperior = new Map<number, string[]>()
  for (const { superiorId, unitId } of above)
    bySuperior.set(superiorId, [...(bySuperior.get(superiorId) ?? []), lateUnits.get(unitId) ?? ''])
  return [...bySuperior].map(([unitId, names]) => {
    const { vi, en } = named(names)
    return {
      unitId,
      words: {
        vi: `Báo cáo lãnh đạo: cấp dưới quá hạn kéo dài: ${vi} – ${campaignName}.`,
        en: `For the leader: long overdue below you: ${en} – ${campaignName}.`,
      },
    }
  })
}

type Superior = Awaited<ReturnType<typeof superiorsOf>>[number]

/**
 * One superior at a time: the unit right above, then the next, up to the unit whose plan it is, whose leader and the
 * standing agency's hear of all that came so far at once.
 */
export const tellSuperiors = async (
  tx: Writer,
  { campaignId, duties, superior, now }: Superiors,
): Promise<void> => {
  const campaign = await campaignOf(tx, campaignId)
  if (campaign === undefined) return
  const { unitId: topId, standingUnitId } = campaign
  const units = [...new Set(duties.map(({ unitId }) => unitId))]
  const found = await superiorsOf(tx, units, { superior, topId, day: dayOf(now) })
  const [top, between] = [
    found.filter(({ superiorId }) => superiorId === topId),
    found.filter(({ superiorId }) => superiorId !== topId),
  ]
  const common = { kind: 'reminder.escalate', campaignId, now }
  const at = { personId: null, about: `campaign:${campaignId}`, path: pageOf(campaignId) }
  const tellings = [
    ...(superior === 1 ? ownLeaders(duties, campaign.name) : []),
    ...leadersAbove(between, duties, campaign.name),
  ].map(telling => ({ ...telling, ...at }))
  if (tellings.length > 0) await tellUnits(tx, { ...common, roles: ['leader'] }, tellings)
  if (top.length === 0) return
  const lateUnits = new Map(duties.map(({ unitId, unit }) => [unitId, unit]))
  const { vi, en } = named(top.map(({ unitId }) => lateUnits.get(unitId) ?? ''))
  await tell(tx, {
    ...common,
    to: { unitIds: [topId, standingUnitId], roles: ['leader'], above: true },
    about: at.about,
    path: at.path,
    words: {
      vi: `Báo cáo lãnh đạo: ${vi} quá hạn kéo dài – ${campaign.name}.`,
      en: `For the leader: long overdue at ${en} – ${campaign.name}.`,
    },
  })
}
