import { dutyInShort, reportStates, viewAt, viewsOf } from '../../../domain/report/index.ts'
import { dayOfInstant, daysBetween, untilWords } from '../../../domain/shared/calendar/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import { type Asked, type Markup, markup } from '../../http/picture/index.ts'
import { notices } from './notices.ts'
import type { Report } from './report.ts'
import { said, words } from './words.ts'

const due = ({ dueOn, state, now }: Report, language: 'vi' | 'en'): Markup | null => {
  if (dueOn === null) return null
  const distance = untilWords(daysBetween(dayOfInstant(now), dueOn), language)
  const far = state === 'accepted' ? null : markup`<small> (${distance})</small>`
  return markup`${words[language].due} <time>${formatDate(dueOn)}${far}</time>. `
}

const lead = (report: Report, language: 'vi' | 'en'): Markup => {
  const { duty, to } = words[language]
  const { dutySection, dutyText, planId, legs } = report
  const names = legs.map(({ receiverName }) => receiverName).join(', ')
  return markup`<div class="ui-page_lead picture_text"><a href="/ke-hoach/${planId}">${said(duty, { section: dutySection })}</a>: ${dutyInShort(dutyText)} ${due(report, language)}${legs.length > 0 && said(to, { names })}</div>`
}

const tabs = (report: Report, { search, language }: Asked): Markup | null => {
  const offered = viewsOf(report)
  const shown = viewAt(report, search['xem'])
  if (offered.length < 2) return null
  const names = words[language].views
  return markup`<div class="picture_tabs">${offered.map(view => markup`<span${view === shown && markup` class="picture_here"`}>${names[view]}</span>`)}</div>`
}

/** Where one is, what report this is, until when it is due and to whom it goes. */
export const head = (report: Report, asked: Asked): Markup => {
  const { language, search } = asked
  const { crumbs, reports, title, check } = words[language]
  const writes = viewAt(report, search['xem']) === 'viet'
  return markup`<nav class="ui-page_crumbs picture_crumbs" aria-label="${crumbs}"><ol><li><a href="/bao-cao">${reports}</a></li><li><a href="/bao-cao?dot=${report.campaignId}">${report.campaignName}</a></li></ol></nav>
<header class="ui-page_head"><div class="ui-page_words"><div class="picture_title"><h1>${said(title, { unit: report.unitName })}</h1><span class="ui-feedback_badge" data-tone="${report.state}"><span>${reportStates[report.state][language]}</span></span></div>${lead(report, language)}</div>
${writes && markup`<div class="ui-page_actions"><span class="picture_button">${check}</span></div>`}</header>
${notices(report, language)}${tabs(report, asked)}`
}
