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
