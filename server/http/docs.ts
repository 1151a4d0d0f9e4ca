import type { z } from 'zod'
import { type Contract, roles } from '../../domain/shared/index.ts'
import type { Action, Query } from './action.ts'
import { isFile, schemaOf } from './openApi.ts'

const asText = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`)

const style = `
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #16202a; background: #fff }
code, pre { font: 14px/1.5 ui-monospace, monospace } pre { background: #f2f5f7; padding: .75rem; overflow: auto }
article { border-top: 1px solid #c3ccd4; padding: .5rem 0 } nav a { margin-right: 1rem } a { color: #0b4a5c }
summary { cursor: pointer; padding: .25rem 0 } [lang=en] { color: #4a5763 }`

const shape = (title: string, type: z.ZodType, io: 'input' | 'output'): string =>
  `<details><summary>${title}</summary><pre tabindex="0">${asText(
    JSON.stringify(schemaOf(type, io), null, 2),
  )}</pre></details>`

/** Who may, in words: the roles, or that the action decides for itself among those signed in. */
const whoMay = ({ contract, may }: Action | Query): string => {
  if (may === 'anyone') return 'không cần đăng nhập / no sign-in needed'
  if (may === 'person') return 'người đã đăng nhập / anybody signed in'
  return contract.roles.map(role => `${roles[role].vi} / ${roles[role].en}`).join('; ')
}

const answer = (contract: Contract): string =>
  isFile(contract)
    ? '<p>Trả về một tệp / answers with a file.</p>'
    : shape('Trả về / Answer', contract.output, 'output')

const entry = (declared: Action | Query): string => {
  const { contract } = declared
  const method = contract.kind === 'write' ? 'POST' : 'GET'
  return `<article id="${asText(contract.name)}"><h3>${asText(contract.label.vi)}</h3>
<p lang="en">${asText(contract.label.en)}</p><p><code>${method} /api/${asText(contract.name)}</code></p>
<p>Quyền / May: ${asText(whoMay(declared))}</p>
${shape('Gửi lên / Input', contract.input, 'input')}${answer(contract)}</article>`
}

/** The API reference as one page that needs no script: what /api/openapi.json says, for a person to read. */
export const referencePage = (actions: readonly Action[], queries: readonly Query[]): string => {
  const all = [...actions, ...queries]
  const nounOf = ({ contract }: Action | Query): string => contract.name.split('.')[0] ?? ''
  const nouns = [...new Set(all.map(nounOf))]
  const links = nouns.map(noun => `<a href="#${noun}">${noun}</a>`).join('\n')
  const sections = nouns.map(noun => {
    const entries = all.filter(each => nounOf(each) === noun).map(entry)
    return `<section aria-labelledby="${noun}"><h2 id="${noun}">${noun}</h2>${entries.join('\n')}</section>`
  })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>API Tổng Kết</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>
<h1>API Tổng Kết</h1>
<p>Mỗi việc ghi là một POST kèm đầu mục <code>Idempotency-Key</code> (UUID); gửi lại cùng khóa thì nhận lại câu trả lời đầu.
Dạng máy đọc: <a href="/api/openapi.json">openapi.json</a>.</p>
<p lang="en">Each write is a POST with an <code>Idempotency-Key</code> header (a UUID); the same key again gives the
first answer. Machine-readable: <a href="/api/openapi.json">openapi.json</a>.</p>
<nav aria-label="Nhóm / Groups">${links}</nav>
${sections.join('\n')}
</main></body></html>`
}
