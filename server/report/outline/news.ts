import {
  changesInShort,
  type Indicator,
  isFiled,
  newsAfter,
  type OutlineChange,
  type OutlineCheck,
  type OutlineSection,
  type OutlineWords,
  outlineChanges,
} from '../../../domain/report/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { tellUnits } from '../../org/index.ts'
import { type Outline, sectionsInForce } from './outline.ts'
import { outlineVersion, reportsOfCampaign, seenBy, supplementsOf } from './queries.ts'

interface Campaign {
  readonly id: number
  readonly planId: number
  readonly name: string
}

/** The outline as far as its writers know it, by its number; before the first was saved, the plan's own headings. */
const wordsOf = async (
  db: Reader,
  { campaignId, planId }: { readonly campaignId: number; readonly planId: number },
  version: number,
): Promise<OutlineWords> => {
  const stored = version === 0 ? undefined : await outlineVersion(db, campaignId, version)
  if (stored === undefined)
    return { sections: await sectionsInForce(db, planId, null), indicators: [], checks: [] }
  return {
    sections: stored.sections as OutlineSection[],
    indicators: stored.indicators as Indicator[] | null,
    checks: stored.checks as OutlineCheck[],
  }
}

interface FollowedReport {
  readonly id: number
  readonly campaignId: number
  readonly planId: number
  readonly state: 'draft' | 'submitted' | 'returned' | 'accepted'
  readonly outlineVersion: number
}

/** What changed since this writer last saw the outline, or null: asks for nothing more while it is the one begun by. */
export const newsOf = async (
  db: Reader,
  report: FollowedReport,
  outline: Outline,
  { personId, filedBy }: { readonly personId: number; readonly filedBy: number | null },
) => {
  const { id: reportId, campaignId, state, outlineVersion: begunBy } = report
  if (outline.version <= begunBy) return null
  const seen = await seenBy(db, { campaignId, reportId, personId })
  const supplements = await supplementsOf(db, campaignId)
  const from = newsAfter({ state, begunBy, seen, filedBy, supplements })
  if (from === null || from >= outline.version) return null
  const changes = outlineChanges(await wordsOf(db, report, from), outline)
  if (changes.length === 0) return null
  return { from, to: outline.version, supplement: isFiled(report), changes }
}

interface Saved {
  readonly campaign: Campaign
  readonly changes: readonly OutlineChange[]
  readonly supplement: boolean
  readonly now: Date
}

/**
 * Tells whoever writes along the outline what changed; whoever has handed in only where a supplement is asked for.
 * Gives back how many units were told.
 */
export const tellOutlineChanged = async (tx: Writer, saved: Saved): Promise<number> => {
  const { campaign, changes, supplement, now } = saved
  if (changes.length === 0) return 0
  const { vi, en } = changesInShort(changes)
  const open = {
    vi: `Đề cương báo cáo đã đổi: ${vi}. Xin mở báo cáo để xem – ${campaign.name}.`,
    en: `The outline of the report has changed: ${en}. Open the report to see what – ${campaign.name}.`,
  }
  const filed = {
    vi: `Đề cương báo cáo đã đổi: ${vi}. Báo cáo đã gửi cần bổ sung – ${campaign.name}.`,
    en: `The outline of the report has changed: ${en}. The report handed in is to be supplemented – ${campaign.name}.`,
  }
  const reports = await reportsOfCampaign(tx, campaign.id)
  const concerned = reports.filter(report => supplement || !isFiled(report))
  await tellUnits(
    tx,
    { kind: 'outline.save', campaignId: campaign.id, roles: ['reporter'], now },
    concerned.map(({ id, unitId, state }) => ({
      unitId,
      personId: null,
      about: `report:${id}`,
      words: isFiled({ state }) ? filed : open,
      path: `/bao-cao/${id}`,
    })),
  )
  return new Set(concerned.map(({ unitId }) => unitId)).size
}
