import {
  reportProblems,
  type SectionContent,
  sameContent,
  saveFigures,
  saveSection,
} from '../../domain/report/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { saveCells } from './figures/save.ts'
import { sectionsInForce } from './outline/index.ts'
import { demandOwnPictures } from './pictures.ts'
import { putSection, type StoredReport, sectionToSave } from './queries.ts'
import { heldReport, ownUnit, reportOr404 } from './stored.ts'
import { lockedOf } from './verdict/lockedOf.ts'

const demandDraft = (report: StoredReport): StoredReport => {
  if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
  return report
}

/** The report to be looked at while it can be written. */
export const draftOf = async (db: Reader, reportId: number): Promise<StoredReport> =>
  demandDraft(await reportOr404(db, reportId))

/** The report to be written, held until the end of the transaction: it is not handed in meanwhile. */
export const heldDraft = async (tx: Writer, reportId: number): Promise<StoredReport> =>
  demandDraft(await heldReport(tx, reportId))

/** The hour and the minute in the words of a refusal. */
export const clock = (at: Date): string =>
  at.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

/** Whoever saves says from which revision they started; if another has saved since, nothing is overwritten. */
const section = action(saveSection, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await heldDraft(tx, input.reportId)
    const stored = await sectionToSave(tx, report, input.section)
    const sections = await sectionsInForce(tx, report.planId, stored.outline)
    if (!sections.some(({ label }) => label === input.section)) {
      throw reportProblems.sectionUnknown({ section: input.section })
    }
    if ((await lockedOf(tx, report)).includes(input.section))
      throw reportProblems.sectionAccepted({ section: input.section })
    await demandOwnPictures(tx, report, input)
    const { savedAt } = stored
    const same = savedAt !== null && sameContent(stored.content as SectionContent, input.content)
    if (savedAt !== null && stored.revision !== input.revision && !same) {
      throw reportProblems.sectionChanged({ name: stored.savedBy ?? '', time: clock(savedAt) })
    }
    const revision = (stored.revision ?? 0) + 1
    const { id: reportId, campaignId, unitId } = report
    const saved = { campaignId, reportId, revision, savedAt: now, savedBy: subject.personId }
    await putSection(tx, { ...saved, section: input.section, content: input.content })
    return {
      output: { revision, savedAt: now.toISOString() },
      event: { about: `report:${reportId}`, unitId, campaignId, data: { section: input.section, revision } },
    }
  },
})

const figures = action(saveFigures, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await heldDraft(tx, input.reportId)
    const { cells, conflicts } = await saveCells(tx, report, input.cells, { now, personId: subject.personId })
    const { id: reportId, campaignId, unitId } = report
    const data = { figures: cells.length, conflicts: conflicts.length }
    const event = { about: `report:${reportId}`, unitId, campaignId, data }
    return { output: { cells, conflicts, savedAt: now.toISOString() }, event }
  },
})

export const saveActions: readonly Action[] = [section, figures]
