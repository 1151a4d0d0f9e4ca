import { beforeAll, describe, expect, test } from 'vitest'
import { listCampaigns, readMatrix } from '../../../domain/campaign/index.ts'
import { raiseObstacle } from '../../../domain/obstacle/index.ts'
import {
  createPerson,
  createToken,
  createWebhook,
  listAudit,
  listRights,
  listTokens,
  openSession,
  revokeToken,
} from '../../../domain/org/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import type { Contract, ReadContract, WriteContract } from '../../../domain/shared/index.ts'
import { actions, queries, routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
const password = 'mot-mat-khau-dai'
const district = 'Huyện Núi Xanh'
const text = 'Ba xã đã mất sổ năm 2021 vì lũ, xin hướng dẫn cách ghi số liệu.'

beforeAll(async () => {
  application = await testApplication(db)
  open = await openTreeCampaign(application)
})

const reporter = () => open.province.reporter
const officer = () => open.province.officer

const bodyOf = (type: unknown, body: string): { code?: string } =>
  String(type).startsWith('application/json') ? (JSON.parse(body) as { code?: string }) : {}

/** A program with a token: no cookie, a Bearer header. */
const program = (token: string) => {
  const authorization = `Bearer ${token}`
  const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const headers = { authorization, 'idempotency-key': crypto.randomUUID() }
    const response = await application.server.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: response.statusCode, body: bodyOf(response.headers['content-type'], response.body) }
  }
  return {
    write: (contract: WriteContract, input: object) => send('POST', `/api/${contract.name}`, input),
    read: (contract: ReadContract, input: Record<string, string> = {}) =>
      send('GET', `/api/${contract.name}?${new URLSearchParams(input)}`),
  }
}

const limits = {
  name: 'Phần mềm tổng hợp',
  reads: null as string[] | null,
  writes: [] as string[] | null,
  unitId: null,
  days: 30,
}
const tokenFor = (more: Partial<typeof limits> = {}) => reporter().must(createToken, { ...limits, ...more })

