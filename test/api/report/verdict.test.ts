import { beforeAll, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import {
  acceptPartly,
  explainFinding,
  previewDocument,
  readReport,
  readSubmission,
  saveFigures,
  submitReport,
} from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport, district } from './begunReport.ts'
import { wordReport } from './wordReport.ts'

const db = await testDatabase()
let { campaign, reporter, officer, reportId, write } = {} as BegunReport

beforeAll(async () => {
  ;({ campaign, reporter, officer, reportId, write } = await begunReport(db))
})

const cell = (indicator: string, value: string, revision = 0) => ({
  indicator,
  period: '2022',
  value,
  revision,
})
const filed = async () => {
  await write('1', 'Đã trồng 1.000 cây.')
  await write('2', 'Thiếu cây giống.')
  return reporter.must(submitReport, { reportId })
}

describe('a check that fails', () => {
  const finding = 'partWithinTotal alive 2022'

  test('keeps the report from being filed until it is explained; the receiver reads why', async () => {
    await reporter.must(saveFigures, { reportId, cells: [cell('planted', '5'), cell('alive', '7')] })
    await write('1', 'Đã trồng.')
    await write('2', 'Không.')
    const refused = await reporter.write(submitReport, { reportId })
    expect(refused.problem.code).toBe('report.unexplained')
    expect(refused.problem.fields.map(({ path }) => path)).toEqual(['figure.alive.2022'])
    await reporter.must(explainFinding, { reportId, finding, text: 'Gồm cả cây trồng năm trước.' })
    await reporter.must(submitReport, { reportId })
    const { explanations } = await officer.see(readSubmission, { reportId, version: 1 })
    expect(explanations).toMatchObject([{ finding, indicator: 'alive', text: 'Gồm cả cây trồng năm trước.' }])
  })

  test('mended, needs no explanation, and one that was written is not handed in', async () => {
    await reporter.must(saveFigures, { reportId, cells: [cell('planted', '5'), cell('alive', '7')] })
    await reporter.must(explainFinding, { reportId, finding, text: 'Gồm cả cây trồng năm trước.' })
    await reporter.must(saveFigures, { reportId, cells: [cell('alive', '4', 1)] })
    await filed()
    expect((await officer.see(readSubmission, { reportId, version: 1 })).explanations).toEqual([])
  })

  test('is explained by whoever writes the report, and no more once it is filed', async () => {
    const neighbour = await campaign.enter('huyen-khac', 'Huyện Ven Biển', 'reporter')
    const words = { reportId, finding, text: 'Đúng.' }
    expect((await neighbour.write(explainFinding, words)).status).toBe(403)
    await filed()
    expect((await reporter.write(explainFinding, words)).problem.code).toBe('report.submitted')
  })
})

describe('accepted in part', () => {
  const partly = (sections: string[]) =>
    officer.write(acceptPartly, {
      reportId,
      version: 1,
      sections,
      reason: 'Mục khó khăn còn chung chung.',
      remarks: [{ section: '2', text: 'Nêu rõ xã nào.', quote: 'Thiếu cây giống' }],
    })

  test('closes what is accepted, words and figures, and opens the rest with the remark at its passage', async () => {
    await filed()
    expect((await partly(['1', '3'])).status).toBe(200)
    const report = await reporter.see(readReport, { reportId })
    expect(report).toMatchObject({ state: 'returned', locked: ['1', '3'] })
    expect(report.submissions[0]).toMatchObject({
      verdict: 'partly',
      acceptedSections: ['1', '3'],
      remarks: [{ section: '2', quote: 'Thiếu cây giống' }],
    })
    expect((await write('1', 'Khác.')).problem.code).toBe('report.sectionAccepted')
    const figures = await reporter.write(saveFigures, { reportId, cells: [cell('planted', '9')] })
    expect(figures.problem.code).toBe('report.sectionAccepted')
    expect((await write('2', 'Xã Khe Mây thiếu cây giống.')).status).toBe(200)
    expect((await reporter.must(submitReport, { reportId })).version).toBe(2)
    const { cells } = await officer.see(readMatrix, { campaignId: campaign.campaignId })
    const { assignmentId } = campaign.reportOf(district)
    expect(cells.find(each => each.assignmentId === assignmentId)?.state).toBe('delivered')
  })

  test('is refused for all sections, for an unknown one, and to the reporter', async () => {
    await filed()
    expect((await partly(['1', '2', '3'])).problem.code).toBe('report.acceptAll')
    expect((await partly(['9'])).problem.code).toBe('report.sectionUnknown')
    const own = { reportId, version: 1, sections: ['1'], reason: 'Không được phép.', remarks: [] }
    expect((await reporter.write(acceptPartly, own)).status).toBe(403)
  })
})

describe('a report of the unit’s own in Word', () => {
  test('is split along the outline, tables and lists kept, the rest offered', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const { fileId } = await reporter.upload('bao-cao.docx', type, await wordReport())
    const { parts } = await reporter.see(previewDocument, { reportId, fileId })
    expect(parts.map(({ section, heading }) => [section, heading])).toEqual([
      [null, null],
      ['1', 'I. KẾT QUẢ TRỒNG CÂY'],
      ['2', 'II. Khó khăn, vướng mắc'],
      [null, 'III. Lời cảm ơn'],
    ])
    expect(parts[1]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Huyện đã trồng 1.000 cây.' },
      { kind: 'item', text: 'Xã Khe Mây 600 cây;' },
      {
        kind: 'table',
        rows: [
          ['Năm', 'Số cây'],
          ['2022', '1.000'],
        ],
      },
    ])
  })
})
