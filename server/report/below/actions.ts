import { plainText, reportProblems, type SectionContent, takePassage } from '../../../domain/report/index.ts'
import { type Action, action } from '../../http/action.ts'
import { heldDraft } from '../drafting.ts'
import { submissionsOf } from '../queries.ts'
import { ownUnit } from '../stored.ts'
import { addPassage, reportsAskedBelow } from './queries.ts'

const take = action(takePassage, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const { section, sourceReportId, sourceVersion, sourceSection, quote } = input
    const { id: reportId, campaignId, unitId, assignmentId } = await heldDraft(tx, input.reportId)
    const asked = await reportsAskedBelow(tx, campaignId, assignmentId)
    if (!asked.some(each => each.reportId === sourceReportId)) throw reportProblems.notFound()
    const version = (await submissionsOf(tx, sourceReportId)).find(each => each.version === sourceVersion)
    const sections = (version?.sections ?? []) as { section: string; content: SectionContent }[]
    const words = sections.find(each => each.section === sourceSection)?.content
    if (words === undefined || !plainText(words).includes(quote)) throw reportProblems.quoteNotThere()
    const source = { sourceReportId, sourceVersion, sourceSection, quote }
    const taken = { takenAt: now, takenBy: subject.personId }
    await addPassage(tx, { campaignId, reportId, section, ...source, ...taken })
    return {
      output: { takenAt: now.toISOString() },
      event: {
        about: `report:${reportId}`,
        unitId,
        campaignId,
        data: { section, sourceReportId, sourceVersion },
      },
    }
  },
})

export const belowActions: readonly Action[] = [take]