describe('a personal token', () => {
  test('that only reads sees what its person sees and writes nothing', async () => {
    const { token } = await tokenFor()
    expect((await program(token).read(listCampaigns)).status).toBe(200)
    const refused = await program(token).write(raiseObstacle, { ...open.reportOf(district), text })
    expect(refused).toMatchObject({ status: 403, body: { code: 'request.tokenMayNot' } })
  })

  test('that names a write does that one, and the audit says which token', async () => {
    const { token, tokenId } = await tokenFor({ writes: ['obstacle.raise'] })
    const raised = await program(token).write(raiseObstacle, { ...open.reportOf(district), text })
    expect(raised.status).toBe(200)
    expect((await program(token).write(startReport, open.reportOf(district))).status).toBe(403)
    const row = await db
      .selectFrom('audit')
      .where('action', '=', 'obstacle.raise')
      .select(['tokenId', 'personId'])
      .executeTakeFirstOrThrow()
    expect(row.tokenId).toBe(tokenId)
    expect(row.personId).not.toBeNull()
  })

  test('reads only what it names, where it names reads', async () => {
    const { token } = await tokenFor({ reads: ['campaign.list'] })
    expect((await program(token).read(listCampaigns)).status).toBe(200)
    const refused = await program(token).read(readMatrix, { campaignId: String(open.campaignId) })
    expect(refused).toMatchObject({ status: 403, body: { code: 'request.tokenMayNot' } })
  })

  test('for each right that is offered: with it not refused as a token, without it refused', async () => {
    const { areas } = await officer().see(listRights, {})
    const all = areas.flatMap(({ reads, writes }) => [...reads, ...writes]).map(({ name }) => name)
    expect(areas.map(({ step }) => step)).toEqual(expect.arrayContaining(['org', 'campaign', 'report']))
    expect(all).toEqual(
      expect.arrayContaining(['campaign.list', 'unit.below', 'webhook.create', 'audit.list']),
    )
    expect(all.filter(name => /^(token|session|feed|push)\./.test(name))).toEqual([])
    const one = async (contract: Contract, token: string) => {
      const client = program(token)
      const answer =
        contract.kind === 'read'
          ? await client.read(contract as ReadContract)
          : await client.write(contract as WriteContract, {})
      return answer.body?.code === 'request.tokenMayNot'
    }
    // Asked with no input at all: whatever needs some is refused for that before the token is looked at.
    const declared = [...actions, ...queries].map(({ contract }) => contract)
    const asked = declared.filter(({ name, input }) => all.includes(name) && input.safeParse({}).success)
    expect(asked.length).toBeGreaterThan(10)
    const none = await officer().must(createToken, { ...limits, reads: [], writes: [] })
    const named = await officer().must(createToken, { ...limits, reads: all, writes: all })
    const wrong: string[] = []
    for (const contract of asked) {
      if (!(await one(contract, none.token))) wrong.push(`${contract.name} without the right`)
      if (await one(contract, named.token)) wrong.push(`${contract.name} with the right`)
    }
    expect(wrong).toEqual([])
  })

  test('manages connections where that is named, and not with “all that I may”', async () => {
    const unitId = open.province.provinceId
    const wanted = { unitId, url: 'https://example.org/nhan', events: ['*'] }
    const named = await officer().must(createToken, { ...limits, writes: ['webhook.create'] })
    const all = await officer().must(createToken, { ...limits, writes: null })
    expect((await program(all.token).write(createWebhook, wanted)).status).toBe(403)
    expect((await program(named.token).write(createWebhook, wanted)).status).toBe(200)
  })

  test('shows when it was last used and, in the audit, what it did', async () => {
    const { token } = await officer().must(createToken, { ...limits, writes: ['webhook.create'] })
    const wanted = { unitId: open.province.provinceId, url: 'https://example.org/nhan', events: ['*'] }
    expect((await officer().see(listTokens, {})).tokens[0]?.lastUsedAt).toBeNull()
    await program(token).write(createWebhook, wanted)
    for (const { name, run } of routines) if (name === 'token.noteUse') await run(application.kernel)
    const { tokens } = await officer().see(listTokens, {})
    expect(tokens[0]?.lastUsedAt).toBe(application.now.toISOString())
    const { entries } = await officer().see(listAudit, { action: 'webhook.create' })
    expect(entries[0]).toMatchObject({ tokenName: limits.name })
    const { entries: own } = await officer().see(listAudit, { action: 'token.create' })
    expect(own[0]).toMatchObject({ tokenName: null })
  })

  test('holds no role that its person does not hold, and less where it is narrowed to a unit', async () => {
    const all = { ...limits, writes: null }
    const stranger = await tokenFor({ writes: null })
    const other = open.reportOf('Huyện Ven Biển')
    expect((await program(stranger.token).write(raiseObstacle, { ...other, text })).status).toBe(403)
    const person = { username: 'hai-noi', password, name: 'Hai Nơi', position: '', email: null }
    const [here = 0, there = 0] = [district, 'Huyện Ven Biển'].map(name => open.province.units[name])
    const grants = [here, there].map(unitId => ({ role: 'reporter' as const, unitId }))
    await officer().must(createPerson, { ...person, unitId: here, grants })
    const both = application.visitor()
    await both.must(openSession, { username: 'hai-noi', password })
    const { token } = await both.must(createToken, { ...all, unitId: there })
    const own = open.reportOf(district)
    expect((await program(token).write(raiseObstacle, { ...own, text })).status).toBe(403)
    expect((await program(token).write(raiseObstacle, { ...other, text })).status).toBe(200)
  })

  test('narrowed to a unit below carries a role held above it down to there alone', async () => {
    const unitId = open.province.units[district] ?? 0
    const { token } = await officer().must(createToken, { ...limits, writes: null, unitId })
    const account = { username: 'moi', password, name: 'Người Mới', position: '', email: null, grants: [] }
    expect((await program(token).write(createPerson, { ...account, unitId })).status).toBe(200)
    const elsewhere = { ...account, username: 'moi-2', unitId: open.province.units['Huyện Ven Biển'] ?? 0 }
    expect((await program(token).write(createPerson, elsewhere)).status).toBe(403)
  })

  test('is over in the second of its end, and when it is revoked', async () => {
    const { token, expiresAt } = await tokenFor({ days: 1 })
    application.now = new Date(Date.parse(expiresAt) - 1000)
    expect((await program(token).read(listCampaigns)).status).toBe(200)
    application.now = new Date(expiresAt)
    expect((await program(token).read(listCampaigns)).status).toBe(401)
    await reporter().must(openSession, { username: 'bao-cao', password })
    const second = await tokenFor()
    await reporter().must(revokeToken, { tokenId: second.tokenId })
    expect((await program(second.token).read(listCampaigns)).status).toBe(401)
    expect((await reporter().write(revokeToken, { tokenId: second.tokenId })).status).toBe(404)
  })

  test('makes no tokens and is not another’s to revoke; the database keeps its hash alone', async () => {
    const { token, tokenId } = await tokenFor({ writes: null })
    expect((await program(token).write(createToken, limits)).body.code).toBe('request.tokenMayNot')
    expect((await program(token).read(listTokens)).body.code).toBe('request.tokenMayNot')
    expect((await officer().write(revokeToken, { tokenId })).status).toBe(404)
    const { tokens } = await reporter().see(listTokens, {})
    expect(JSON.stringify(tokens)).not.toContain(token)
    const kept = [
      await db.selectFrom('accessToken').selectAll().execute(),
      await db.selectFrom('answer').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
      await db.selectFrom('event').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})
