import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { submitEstimate } from '../../../domain/budget/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { appraised, begun, lines, openStage, type Stage, seen } from './stage.ts'

const db = await testDatabase()
let stage: Stage

beforeAll(async () => {
  stage = await openStage(await testApplication(db))
})

describe('the same request again', () => {
  test('submits once and answers as before', async () => {
    const at = await begun(stage)
    const key = randomUUID()
    const send = () => stage.writer.write(submitEstimate, { ...at, revision: 2, note: '' }, key)
    const first = await send()
    expect((await send()).output).toEqual(first.output)
    expect((await seen(stage.finance, at)).versions).toEqual([1])
    const other = await stage.writer.write(submitEstimate, { ...at, revision: 2, note: '' })
    expect(other.problem.code).toBe('budget.notInWriting')
  })
})

describe('the database refuses by itself', () => {
  const inSavepoint = async (statement: ReturnType<typeof sql>): Promise<string> => {
    try {
      await db.transaction().execute(async tx => {
        await statement.execute(tx)
        await sql`set constraints all immediate`.execute(tx)
      })
      return 'done'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  test('to change a submitted line, a submission, a concluded finding and a decision', async () => {
    const at = await appraised(stage)
    const { campaignId: c, estimateId: e } = at
    const kept = 'a submitted estimate stays'
    expect(
      await inSavepoint(sql`update estimate_line set unit_price = 1 where estimate_id = ${e}`),
    ).toContain(kept)
    expect(await inSavepoint(sql`delete from estimate_line where estimate_id = ${e}`)).toContain(kept)
    expect(
      await inSavepoint(sql`insert into estimate_line values
        (${c}, ${e}, 1, 2, 'other', 'x', 'x', 1, 1, 'x')`),
    ).toContain(kept)
    expect(
      await inSavepoint(sql`update estimate_submission set note = 'x' where estimate_id = ${e}`),
    ).toContain('history is not rewritten')
    expect(
      await inSavepoint(sql`update estimate_finding set accepted = 0 where estimate_id = ${e}`),
    ).toContain('an appraisal stays')
    expect(
      await inSavepoint(sql`insert into estimate_allocation
        select campaign_id, id, 1, 'x', '2023-04-06', '', now(), begun_by from estimate where id = ${e}`),
    ).toContain('adds up')
  })

  test('to submit a version with a gap', async () => {
    const at = await begun(stage, [{ ...lines[0], quantity: null } as (typeof lines)[0]])
    const { estimateId: e } = at
    expect(
      await inSavepoint(sql`insert into estimate_submission
        select campaign_id, id, 1, 'x', '', now(), begun_by from estimate where id = ${e}`),
    ).toContain('submitted whole')
  })
})
