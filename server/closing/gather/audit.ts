import { createHash } from 'node:crypto'
import { type AuditLine, chainBeginning, chained } from '../../../domain/closing/index.ts'
import { auditAfter } from './around/queries.ts'
import { type Part, textPart } from './part.ts'
import type { Scope } from './scope.ts'

const linesInFile = 5_000

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What was written about award dossiers is personal data; the line stays, what it says of people does not. */
const withoutPeople = (action: string, data: unknown): unknown => (action.startsWith('exemplar.') ? {} : data)

export interface Chain {
  rows: number
  head: string
}

/** The audit of the campaign and its plan, each line chained to the one before; addresses of machines stay behind. */
export async function* auditParts({ db, campaign }: Scope, chain: Chain): AsyncGenerator<Part> {
  let after = 0
  for (let file = 1; ; file += 1) {
    const rows = await auditAfter(db, campaign, after, linesInFile)
    if (rows.length === 0) return
    const lines: AuditLine[] = []
    for (const { at, data, ...row } of rows) {
      const line = { ...row, at: at.toISOString(), data: withoutPeople(row.action, data) }
      const own = chained(line, chain.head, sha256)
      lines.push(own)
      Object.assign(chain, { rows: chain.rows + 1, head: own.hash })
      after = row.id
    }
    yield textPart(
      {
        path: `09-nhat-ky/nhat-ky-${String(file).padStart(3, '0')}.jsonl`,
        kind: 'audit',
        title: `Nhật ký, phần ${file}`,
      },
      lines.map(line => `${JSON.stringify(line)}\n`).join(''),
    )
  }
}

export const newChain = (): Chain => ({ rows: 0, head: chainBeginning })
