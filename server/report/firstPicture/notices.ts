import { changeSaid, changesAtOnce, standingReturn } from '../../../domain/report/index.ts'
import { sinceWords } from '../../../domain/shared/calendar/index.ts'
import { type Markup, markup } from '../../http/picture/index.ts'
import type { Report } from './report.ts'
import { said, words } from './words.ts'

const box = (tone: 'late' | 'soon', title: string, content: Markup): Markup =>
  markup`<div class="picture_notice" data-tone="${tone}"><b>${title}</b><div>${content}</div></div>`

/** Why it came back, with the way to each section that is to be mended. */
const returned = (report: Report, language: 'vi' | 'en'): Markup | null => {
  const verdict = standingReturn(report)
  if (verdict === null) return null
  const { verdictBy, verdictAt, reason, remarks } = verdict
  const since =
    verdictAt === null ? '' : sinceWords((Date.parse(report.now) - Date.parse(verdictAt)) / 1000, language)
  const titleOf = (section: string) =>
    report.outline.sections.find(({ label }) => label === section)?.title ?? ''
  const lines = remarks.map(
    ({ section, text }) =>
      markup`<li><a href="/bao-cao/${report.id}?muc=${section}">${section}. ${titleOf(section)}</a>: ${text}</li>`,
  )
  return box(
    'late',
    said(words[language].returnedBy, { by: verdictBy ?? '' }),
    markup`${since}: ${reason}${lines.length > 0 && markup`<ul>${lines}</ul>`}`,
  )
}

/** Which version is being corrected and why, and what still stands. */
const corrected = ({ correction, state }: Report, language: 'vi' | 'en'): Markup | null => {
  if (correction === null) return null
  const { by, reason, version } = correction
  const own = words[language]
  return box(
    'soon',
    said(state === 'submitted' ? own.corrected : own.correcting, { version }),
    markup`${said(own.correctingLead, { by, reason, version })}`,
  )
}

/** What changed in the outline since this person saw it. */
const outlineChanged = ({ outlineNews }: Report, language: 'vi' | 'en'): Markup | null => {
  if (outlineNews === null) return null
  const { supplement, changes } = outlineNews
  const own = words[language]
  const lines = changes
    .slice(0, changesAtOnce)
    .map(change => markup`<li>${changeSaid(change)[language]}</li>`)
  return box('soon', supplement ? own.outlineChangedFiled : own.outlineChanged, markup`<ul>${lines}</ul>`)
}

/** What stands above everything else: that it came back, is being corrected, or that what is asked has changed. */
export const notices = (report: Report, language: 'vi' | 'en'): Markup =>
  markup`${returned(report, language)}${corrected(report, language)}${outlineChanged(report, language)}`
