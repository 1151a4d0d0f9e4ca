import { roles } from '../../../domain/shared/index.ts'
import type { Action, Query } from '../action.ts'
import { carriesBytes } from '../bytes.ts'
import { exampleInput, exampleOutput, isFile, schemaOf } from '../openApi.ts'
import { asJson, asText, code } from './markup.ts'

type Schema = Readonly<Record<string, unknown>>

/** Who may, in words: the roles, or that the action decides for itself among those signed in. */
const whoMay = ({ contract, may }: Action | Query): string => {
  if (may === 'anyone') return 'không cần đăng nhập / no sign-in needed'
  if (may === 'person') return 'người đã đăng nhập / anybody signed in'
  return contract.roles.map(role => `${roles[role].vi} / ${roles[role].en}`).join('; ')
}

const typeOf = (schema: Schema): string => {
  const { anyOf, enum: choices, items } = schema as { anyOf?: Schema[]; enum?: unknown[]; items?: Schema }
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' | ')
  if (choices !== undefined) return choices.map(each => JSON.stringify(each)).join(' | ')
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (schema['type'] === 'array') return `${typeOf(items ?? {})}[]`
  const plain = String(schema['type'] ?? 'any')
  return schema['format'] === undefined ? plain : `${plain} (${String(schema['format'])})`
}

const bounds = [
  ['minimum', '≥'],
  ['maximum', '≤'],
  ['minLength', 'dài / length ≥'],
  ['maxLength', 'dài / length ≤'],
  ['minItems', 'số mục / items ≥'],
  ['maxItems', 'số mục / items ≤'],
] as const

const boundsOf = (schema: Schema): string =>
  bounds
    .filter(([name]) => typeof schema[name] === 'number' && Math.abs(schema[name]) < Number.MAX_SAFE_INTEGER)
    .map(([name, words]) => `${words} ${String(schema[name])}`)
    .join(', ')

const fieldsOf = (schema: Schema, required: boolean, name: string): string =>
  `<tr><td><code>${asText(name)}</code></td><td>${asText(typeOf(schema))}</td><td>${
    required ? 'có / yes' : 'không / no'
  }</td><td>${asText(boundsOf(schema))}</td></tr>`

const fieldTable = ({ contract }: Action | Query): string => {
  const { properties = {}, required = [] } = schemaOf(contract.input, 'input') as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const rows = Object.entries(properties).map(([name, schema]) =>
    fieldsOf(schema, required.includes(name), name),
  )
  if (rows.length === 0) return '<p>Không có tham số / no parameters.</p>'
  return `<div class="wide" tabindex="0"><table><thead><tr><th scope="col">Tên / Name</th><th scope="col">Kiểu / Type</th><th scope="col">Bắt buộc / Required</th><th scope="col">Giới hạn / Limits</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const addressOf = (example: Schema): string => {
  const pairs = Object.entries(example).map(([name, value]): [string, string] => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ])
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? '' : `?${text}`
}

const sent = ({ contract }: Action | Query): string => {
  const example = exampleInput(contract)
  const bytes = carriesBytes(contract)
  const address = contract.kind === 'read' || bytes ? addressOf(example) : ''
  const head = `${contract.kind === 'read' ? 'GET' : 'POST'} /api/${contract.name}${address}`
  if (contract.kind === 'read') return head
  const key = 'Idempotency-Key: 4f8a2b1c-3d5e-4f60-8a7b-9c0d1e2f3a4b'
  return `${head}\n${key}\n\n${bytes ? '<bytes>' : asJson(example)}`
}

const came = ({ contract }: Action | Query): string =>
  isFile(contract)
    ? '<p>Trả về một tệp / answers with a file.</p>'
    : `<h4>Câu trả lời mẫu / Example answer</h4>${code(asJson(exampleOutput(contract)))}`

const wholeSchemas = ({ contract }: Action | Query): string => {
  const schemas = {
    input: schemaOf(contract.input, 'input'),
    ...(isFile(contract) ? {} : { output: schemaOf(contract.output, 'output') }),
  }
  return `<details><summary>JSON Schema</summary>${code(asJson(schemas))}</details>`
}

/** One act: who may, what it takes, and an example of both ways. */
export const entry = (declared: Action | Query): string => {
  const { name, label, kind } = declared.contract
  const method =
    kind === 'write' ? '<span class="method post">POST</span>' : '<span class="method">GET</span>'
  return `<article id="${asText(name)}"><h3>${asText(label.vi)}</h3>
<p lang="en">${asText(label.en)}</p><div class="call">${method}<code>/api/${asText(name)}</code></div>
<p>Quyền / May: ${asText(whoMay(declared))}</p>${fieldTable(declared)}
<details><summary>Ví dụ / Example</summary><h4>Gửi lên / Request</h4>${code(sent(declared))}${came(declared)}</details>${wholeSchemas(declared)}</article>`
}
