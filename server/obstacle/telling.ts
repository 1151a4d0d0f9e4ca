import { answerObstacle } from '../../domain/obstacle/index.ts'
import { formatDate } from '../../domain/shared/vietnamese/index.ts'
import type { Writer } from '../db/database.ts'
import { tell } from '../org/index.ts'
import { boundByClause, type StoredObstacle } from './queries.ts'
import { askersOf } from './reach.ts'

/** Enough of the words to know what it is about. */
const shortened = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 157)}…`)

interface Passed {
  readonly obstacle: StoredObstacle
  readonly kind: 'obstacle.raise' | 'obstacle.forward' | 'obstacle.inherit'
  readonly toUnitId: number
  /** Null where an event did it. */
  readonly by: number | null
  readonly now: Date
}

/** Whoever may answer at the unit where it lies now. */
export const tellHandler = async (
  tx: Writer,
  { obstacle, kind, toUnitId, by, now }: Passed,
): Promise<void> => {
  const { id, campaignId, unitId, unitName, section } = obstacle
  const text = shortened(obstacle.text)
  await tell(tx, {
    to: { unitIds: [toUnitId], roles: answerObstacle.roles },
    except: by,
    kind,
    about: `obstacle:${id}`,
    words: {
      vi: `${unitName} nêu vướng mắc ở mục ${section}, chờ trả lời: ${text}`,
      en: `${unitName} raised a difficulty under ${section}, awaiting an answer: ${text}`,
    },
    path: `/dot-tong-ket/${campaignId}?xem=vuong-mac&nhom=cho`,
    campaignId,
    unitId,
    now,
  })
}

interface Given {
  readonly obstacle: StoredObstacle
  readonly guidance: string
  readonly extension: { readonly for: 'asker' | 'all'; readonly on: string } | null
  readonly by: number
  readonly now: Date
}

/** All whom the clause binds read the guidance; only the unit that asked is told of a date that is its own. */
export const tellAnswered = async (tx: Writer, given: Given): Promise<void> => {
  const { obstacle, guidance, extension, by, now } = given
  const { id, campaignId, unitId, section, obligationId } = obstacle
  const asking = askersOf(obstacle)
  const bound = await boundByClause(tx, campaignId, obligationId)
  const others = bound.filter(each => !asking.includes(each))
  const later = { vi: '', en: '' }
  if (extension !== null) {
    later.vi = ` Hạn mới: hết ngày ${formatDate(extension.on)}.`
    later.en = ` New last day: ${formatDate(extension.on)}.`
  }
  const telling = { except: by, kind: answerObstacle.name, about: `obstacle:${id}`, campaignId, unitId, now }
  const path = `/dot-tong-ket/${campaignId}?xem=vuong-mac&nhom=huong-dan`
  const text = shortened(guidance)
  const said = (more: typeof later) => ({
    vi: `Hướng dẫn mới ở mục ${section}: ${text}${more.vi}`,
    en: `New guidance under ${section}: ${text}${more.en}`,
  })
  const roles = ['reporter'] as const
  await tell(tx, { ...telling, to: { unitIds: asking, roles }, words: said(later), path })
  const none = { vi: '', en: '' }
  const words = said(extension?.for === 'all' ? later : none)
  await tell(tx, { ...telling, to: { unitIds: others, roles }, words, path })
}
