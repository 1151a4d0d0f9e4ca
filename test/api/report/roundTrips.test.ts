import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentOf, saveFigures, saveSection, submitReport } from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport } from './begunReport.ts'

/** Counts what goes to the database and back; the beginning and the end of a transaction are two more. */
class Counter implements KyselyPlugin {
  statements = 0

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    this.statements += 1
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}

const counter = new Counter()
const db = (await testDatabase()).withPlugin(counter)
let { reporter, reportId } = {} as BegunReport

beforeAll(async () => {
  ;({ reporter, reportId } = await begunReport(db))
})

const counted = async (act: () => Promise<unknown>): Promise<number> => {
  const before = counter.statements
  await act()
  return counter.statements - before
}

const save = (section: string, revision: number) => () =>
  reporter.must(saveSection, { reportId, section, content: contentOf(`Lần ${revision}.`), revision })

describe('round trips to the database', () => {
  test('a section saved while typing costs seven', async () => {
    expect(await counted(save('1', 0))).toBe(7)
    expect(await counted(save('1', 1))).toBe(7)
  })

  test('figures cost the same however many are pasted', async () => {
    const cell = (indicator: string) => ({ indicator, period: '2022', value: '5', revision: 0 })
    const one = await counted(() => reporter.must(saveFigures, { reportId, cells: [cell('planted')] }))
    const cells = [cell('alive'), { ...cell('planted'), revision: 1, value: '7' }]
    expect(await counted(() => reporter.must(saveFigures, { reportId, cells }))).toBe(one)
  })

  test('a report handed in costs no more than 24', async () => {
    await save('1', 0)()
    await save('2', 0)()
    expect(await counted(() => reporter.must(submitReport, { reportId }))).toBeLessThanOrEqual(24)
  })
})
