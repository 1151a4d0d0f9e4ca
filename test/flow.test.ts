import { describe, expect, it } from 'vitest'
import { openCampaign, previewCampaign, readMatrix } from '../domain/campaign/index.ts'
import {
  composeReport,
  editDocument,
  readDocument,
  registerDocument,
  saveDocx,
  savePdf,
} from '../domain/document/index.ts'
import { openSession } from '../domain/org/index.ts'
import {
  confirmObligations,
  confirmPlan,
  editObligation,
  markPassagesRead,
  readPlan,
  uploadPlan,
} from '../domain/plan/index.ts'
import {
  acceptReport,
  plainText,
  readInbox,
  readReport,
  readSubmission,
  returnReport,
  saveFigures,
  saveOutline,
  saveSection,
  startReport,
  submitReport,
} from '../domain/report/index.ts'
import { readRollup } from '../domain/rollup/index.ts'
import { quotePassage, readSynthesis } from '../domain/synthesis/index.ts'
import { testApplication, type Visitor } from './support/application.ts'
import { testDatabase } from './support/database.ts'
import { password, planText, provinceOf2023 } from './support/provinceOf2023.ts'
import { taken } from './support/taken.ts'

const db = await testDatabase()
const application = await testApplication(db)

/** What the officer does with the compiled plan: names who does the duties that name nobody, reads, confirms. */
const confirm = async (officer: Visitor, planId: number) => {
  const { obligations, compiled } = await officer.see(readPlan, { planId })
  const settled = []
  for (const { id: obligationId, revision, assignees, parties } of obligations) {
    const known = assignees.length > 0 && parties.some(({ unitIds }) => unitIds.length > 0)
    const change = { assignees: ['Công an tỉnh'] }
    const after = known
      ? { revision }
      : await officer.must(editObligation, { obligationId, revision, change })
    settled.push({ obligationId, revision: after.revision })
  }
  await officer.must(confirmObligations, { obligations: settled })
  const positions = compiled.coverage.map((_, position) => position)
  await officer.must(markPassagesRead, { planId, positions, read: true })
  await officer.must(confirmPlan, { planId })
  return { obligations, compiled }
}

const indicator = {
  code: 'sessions',
  section: '3',
  name: 'Số buổi tuyên truyền',
  nameEn: 'Communication sessions',
  unitOfMeasure: 'buổi',
  type: 'count' as const,
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
}

/** A district writes all sections and two years of figures. */
const writeReport = async (visitor: Visitor, reportId: number, place: string, sessions: string) => {
  const { outline } = await visitor.see(readReport, { reportId })
  for (const { label } of outline.sections) {
    const text = `${place}: kết quả mục ${label} qua mười năm.`
    const content = { blocks: [{ kind: 'paragraph' as const, text }] }
    await visitor.must(saveSection, { reportId, section: label, content, revision: 0 })
  }
  const cells = ['2014', '2015'].map(period => ({
    indicator: 'sessions',
    period,
    value: sessions,
    revision: 0,
  }))
  await visitor.must(saveFigures, { reportId, cells })
  return outline
}

