import { addedUp, readBelow, type SectionContent } from '../../../domain/report/index.ts'
import { type Query, query } from '../../http/action.ts'
import { draftFigures } from '../figures/queries.ts'
import { outlineOf } from '../outline/index.ts'
import { draftSections } from '../queries.ts'
import { ownUnit, reportOr404 } from '../stored.ts'
import { askedBelow, takenPassages } from './find.ts'

type Asked = Awaited<ReturnType<typeof askedBelow>>[number]

const unitRow = ({ assignmentId, unitId, unitName, reportId, state, latest }: Asked) => ({
  assignmentId,
  unitId,
  unitName,
  reportId,
  state,
  version: latest?.version ?? null,
  submittedAt: latest?.submittedAt.toISOString() ?? null,
})

const textOf = ({ reportId, unitName, latest }: Asked, section: string) => {
  const sections = (latest?.sections ?? []) as { section: string; content: SectionContent }[]
  const content = sections.find(each => each.section === section)?.content
  return reportId === null || latest === undefined || content === undefined
    ? []
    : [{ reportId, unitName, version: latest.version, content }]
}

const below = query(readBelow, {
  may: ownUnit,
  run: async ({ db, input }) => {
    const report = await reportOr404(db, input.reportId)
    const { indicators } = await outlineOf(db, { ...report, id: report.campaignId })
    const asked = await askedBelow(db, report)
    const own = (await draftFigures(db, report.id)).flatMap(({ indicator, period, value }) =>
      value === null ? [] : [{ indicator, period, value }],
    )
    const { section } = input
    return {
      units: asked.map(unitRow),
      figures: addedUp(
        indicators,
        own,
        asked.map(({ figures }) => figures),
      ),
      texts: section === undefined ? [] : asked.flatMap(each => textOf(each, section)),
      taken: await takenPassages(db, report.id, await draftSections(db, report.id)),
    }
  },
})

export const belowQueries: readonly Query[] = [below]
