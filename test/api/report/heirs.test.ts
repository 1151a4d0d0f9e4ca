import { beforeAll, expect, test } from 'vitest'
import {
  contentOf,
  listReports,
  readReport,
  readSubmission,
  saveFigures,
  saveSection,
  submitReport,
} from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { successions } from '../../support/succession.ts'
import { type BegunReport, begunReport, district } from './begunReport.ts'

const db = await testDatabase()
const coast = 'Huyện Ven Biển'
let { application, campaign, reporter, reportId, write } = {} as BegunReport

beforeAll(async () => {
  ;({ application, campaign, reporter, reportId, write } = await begunReport(db))
  await write('1', 'Đã trồng 1.000 cây.')
  await write('2', 'Thiếu cây giống.')
  const cells = [{ indicator: 'planted', period: '2022', value: '1000', revision: 0 }]
  await reporter.must(saveFigures, { reportId, cells })
  await reporter.must(submitReport, { reportId })
})

test('who moved along with their unit still reads what it had handed in, and so do the people of its heir', async () => {
  const neighbour = await campaign.enter('bc-bien', coast, 'reporter')
  expect((await neighbour.read(readReport, { reportId })).status).toBe(403)
  const { unit, decide, undo } = successions(application, campaign.province)
  const into = { unitId: unit(coast) }
  const { successionId } = await decide({ kind: 'merge', fromUnitIds: [unit(district)], into })
  for (const visitor of [reporter, neighbour]) {
    const { may } = await visitor.see(readReport, { reportId })
    expect(may).toEqual([])
    const { submission } = await visitor.see(readSubmission, { reportId, version: 1 })
    expect(submission.version).toBe(1)
    const { reports } = await visitor.see(listReports, { campaignId: campaign.campaignId })
    expect(reports.map(row => row.reportId)).toContain(reportId)
  }
  // What was handed in stays where it is: nobody writes in the name of the unit that ended.
  const content = contentOf('Khác.')
  const refused = await neighbour.write(saveSection, { reportId, section: '1', content, revision: 1 })
  expect(refused.status).toBe(403)
  await undo(successionId)
  expect((await neighbour.read(readReport, { reportId })).status).toBe(403)
  expect((await reporter.read(readReport, { reportId })).status).toBe(200)
})
