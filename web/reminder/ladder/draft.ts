import type { z } from 'zod'
import type { Ladder, setLadder } from '../../../domain/reminder/index.ts'

/** The ladder as it stands in the fields: numbers as typed. */
export interface LadderDraft {
  readonly before: string
  readonly onDue: boolean
  readonly daily: string
  readonly weekly: boolean
  readonly chaseAfter: string
  readonly escalateAfter: string
  readonly escalateEvery: string
  readonly at: string
  readonly words: Ladder['words']
}

export const draftOf = (ladder: Ladder): LadderDraft => ({
  before: ladder.before.join(', '),
  onDue: ladder.onDue,
  daily: String(ladder.daily),
  weekly: ladder.weekly,
  chaseAfter: ladder.chaseAfter === null ? '' : String(ladder.chaseAfter),
  escalateAfter: ladder.escalateAfter === null ? '' : String(ladder.escalateAfter),
  escalateEvery: String(ladder.escalateEvery),
  at: ladder.at,
  words: ladder.words,
})

const days = (text: string): number | null => {
  const number = Number(text.trim())
  return /^\d{1,2}$/.test(text.trim()) && number >= 1 && number <= 60 ? number : null
}

const daysOrNone = (text: string): { readonly days: number | null } | null => {
  if (text.trim() === '') return { days: null }
  const number = days(text)
  return number === null ? null : { days: number }
}

/** 8:00 is 08:00. */
const timeOf = (text: string): string | null => {
  const match = /^(\d{1,2})[:h](\d{2})$/.exec(text.trim())
  if (match === null) return null
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}

/** What the fields say; null while one of them cannot be read. */
export const ladderFrom = (draft: LadderDraft): z.output<typeof setLadder.input>['ladder'] | null => {
  const typed = draft.before.split(/[,;\s]+/).filter(part => part !== '')
  const before = typed.flatMap(part => days(part) ?? [])
  const daily = draft.daily.trim() === '0' ? 0 : days(draft.daily)
  const chaseAfter = daysOrNone(draft.chaseAfter)
  const escalateAfter = daysOrNone(draft.escalateAfter)
  const escalateEvery = days(draft.escalateEvery)
  const at = timeOf(draft.at)
  if (before.length !== typed.length || before.length > 8) return null
  if (daily === null || chaseAfter === null || escalateAfter === null) return null
  if (escalateEvery === null || at === null) return null
  const { onDue, weekly, words } = draft
  return {
    before,
    onDue,
    daily,
    weekly,
    chaseAfter: chaseAfter.days,
    escalateAfter: escalateAfter.days,
    escalateEvery,
    at,
    words,
  }
}
