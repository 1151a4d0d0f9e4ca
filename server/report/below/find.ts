import {
  addedUp,
  besideBelow,
  type Figure,
  type FigureFinding,
  type FrozenSource,
  type Indicator,
  plainText,
  type SectionContent,
} from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import { submittedFigures } from '../figures/queries.ts'
import { type StoredReport, submissionsOf } from '../queries.ts'
import { passagesOf, reportsAskedBelow } from './queries.ts'

/** Who was asked below, each with the latest version handed in. */
export const askedBelow = async (db: Reader, { campaignId, assignmentId }: StoredReport) => {
  const asked = await reportsAskedBelow(db, campaignId, assignmentId)
  const found = []
  for (const each of asked) {
    const [latest] = each.reportId === null ? [] : await submissionsOf(db, each.reportId)
    const figures =
      each.reportId === null || latest === undefined
        ? []
        : await submittedFigures(db, each.reportId, latest.version)
    found.push({ ...each, latest, figures })
  }
  return found
}

/** What a report states beside what the units below add up to, once they have all handed in. */
export const belowFindings = async (
  db: Reader,
  report: StoredReport,
  indicators: readonly Indicator[],
  figures: readonly Figure[],
): Promise<FigureFinding[]> => {
  const asked = await askedBelow(db, report)
  if (asked.length === 0) return []
  const below = asked.map(({ figures: given }) => given)
  return besideBelow(indicators, addedUp(indicators, figures, below), asked.length)
}

/** Sections of the draft as they stand. */
type Drafts = readonly { readonly section: string; readonly content: unknown }[]

/** What was taken from below, each with whether its words still stand in the draft. */
export const takenPassages = async (db: Reader, reportId: number, sections: Drafts) => {
  const drafts = new Map(
    sections.map(({ section, content }) => [section, plainText(content as SectionContent)]),
  )
  return (await passagesOf(db, reportId)).map(passage => ({
    ...passage,
    stands: drafts.get(passage.section)?.includes(passage.quote) ?? false,
  }))
}

/** The sources of a version: what was taken from below and still stands as it was taken. */
export const standingSources = async (
  db: Reader,
  reportId: number,
  sections: Drafts,
): Promise<FrozenSource[]> =>
  (await takenPassages(db, reportId, sections)).flatMap(({ stands, ...source }) => (stands ? [source] : []))
