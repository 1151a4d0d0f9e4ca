import type { Recipient } from '../plan/index.ts'
import type { Bilingual } from '../shared/index.ts'

/** How a duty runs: done once; kept up as long as the campaign; or only where its condition arises. */
export const dutyNatures = {
  once: { vi: 'Làm xong một lần', en: 'Done once' },
  standing: { vi: 'Làm thường xuyên', en: 'Standing' },
  conditional: { vi: 'Khi phát sinh', en: 'Where it arises' },
} as const satisfies Record<string, Bilingual>

export type DutyNature = keyof typeof dutyNatures
export const dutyNatureNames = Object.keys(dutyNatures) as [DutyNature, ...DutyNature[]]

const standingWords =
  /(^|,\s*|;\s*)(hướng dẫn|đôn đốc|theo dõi|chịu trách nhiệm|thường xuyên|duy trì)|điều hành (toàn bộ|chung)/i
const onwards =
  /lần lượt (gửi|qua)|(thẩm định|tổng hợp|cho ý kiến)[,;]? (rồi |sau đó |để )?(trình|chuyển|gửi) |sau đó (trình|chuyển|gửi) /i

/** Proposed from the clause's words: what carries a date or a deliverable is done once. */
export const natureOf = (duty: {
  readonly text: string
  readonly condition: string | null
  readonly dueOn: string | null
  readonly recipients: readonly Recipient[]
}): DutyNature => {
  if (duty.condition !== null) return 'conditional'
  const dated = duty.dueOn !== null || duty.recipients.length > 0
  return !dated && standingWords.test(duty.text.normalize('NFC')) ? 'standing' : 'once'
}

/** Does the plan send the deliverable from one receiver on to the next, rather than to all at once? */
export const handedOnInOrder = (text: string): boolean => onwards.test(text.normalize('NFC'))
