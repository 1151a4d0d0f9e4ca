import { shortDate } from '../../../domain/document/index.ts'
import {
  type ChaseStep,
  chaseSteps,
  climbChase,
  draftChase,
  reviewChase,
  signChase,
} from '../../../domain/reminder/index.ts'
import type { Writer } from '../../db/database.ts'
import { tell } from '../../org/index.ts'
import type { Campaign } from './compose.ts'
import { addresseesOf, type StoredChase } from './queries.ts'

const pathOf = (campaignId: number): string => `/dot-tong-ket/${campaignId}?xem=don-doc`

interface Drafted {
  readonly campaign: Campaign
  readonly chaseId: number
  readonly step: ChaseStep
  readonly units: number
  readonly by: number | null
  readonly now: Date
}

/** Somebody has to review it, above all where the program drafted it. */
export const tellDrafted = async (tx: Writer, drafted: Drafted): Promise<void> => {
  const { campaign, chaseId, step, units, by, now } = drafted
  await tell(tx, {
    to: { unitIds: [campaign.unitId, campaign.standingUnitId], roles: ['officer'] },
    except: by,
    kind: step === 1 ? draftChase.name : climbChase.name,
    about: `chase:${chaseId}`,
    words: {
      vi: `${chaseSteps[step].vi}: dự thảo gửi ${units} đơn vị chờ rà soát – ${campaign.name}.`,
      en: `${chaseSteps[step].en}: a draft for ${units} units awaits review – ${campaign.name}.`,
    },
    path: pathOf(campaign.id),
    campaignId: campaign.id,
    unitId: campaign.unitId,
    now,
  })
}

interface Moved {
  readonly chase: StoredChase
  readonly by: number
  readonly now: Date
}

const toOffice = async (
  tx: Writer,
  { chase, by, now }: Moved,
  asked: { role: 'leader' | 'archivist'; kind: string; vi: string; en: string },
): Promise<void> => {
  const { campaignId, campaignUnitId, campaignName } = chase
  const step = chaseSteps[chase.step as ChaseStep]
  await tell(tx, {
    to: { unitIds: [campaignUnitId], roles: [asked.role] },
    except: by,
    kind: asked.kind,
    about: `chase:${chase.id}`,
    words: {
      vi: `${step.vi} ${asked.vi} – ${campaignName}.`,
      en: `${step.en} ${asked.en} – ${campaignName}.`,
    },
    path: pathOf(campaignId),
    campaignId,
    unitId: campaignUnitId,
    now,
  })
}

export const tellReviewed = (tx: Writer, moved: Moved): Promise<void> =>
  toOffice(tx, moved, {
    role: 'leader',
    kind: reviewChase.name,
    vi: 'đã rà soát, chờ ký',
    en: 'is reviewed and awaits signature',
  })

export const tellSigned = (tx: Writer, moved: Moved): Promise<void> =>
  toOffice(tx, moved, {
    role: 'archivist',
    kind: signChase.name,
    vi: 'đã ký, chờ lấy số và phát hành',
    en: 'is signed and awaits its number',
  })

/** Each addressee is told of the letter that went out; gives back how many units. */
export const tellIssued = async (tx: Writer, chase: StoredChase, now: Date): Promise<number> => {
  const rows = await addresseesOf(tx, chase.campaignId, [chase.id])
  const unitIds = [...new Set(rows.filter(row => row.droppedAt === null).map(({ unitId }) => unitId))]
  const number = `${String(chase.number ?? '').padStart(2, '0')}/${chase.symbol}`
  const day = shortDate(chase.answerBy)
  await tell(tx, {
    to: { unitIds, roles: ['reporter', 'leader'] },
    kind: 'chase.deliver',
    about: `chase:${chase.id}`,
    words: {
      vi: `Công văn đôn đốc số ${number}: đề nghị gửi báo cáo chậm nhất ngày ${day}. Xin xác nhận đã nhận.`,
      en: `Chase letter ${number}: file by ${day}. Please confirm receipt.`,
    },
    path: '/viec-cua-toi',
    campaignId: chase.campaignId,
    unitId: chase.campaignUnitId,
    now,
  })
  return unitIds.length
}
