import { campaignProblems } from '../../domain/campaign/index.ts'
import { isBlank, plainText, type SectionContent } from '../../domain/report/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import {
  editPassage,
  movePassage,
  neverQuoted,
  type Passage,
  type QuotableReport,
  quotePassage,
  readEvidence,
  readSynthesis,
  removePassage,
  unquotedIn,
  writePassage,
} from '../../domain/synthesis/index.ts'
import { campaignById } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { expectedReports } from '../rollup/index.ts'
import { acceptedReports, passagesOf } from './queries.ts'

/** A section as it stands in a submission. */
export interface SubmittedSection {
  readonly section: string
  readonly title: string
  readonly content: SectionContent
}

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => {
    const campaign = await campaignById(db, input.campaignId)
    if (campaign === undefined) throw campaignProblems.notFound()
    return campaign.unitId
  },
}

type StoredPassage = Awaited<ReturnType<typeof passagesOf>>[number]

const sourceText = ({ sections, sourceSection }: StoredPassage): string => {
  const source = ((sections ?? []) as SubmittedSection[]).find(({ section }) => section === sourceSection)
  return source === undefined ? '' : plainText(source.content)
}

const passageFrom = (row: StoredPassage): Passage => {
  const { id, section, position, text, revision, writtenBy } = row
  const common = { id, section, position, text, revision, writtenBy, writtenAt: row.writtenAt.toISOString() }
  const { reportId, version, unitId, sourceSection, start, end } = row
  if (reportId === null || version === null || unitId === null || sourceSection === null) {
    return { ...common, citation: null, reworded: false }
  }
  const quote = sourceText(row).slice(start ?? 0, end ?? 0)
  const outdated = (row.latestVersion ?? version) > version
  const span = { start: start ?? 0, end: end ?? 0, quote, outdated }
  return {
    ...common,
    citation: { reportId, version, unitId, unitName: row.unitName ?? '', section: sourceSection, ...span },
    reworded: quote !== text,
  }
}

/** All passages of a campaign with their citations, in order. */
export const passagesWithSources = async (db: Reader, campaignId: number): Promise<Passage[]> =>
  (await passagesOf(db, campaignId)).map(passageFrom)

const quotable = async (db: Reader, campaignId: number): Promise<QuotableReport[]> =>
  (await acceptedReports(db, campaignId)).map(({ unitId, unitName, sections }) => ({
    unitId,
    unitName,
    written: (sections as SubmittedSection[])
      .filter(({ content }) => !isBlank(content))
      .map(({ section }) => section),
  }))

const composing = [quotePassage, writePassage, editPassage, movePassage, removePassage]

const synthesis = query(readSynthesis, {
  may: atCampaign,
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignById(db, input.campaignId)
    if (campaign === undefined) throw campaignProblems.notFound()
    const { sections } = await outlineOf(db, campaign)
    const passages = await passagesWithSources(db, campaign.id)
    const reports = await quotable(db, campaign.id)
    const expected = await expectedReports(db, campaign.id, 'accepted')
    return {
      campaignName: campaign.name,
      sections: sections.map(({ label, title, guidance }) => ({
        label,
        title,
        guidance,
        passages: passages.filter(({ section }) => section === label),
        unquoted: unquotedIn(label, reports, passages),
      })),
      neverQuoted: neverQuoted(reports, passages),
      accepted: reports.length,
      expected: expected.length,
      may: allowedVerbs(composing, await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const evidence = query(readEvidence, {
  may: atCampaign,
  run: async ({ db, input }) => {
    const passages = await passagesWithSources(db, input.campaignId)
    const cited = new Set(
      passages.filter(({ section }) => section === input.section).map(({ citation }) => citation?.unitId),
    )
    const reports = await acceptedReports(db, input.campaignId)
    return {
      evidence: reports.flatMap(({ reportId, version, unitId, unitName, sections }) => {
        const own = (sections as SubmittedSection[]).find(({ section }) => section === input.section)
        if (own === undefined || isBlank(own.content)) return []
        return [
          { reportId, version, unitId, unitName, text: plainText(own.content), quoted: cited.has(unitId) },
        ]
      }),
    }
  },
})

export const synthesisQueries: readonly Query[] = [synthesis, evidence]
