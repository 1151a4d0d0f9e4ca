import type { CoverageEntry } from '../schema.ts'
import type { ReviewedObligation } from './obligation.ts'

/**
 * How far a passage has been dealt with. `bound`: every duty in it is confirmed or dropped. `proposed`: a duty in it
 * waits for a person. `read`, `unread`: it binds nobody, and a person has or has not looked at it. `blank`: no words.
 */
export type PassageStanding = 'blank' | 'bound' | 'proposed' | 'read' | 'unread'

export interface Passage extends CoverageEntry {
  readonly position: number
  readonly standing: PassageStanding
}

type Standing = Pick<ReviewedObligation, 'start' | 'end' | 'state' | 'amendmentId'>

/** The passages of a plan, each with its standing; positions are those of the compiled coverage. */
export const passagesOf = (
  text: string,
  coverage: readonly CoverageEntry[],
  obligations: readonly Standing[],
  read: ReadonlySet<number>,
): Passage[] => {
  const own = obligations.filter(each => each.amendmentId === null)
  return coverage.map((entry, position) => {
    const inside = own.filter(each => each.start < entry.end && each.end > entry.start)
    return { ...entry, position, standing: standingOf(text, entry, inside, read.has(position)) }
  })
}

const standingOf = (
  text: string,
  entry: CoverageEntry,
  inside: readonly Standing[],
  read: boolean,
): PassageStanding => {
  if (inside.length > 0) return inside.some(each => each.state === 'proposed') ? 'proposed' : 'bound'
  if (!/[\p{L}\p{N}]/u.test(text.slice(entry.start, entry.end))) return 'blank'
  return read ? 'read' : 'unread'
}

/** What stands between a plan and its confirmation, and what stays open beyond it. */
export interface Left {
  /** Passages with words, all of them. */
  readonly passages: number
  readonly unread: number
  readonly obligations: number
  readonly proposed: number
  /** Duties not dropped of which some party has no unit yet. */
  readonly unresolved: number
}

export const leftOf = (
  passages: readonly Passage[],
  obligations: readonly Pick<ReviewedObligation, 'state' | 'parties' | 'mergedInto'>[],
): Left => {
  const live = obligations.filter(each => each.state !== 'dropped')
  return {
    passages: passages.filter(each => each.standing !== 'blank').length,
    unread: passages.filter(each => each.standing === 'unread').length,
    obligations: obligations.filter(each => each.mergedInto === null).length,
    proposed: live.filter(each => each.state === 'proposed').length,
    unresolved: live.filter(isOpen).length,
  }
}

/** Is somebody whom this duty names not known as a unit yet? */
export const isOpen = ({ parties }: Pick<ReviewedObligation, 'parties'>): boolean =>
  parties.length === 0 || parties.some(each => each.unitIds.length === 0 || each.open.length > 0)

/** "còn 12 đoạn chưa đọc và 3 nhiệm vụ chưa xác nhận", in both languages; null when nothing is left. */
export const leftInWords = ({ unread, proposed }: Left): { vi: string; en: string } | null => {
  if (unread === 0 && proposed === 0) return null
  const vi = [
    ...(unread > 0 ? [`${unread} đoạn chưa đọc`] : []),
    ...(proposed > 0 ? [`${proposed} nhiệm vụ chưa xác nhận hoặc loại`] : []),
  ]
  const en = [
    ...(unread > 0 ? [`${unread} ${unread === 1 ? 'passage' : 'passages'} not read`] : []),
    ...(proposed > 0
      ? [`${proposed} ${proposed === 1 ? 'duty' : 'duties'} neither confirmed nor dropped`]
      : []),
  ]
  return { vi: `còn ${vi.join(' và ')}`, en: `${en.join(' and ')} left` }
}
