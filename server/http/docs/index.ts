import type { Action, Query } from '../action.ts'
import { exampleProblem } from '../openApi.ts'
import { entry } from './entry.ts'
import { guideOf } from './guide.ts'
import { asText, both } from './markup.ts'
import { style } from './style.ts'

const nounOf = ({ contract }: Action | Query): string => contract.name.split('.')[0] ?? ''

const linksOf = (noun: string, all: readonly (Action | Query)[]): string => {
  const links = all
    .filter(each => nounOf(each) === noun)
    .map(({ contract: { name, label } }) => `<li><a href="#${asText(name)}">${asText(label.vi)}</a></li>`)
  return `<details><summary>${asText(noun)} (${links.length})</summary><ul>${links.join('')}</ul></details>`
}

/** The API reference as one page that needs no script: what /api/openapi.json says, for a person to read. */
export const referencePage = (actions: readonly Action[], queries: readonly Query[]): string => {
  const all = [...actions, ...queries]
  const nouns = [...new Set(all.map(nounOf))].sort()
  const guide = guideOf(exampleProblem)
  const guideLinks = guide.map(({ id, vi }) => `<li><a href="#${id}">${vi}</a></li>`).join('')
  const parts = guide.map(
    ({ id, vi, en, body }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${vi} <span lang="en">/ ${en}</span></h2>${body}</section>`,
  )
  const sections = nouns.map(noun => {
    const entries = all.filter(each => nounOf(each) === noun).map(entry)
    return `<section aria-labelledby="of-${noun}"><h2 id="of-${noun}">${noun}</h2>${entries.join('\n')}</section>`
  })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>API Tổng Kết</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><div class="page">
<nav aria-label="Mục lục / Contents"><a href="/">← Tổng Kết</a><strong>Bắt đầu / Start</strong><ul>${guideLinks}</ul>
<strong>Các việc / Acts</strong>${nouns.map(noun => linksOf(noun, all)).join('')}</nav>
<main><h1>API Tổng Kết</h1>
${both(
  `Mọi việc trên màn hình đều gọi qua API này: ${actions.length} việc ghi, ${queries.length} việc đọc. Dạng máy đọc: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).`,
  `Everything on screen goes through this API: ${actions.length} writes, ${queries.length} reads. Machine-readable: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).`,
)}
${parts.join('\n')}
${sections.join('\n')}
</main></div></body></html>`
}
