import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openCampaign } from '../../domain/campaign/index.ts'
import { contentOf, type SectionContent, saveOutline, startReport } from '../../domain/report/index.ts'
import type { WriteContract } from '../../domain/shared/index.ts'
import { type Application, openApplication } from '../../server/application.ts'
import { performWrite } from '../../server/http/kernel.ts'
import { hashToken } from '../../server/org/policy.ts'
import { actions } from '../../server/steps.ts'
import { seed } from '../campaign/seed.ts'

/** A reporter at their machine: one session and the reports that their unit owes. */
export interface Client {
  readonly token: string
  readonly reports: readonly number[]
}

const now = new Date('2023-04-01T02:00:00Z')
const officer = {
  ...{ personId: 1, unitId: 1, name: 'Đo', language: 'vi' as const },
  grants: [{ role: 'officer' as const, unitId: 1 }],
}

/** About two kilobytes, what a clerk writes under one heading; told apart, so that nothing is saved twice alike. */
export const writing = (told: string): SectionContent =>
  contentOf(
    `Kết quả thực hiện (${told}).\n${'- Cấp ủy, chính quyền đã quán triệt, phân công và kiểm tra.\n'.repeat(24)}`,
  )

const outline = {
  sections: ['1', '2', '3'].map(label => ({ label, title: `Mục ${label}`, guidance: '', required: true })),
  indicators: [],
}

const planted = async (owner: pg.Client, clients: number): Promise<readonly string[]> => {
  const tokens = Array.from({ length: clients }, () => randomUUID())
  await owner.query('begin')
  await owner.query("insert into audit (at, action, about) values (now(), 'bench.seed', 'bench:2')")
  await owner.query(`insert into person (unit_id, username, password_hash, name, position, created_at)
    select n + 1, 'bc' || n, 'x', 'Người ' || n, '', now() from generate_series(1, ${clients}) n`)
  await owner.query(`insert into role_grant (person_id, role, unit_id, granted_at)
    select id, 'reporter', unit_id, now() from person where id > 1`)
  await owner.query(
    `insert into session (token_hash, person_id, created_at, expires_at)
     select hash, n + 1, $2, $2::timestamptz + interval '1 day' from unnest($1::text[]) with ordinality h(hash, n)`,
    [tokens.map(hashToken), now],
  )
  await owner.query('commit')
  return tokens
}

/** So many clients, each with its unit's reports begun, on the whole product with the queue at work. */
export const openStage = async (
  connectionString: string,
  scale: { readonly clients: number; readonly reports: number },
  pages = '/nowhere',
): Promise<{ application: Application; address: string; clients: readonly Client[] }> => {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  await seed(owner, { units: scale.clients, duties: scale.reports })
  const tokens = await planted(owner, scale.clients)
  const application = await openApplication({
    ...{ connectionString, clock: () => now, secureCookies: false, trustProxy: false, pages },
    log: line => console.error(line),
  })
  const perform = (contract: WriteContract, input: unknown) => {
    const action = actions.find(each => each.contract.name === contract.name)
    if (action === undefined) throw new Error(contract.name)
    const sender = { token: null, subject: officer, address: null }
    return performWrite(application.kernel, action, { input, key: randomUUID(), sender })
  }
  const opened = await perform(openCampaign, {
    ...{ planId: 1, name: 'Đợt đo', standingUnitId: 1, beforeMeans: 'dayBefore', onDayOff: 'keep' },
    ...{ windowFrom: null, windowTo: null },
  })
  const { campaignId } = opened.output as { campaignId: number }
  await perform(saveOutline, { campaignId, ...outline })
  const { rows } = await owner.query<{ id: number; unitId: number }>(
    `select id, unit_id as "unitId" from assignment where campaign_id = $1 order by id`,
    [campaignId],
  )
  await owner.end()
  const address = await application.server.listen({ port: 0, host: '127.0.0.1' })
  const clients = await Promise.all(
    tokens.map(async (token, at) => {
      const owed = rows.filter(({ unitId }) => unitId === at + 2)
      const begun = owed.map(({ id }) => post(address, token, startReport, { campaignId, assignmentId: id }))
      return {
        token,
        reports: (await Promise.all(begun)).map(answer => (answer as { reportId: number }).reportId),
      }
    }),
  )
  return { application, address, clients }
}

/** One write as a browser sends it: over a socket, with a cookie and a key of its own. */
export const post = async (
  address: string,
  token: string,
  { name }: WriteContract,
  input: unknown,
): Promise<unknown> => {
  const response = await fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      cookie: `tongket=${token}`,
    },
    body: JSON.stringify(input),
  })
  const body = await response.json()
  if (!response.ok) throw new Error(`${name}: ${JSON.stringify(body)}`)
  return body
}
