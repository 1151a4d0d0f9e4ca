import { type ProblemEntry, problemEntries, roleNames, roles } from '../../domain/shared/index.ts'
import { startSentences } from '../../server/db/startProblem.ts'
import type { Action, Query } from '../../server/http/action.ts'
import { problemTables } from '../../server/problems.ts'
import { actions, queries } from '../../server/steps.ts'

/** The refusals of all tables, code by code, in the order of the flow. */
export const problems: readonly (readonly [code: string, entry: ProblemEntry])[] = problemTables.flatMap(
  table => Object.entries(table[problemEntries]),
)

const row = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const written = 'Trang này do `npm run docs` viết ra từ mã nguồn. / Written from the code by `npm run docs`.'

/** docs/problems.md: what the product may refuse, over HTTP and at its start. */
export const problemsPage = (): string => `# Các lời từ chối · Problems

${written}

Câu trả lời của máy chủ có \`code\`, \`status\`, câu tiếng Việt \`vi\`, câu tiếng Anh \`en\` và các ô sai \`fields\`.
The server's answer holds \`code\`, \`status\`, the sentences \`vi\` and \`en\`, and the wrong \`fields\`.

${table(
  ['code', 'status', 'vi', 'en'],
  problems.map(([code, { status, vi, en }]) => [`\`${code}\``, String(status), vi, en]),
)}

## Khi không khởi động được · When it cannot start

Chương trình in câu dưới đây rồi kết thúc với mã 1. / The program prints the sentence and ends with exit code 1.

${table(
  ['code', 'vi', 'en'],
  Object.entries(startSentences).map(([code, { vi, en }]) => [`\`${code}\``, vi, en]),
)}
`

/** What stands in a role's column: where the contract grants by role, a dot for those it grants. */
const heldBy = ({ contract, may }: Action | Query): string[] =>
  roleNames.map(role => (typeof may === 'object' && contract.roles.includes(role) ? '●' : ''))

const others = ({ may }: Action | Query): string => {
  if (may === 'anyone') return 'ai cũng được / anyone'
  return may === 'person' ? 'người đã đăng nhập / signed in' : ''
}

const matrix = (all: readonly (Action | Query)[]): string =>
  table(
    ['', ...roleNames.map(role => roles[role].vi), 'không theo vai trò / not by role'],
    all.map(each => {
      const { name, label } = each.contract
      return [`${label.vi} · ${label.en} \`${name}\``, ...heldBy(each), others(each)]
    }),
  )

/** docs/permissions.md: which role may do what; a role held at a unit reaches all units below it. */
export const permissionsPage = (): string => `# Phân quyền · Permissions

${written}

Vai trò được giao tại một đơn vị có hiệu lực ở đơn vị đó và mọi đơn vị cấp dưới. Dấu ● nghĩa là vai trò được làm.
A role held at a unit reaches that unit and all units below it. ● means that the role may.

${roleNames.map(role => `- **${roles[role].vi}** · ${roles[role].en} (\`${role}\`)`).join('\n')}

## Việc được làm · Writes

${matrix(actions)}

## Điều được xem · Reads

${matrix(queries)}
`

/** Where each page of docs/ that is written from the code stands. */
export const documents: Readonly<Record<string, () => string>> = {
  'docs/problems.md': problemsPage,
  'docs/permissions.md': permissionsPage,
}
