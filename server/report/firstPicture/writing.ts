import {
  type Block,
  noContent,
  type OutlineSection,
  readinessOf,
  runsOf,
  type SectionContent,
  type SectionProgress,
  textOf,
} from '../../../domain/report/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import { type Asked, type Markup, markup } from '../../http/picture/index.ts'
import type { Report } from './report.ts'
import { said, words } from './words.ts'

const table = ([head = [], ...rows]: readonly (readonly string[])[]): Markup =>
  markup`<table><tr>${head.map(cell => markup`<th><p>${cell}</p></th>`)}</tr>${rows.map(row => markup`<tr>${row.map(cell => markup`<td><p>${cell}</p></td>`)}</tr>`)}</table>`

const run = ([first, ...rest]: readonly Block[]): Markup | null => {
  if (first === undefined) return null
  if (first.kind === 'table') return table(first.rows)
  if (first.kind === 'heading') return markup`<h3>${first.text}</h3>`
  if (first.kind !== 'item') return markup`<p>${textOf(first)}</p>`
  return markup`<ul>${[first, ...rest].map(each => markup`<li><p>${textOf(each)}</p></li>`)}</ul>`
}

const text = ({ blocks }: SectionContent, language: 'vi' | 'en'): Markup =>
  markup`<div class="report-editor_editor"><div class="report-editor_toolbar" aria-hidden="true">${words[language].tools.map(tool => markup`<span class="report-editor_tool"><i></i><span>${tool}</span></span>`)}</div><div class="report-editor_text" lang="vi">${runsOf(blocks).map(run)}</div></div>`

const asks = ({ guidance, title, questions = [] }: OutlineSection, language: 'vi' | 'en'): Markup => {
  const own = words[language]
  return markup`${guidance !== '' && guidance !== title && markup`<details class="report-writing_guidance" open><summary>${own.guidance}</summary><blockquote lang="vi">${guidance}</blockquote></details>`}${questions.length > 0 && markup`<details class="report-writing_guidance" open><summary>${own.questions}</summary><ol lang="vi">${questions.map(each => markup`<li>${each}</li>`)}</ol></details>`}`
}

const progressWords = (progress: SectionProgress, language: 'vi' | 'en'): string => {
  const own = words[language]
  const { written, required, filled, cells } = progress
  const first = written ? own.written : required ? own.empty : own.optional
  return cells === 0 ? first : `${first} · ${said(own.filled, { filled, cells })}`
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

const savedWords = ({ sections, figures, explanations, now }: Report, language: 'vi' | 'en'): string => {
  const latest = [...sections, ...figures, ...explanations]
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1)
  if (latest === undefined) return ''
  const time = clock.format(new Date(latest))
  const day = dayOfInstant(latest)
  const today = day === dayOfInstant(now)
  return said(words[language].saved, { time: today ? time : `${time}, ${formatDate(day)}` })
}

const outline = (report: Report, current: OutlineSection, language: 'vi' | 'en'): Markup => {
  const figures = report.figures.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]))
  const { progress } = readinessOf(report.outline, { ...report, figures })
  const own = words[language]
  const entries = report.outline.sections.map(({ label, title }, at) => {
    const done = progress[at]
    const here = label === current.label && markup` aria-current="step"`
    return markup`<li><a class="report-writing_link" href="/bao-cao/${report.id}?muc=${label}"${here}><i></i><span>${label}. ${title}<small>${done === undefined ? '' : progressWords(done, language)}</small></span></a></li>`
  })
  return markup`<div class="report-writing_side"><nav class="report-writing_outline" aria-label="${own.outline}"><ol class="report-writing_list">${entries}</ol><div class="report-writing_choice"><div class="picture_label">${own.outline}</div><div class="picture_select">${current.label}. ${current.title}</div></div></nav><div class="report-writing_saving"><span class="ui-feedback_saved">${savedWords(report, language)}</span></div><p class="report-writing_local">${own.local}</p></div>`
}

/** The section that is open: what the plan asks there and what is written so far, to be read. */
export const writing = (report: Report, { search, language }: Asked): Markup | null => {
  const { sections } = report.outline
  const current = sections.find(({ label }) => label === search['muc']) ?? sections[0]
  if (current === undefined) return null
  const content = report.sections.find(({ section }) => section === current.label)?.content ?? noContent
  const optional = current.required ? null : markup`<small> (${words[language].optional})</small>`
  return markup`<div class="report-writing_desk">${outline(report, current, language)}<div><article class="report-writing_section"><h2 class="report-writing_heading">${current.label}. ${current.title}${optional}</h2>${asks(current, language)}${text(content, language)}</article></div></div>`
}
