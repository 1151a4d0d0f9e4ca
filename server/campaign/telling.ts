import type { Bilingual } from '../../domain/shared/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'

/** How many duties a unit gained, lost, or has on another day now. */
export interface Change {
  readonly gained: number
  readonly lost: number
  readonly moved: number
}

interface Told {
  readonly campaignId: number
  readonly campaignName: string
  readonly by: number
  readonly now: Date
}

/** A unit with what happened to one of its duties. */
export interface Turn {
  readonly unitId: number
  readonly turn: keyof Change
}

/** The reporters of each unit learn what it owes from now on; units with the same numbers share their words. */
export const tellTurns = async (
  tx: Writer,
  { campaignId, campaignName, by, now }: Told,
  turns: readonly Turn[],
  wordsOf: (change: Change) => Bilingual,
  kind: string,
): Promise<void> => {
  const changes = new Map<number, Change>()
  for (const { unitId, turn } of turns) {
    const before = changes.get(unitId) ?? { gained: 0, lost: 0, moved: 0 }
    changes.set(unitId, { ...before, [turn]: before[turn] + 1 })
  }
  const alike = new Map<string, { words: Bilingual; unitIds: number[] }>()
  for (const [unitId, change] of changes) {
    const words = wordsOf(change)
    const group = alike.get(words.vi) ?? { words, unitIds: [] }
    group.unitIds.push(unitId)
    alike.set(words.vi, group)
  }
  for (const { words, unitIds } of alike.values())
    await tell(tx, {
      to: { unitIds, roles: ['reporter'] },
      except: by,
      kind,
      about: `campaign:${campaignId}`,
      words: { vi: `${words.vi} – ${campaignName}.`, en: `${words.en} – ${campaignName}.` },
      path: '/viec-cua-toi',
      campaignId,
      now,
    })
}

export const givenWords = ({ gained }: Change): Bilingual => ({
  vi: `Đơn vị được giao ${gained} nhiệm vụ`,
  en: gained === 1 ? 'Your unit was given one duty' : `Your unit was given ${gained} duties`,
})

/** What an amended plan changes for a unit. */
export const amendedWords = ({ gained, lost, moved }: Change): Bilingual => {
  const vi = [
    gained > 0 ? `thêm ${gained} nhiệm vụ` : '',
    lost > 0 ? `thôi ${lost} nhiệm vụ` : '',
    moved > 0 ? `${moved} nhiệm vụ đổi thời hạn` : '',
  ].filter(Boolean)
  const en = [
    gained > 0 ? `${gained} gained` : '',
    lost > 0 ? `${lost} lost` : '',
    moved > 0 ? `${moved} with another due date` : '',
  ].filter(Boolean)
  return {
    vi: `Kế hoạch được điều chỉnh, đơn vị có ${vi.join(', ')}`,
    en: `The plan was amended; of your unit’s duties: ${en.join(', ')}`,
  }
}
