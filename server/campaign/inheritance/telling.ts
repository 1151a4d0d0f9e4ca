import type { LegPassing } from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { tell } from '../../org/index.ts'
import { type InheritanceToAdd, unitNames } from './queries.ts'

interface Campaign {
  readonly id: number
  readonly name: string
}

const namedAtMost = 3

const listed = (names: readonly string[], more: string): string =>
  names.length <= namedAtMost ? names.join(', ') : `${names.slice(0, namedAtMost).join(', ')} ${more}`

/** The people of each successor learn what they owe from now on, and whose it was. */
export const tellHeirs = async (
  tx: Writer,
  campaign: Campaign,
  inherited: readonly InheritanceToAdd[],
  except: number | null,
  now: Date,
): Promise<void> => {
  const names = await unitNames(
    tx,
    campaign.id,
    inherited.map(({ fromUnitId }) => fromUnitId),
  )
  for (const unitId of new Set(inherited.map(({ toUnitId }) => toUnitId))) {
    const own = inherited.filter(({ toUnitId }) => toUnitId === unitId)
    const from = [...new Set(own.map(({ fromUnitId }) => names.get(fromUnitId) ?? ''))]
    const count = new Set(own.map(({ toAssignmentId }) => toAssignmentId)).size
    await tell(tx, {
      to: { unitIds: [unitId] },
      except,
      kind: 'campaign.inherit',
      about: `campaign:${campaign.id}`,
      words: {
        vi: `Đơn vị kế thừa ${count} nhiệm vụ từ ${listed(from, 'và các đơn vị khác')} – ${campaign.name}.`,
        en: `Your unit inherits ${count === 1 ? 'one duty' : `${count} duties`} from ${listed(from, 'and others')} – ${campaign.name}.`,
      },
      path: '/viec-cua-toi',
      campaignId: campaign.id,
      unitId,
      now,
    })
  }
}

/** The people of each successor learn what they receive from now on, and in whose place. */
export const tellReceivers = async (
  tx: Writer,
  campaign: Campaign,
  passings: readonly LegPassing[],
  except: number | null,
  now: Date,
): Promise<void> => {
  const asked = passings.filter(({ how }) => how !== 'joined')
  const names = await unitNames(
    tx,
    campaign.id,
    asked.map(({ fromUnitId }) => fromUnitId),
  )
  for (const unitId of new Set(asked.map(({ toUnitId }) => toUnitId))) {
    const own = asked.filter(({ toUnitId }) => toUnitId === unitId)
    const from = [...new Set(own.map(({ fromUnitId }) => names.get(fromUnitId) ?? ''))]
    await tell(tx, {
      to: { unitIds: [unitId] },
      except,
      kind: 'campaign.inherit',
      about: `campaign:${campaign.id}`,
      words: {
        vi: `Đơn vị tiếp nhận thay ${listed(from, 'và các đơn vị khác')} ${own.length} văn bản, báo cáo – ${campaign.name}.`,
        en: `Your unit receives ${own.length === 1 ? 'one deliverable' : `${own.length} deliverables`} in the place of ${listed(from, 'and others')} – ${campaign.name}.`,
      },
      path: '/viec-cua-toi',
      campaignId: campaign.id,
      unitId,
      now,
    })
  }
}
