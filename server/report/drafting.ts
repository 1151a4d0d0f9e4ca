import {
  reportProblems,
  type SectionContent,
  sameContent,
  saveFigures,
  saveSection,
} from '../../domain/report/index.ts'
import type { Reader } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { saveCells } from './figures/save.ts'
import { outlineOf } from './outline/index.ts'
import { demandOwnPictures } from './pictures.ts'
import { draftSections, lockReport, putSection, type StoredReport } from './queries.ts'
import { reportOr404 } from './stored.ts'
import { lockedOf } from './verdict/lockedOf.ts'

export const draftOf = async (db: Reader, reportId: number): Promise<StoredReport> => {
  const report = await reportOr404(db, reportId)
  if (report.state === 'submitted' || report.state === 'accepted') throw reportProblems.submitted()
  return report
}

export const ownUnit = {
  at: async (db: Reader, input: { reportId: number }) => (await reportOr404(db, input.reportId)).unitId,
}

/** The hour and the minute in the words of a refusal. */
export const clock = (at: Date): string =>
  at.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

/** Whoever saves says from which revision they started; if another has saved since, nothing is overwritten. */
const section = action(saveSection, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await draftOf(tx, input.reportId)
    await lockReport(tx, report.id)
    const outline = await outlineOf(tx, { ...report, id: report.campaignId })
    if (!outline.sections.some(({ label }) => label === input.section)) {
      throw reportProblems.sectionUnknown({ section: input.section })
    }
    if ((await lockedOf(tx, report)).includes(input.section))
      throw reportProblems.sectionAccepted({ section: input.section })
    await demandOwnPictures(tx, report, input)
    const stored = (await draftSections(tx, report.id)).find(each => each.section === input.section)
    const same = stored !== undefined && sameContent(stored.content as SectionContent, input.content)
    if (stored !== undefined && stored.revision !== input.revision && !same) {
      throw reportProblems.sectionChanged({ name: stored.savedBy ?? '', time: clock(stored.savedAt) })
    }
    const revision = (stored?.revision ?? 0) + 1
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
    const report = await draftOf(tx, input.reportId)
    await lockReport(tx, report.id)
    const { cells, conflicts } = await saveCells(tx, report, input.cells, { now, personId: subject.personId })
    const { id: reportId, campaignId, unitId } = report
    const data = { figures: cells.length, conflicts: conflicts.length }
    const event = { about: `report:${reportId}`, unitId, campaignId, data }
    return { output: { cells, conflicts, savedAt: now.toISOString() }, event }
  },
})

export const saveActions: readonly Action[] = [section, figures]