describe('a signed plan goes in, a consolidated report comes out', () => {
  it('walks the whole path over HTTP', async () => {
    application.now = new Date('2023-03-13T09:00:00+07:00')
    const { officer, underId, ids, reporter } = await provinceOf2023(application)

    // The plan is compiled: eight dated duties, with their dates and parties.
    const { planId } = taken(
      await officer.must(uploadPlan, {
        unitId: underId,
        fileName: 'ke-hoach.txt',
        text: planText(),
      }),
    )
    const { obligations, compiled } = await confirm(officer, planId)
    const dated = compiled.obligations.filter(({ dueOn }) => dueOn !== null)
    expect(dated.length).toBeGreaterThanOrEqual(7)
    expect(new Set(dated.map(({ dueOn }) => dueOn))).toEqual(
      new Set(['2023-04-10', '2023-04-15', '2023-04-25', '2023-05-10', '2023-05-15']),
    )
    expect(compiled.dataWindow).toMatchObject({ from: '2013-08-01', to: '2023-03-30' })
    expect(compiled.reportOutline).toHaveLength(8)
    const districts = obligations
      .flatMap(({ parties }) => parties)
      .find(({ phrase }) => /huyện, thành phố, thị xã/.test(phrase))
    expect(districts?.unitIds).toHaveLength(21)

    // The campaign: who owes what by when; "trước ngày 15/4" ends with the last second of 14/4.
    const rule = { beforeMeans: 'dayBefore', onDayOff: 'keep' } as const
    const preview = await officer.see(previewCampaign, { planId, ...rule })
    expect(preview.windowFrom).toBe('2013-08-01')
    const { campaignId } = await officer.must(openCampaign, {
      planId,
      ...rule,
      name: 'Tổng kết 10 năm',
      standingUnitId: ids['cong-an'] ?? 0,
      windowFrom: preview.windowFrom,
      windowTo: preview.windowTo,
    })
    const { cells } = await officer.see(readMatrix, { campaignId })
    const owed = cells.filter(({ kind, dueOn }) => kind === 'report' && dueOn === '2023-04-15')
    expect(owed).toHaveLength(21)
    expect(new Set(owed.map(({ dueAt }) => dueAt))).toEqual(new Set(['2023-04-14T16:59:59.000Z']))

    // The outline of the plan, with one table of figures.
    const outlined = await officer.see(readSynthesis, { campaignId })
    const sections = outlined.sections.map(({ label, title, guidance }) => ({
      label,
      title,
      guidance,
      required: true,
    }))
    expect(sections).toHaveLength(8)
    await officer.must(saveOutline, { campaignId, sections, indicators: [indicator] })

    // Two districts report; one is in time, one a second late.
    const report = async (key: string, place: string, sessions: string, at: string) => {
      const visitor = await reporter(key)
      const assignment = owed.find(({ unitId }) => unitId === ids[key])
      const { reportId } = await visitor.must(startReport, {
        campaignId,
        assignmentId: assignment?.assignmentId ?? 0,
      })
      const early = await visitor.write(submitReport, { reportId })
      expect(early.problem).toMatchObject({ code: 'report.incomplete', status: 422 })
      await writeReport(visitor, reportId, place, sessions)
      application.now = new Date(at)
      // Days have gone by: sessions end, people sign in again.
      await visitor.must(openSession, { username: `bc-${key}`, password })
      await officer.must(openSession, { username: 'congan', password })
      return { visitor, reportId, submitted: await visitor.must(submitReport, { reportId }) }
    }
    const vinh = await report('412', 'Thành phố Vinh', '120', '2023-04-14T23:59:59+07:00')
    const cualo = await report('413', 'Thị xã Cửa Lò', '35', '2023-04-15T00:00:00+07:00')
    expect([vinh.submitted.late, cualo.submitted.late]).toEqual([false, true])

    // The standing agency accepts one and returns the other with a reason; it comes back corrected.
    await vinh.visitor.must(openSession, { username: 'bc-412', password })
    const { waiting } = await officer.see(readInbox, {})
    expect(waiting.map(({ reportId }) => reportId).sort()).toEqual([vinh.reportId, cualo.reportId].sort())
    await officer.must(acceptReport, { reportId: vinh.reportId, version: 1 })
    const reason = 'Mục 3 chưa nêu hình thức tuyên truyền.'
    await officer.must(returnReport, { reportId: cualo.reportId, version: 1, reason })
    const returned = await cualo.visitor.see(readReport, { reportId: cualo.reportId })
    expect(returned.submissions[0]).toMatchObject({ verdict: 'returned', reason })
    const text = 'Thị xã Cửa Lò: tuyên truyền qua loa truyền thanh và hội nghị khối.'
    const revision = returned.sections.find(({ section }) => section === '3')?.revision ?? 0
    const content = { blocks: [{ kind: 'paragraph' as const, text }] }
    await cualo.visitor.must(saveSection, { reportId: cualo.reportId, section: '3', content, revision })
    await cualo.visitor.must(submitReport, { reportId: cualo.reportId })

    // Figures say how complete they are: one of twenty-one, then two.
    const obligationId = owed[0]?.obligationId ?? 0
    const before = await officer.see(readRollup, { campaignId, obligationId })
    expect(before).toMatchObject({ expected: 21, contributing: 1 })
    expect(before.missing).toHaveLength(20)
    await officer.must(acceptReport, { reportId: cualo.reportId, version: 2 })
    const after = await officer.see(readRollup, { campaignId, obligationId })
    expect(after).toMatchObject({ expected: 21, contributing: 2 })
    expect(after.totals).toContainEqual({ indicator: 'sessions', period: '2014', value: '155', units: 2 })

    // The consolidated report: a passage keeps its source; the document carries it in the prescribed layout.
    const version = 2
    const submission = await officer.see(readSubmission, { reportId: cualo.reportId, version })
    const words = plainText(
      submission.sections.find(({ section }) => section === '3')?.content ?? { blocks: [] },
    )
    const source = { reportId: cualo.reportId, version, sourceSection: '3', start: 0, end: words.length }
    await officer.must(quotePassage, { campaignId, section: '3', ...source })
    const synthesis = await officer.see(readSynthesis, { campaignId })
    const [passage] = synthesis.sections.find(({ label }) => label === '3')?.passages ?? []
    expect(passage).toMatchObject({ text, citation: { quote: text, version: 2, outdated: false } })
    expect(synthesis.neverQuoted.map(({ unitName }) => unitName)).toEqual(['UBND thành phố Vinh'])
    const { documentId } = await officer.must(composeReport, { campaignId })
    const docx = await officer.save(saveDocx, { documentId, citations: 'show' })
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
    const pdf = await officer.save(savePdf, { documentId })
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const draft = await officer.see(readDocument, { documentId })
    expect(JSON.stringify(draft.content.body)).toContain(text)

    // It is signed for, and gets its number once.
    const { signature, ...head } = draft.content
    await officer.must(editDocument, {
      documentId,
      revision: draft.revision,
      ...head,
      recipientsTo: ['Ban Chỉ đạo Trung ương'],
      authority: signature.authority,
      onBehalfOf: signature.onBehalfOf,
      signerTitle: ['Giám đốc'],
      signerName: 'Lê Minh Họa',
    })
    const registered = await officer.must(registerDocument, {
      documentId,
      revision: 2,
      issuedOn: '2023-04-24',
    })
    expect(registered.number).toBe(1)
    const twice = await officer.write(registerDocument, { documentId, revision: 3, issuedOn: '2023-04-24' })
    expect(twice.problem.code).toBe('register.notDraft')
  })
})
