import { isBlank, noContent, plainText, type SectionContent } from '../../domain/report/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import {
  checkNumbers,
  editPassage,
  knownValues,
  movePassage,
  neverQuoted,
  type Passage,
  picturesOfPassage,
  placedPictures,
  type QuotableReport,
  quotePassage,
  readEvidence,
  readNumbers,
  readSynthesis,
  removePassage,
  unquotedIn,
  writePassage,
} from '../../domain/synthesis/index.ts'
import { campaignOr404 } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { outlineOf } from '../report/index.ts'
import { expectedReports, figuresOf } from '../rollup/index.ts'
import { placesOnMap, synthesisMapOn, valuesOnMap } from './map/index.ts'
import { acceptedReports, passagesOf } from './queries.ts'

/** A section as it stands in a submission. */
export interface SubmittedSection {
  readonly section: string
  readonly title: string
  readonly content: SectionContent
}

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    return campaign.unitId
  },
}

type StoredPassage = Awaited<ReturnType<typeof passagesOf>>[number]

const sourceContent = ({ sections, sourceSection }: StoredPassage): SectionContent =>
  ((sections ?? []) as SubmittedSection[]).find(({ section }) => section === sourceSection)?.content ??
  noContent

const passageFrom = (row: StoredPassage): Passage => {
  const { id, section, position, text, revision, writtenBy } = row
  const common = { id, section, position, text, revision, writtenBy, writtenAt: row.writtenAt.toISOString() }
  const { reportId, version, unitId, sourceSection, start, end } = row
  if (reportId === null || version === null || unitId === null || sourceSection === null) {
    return { ...common, citation: null, reworded: false, pictures: [] }
  }
  const content = sourceContent(row)
  const quote = plainText(content).slice(start ?? 0, end ?? 0)
  const quoted = placedPictures(content).filter(
    picture => (start ?? 0) <= picture.start && picture.end <= (end ?? 0),
  )
  const outdated = (row.latestVersion ?? version) > version
  const span = {
    start: start ?? 0,
    end: end ?? 0,
    quote,
    outdated,
    latestVersion: row.latestVersion ?? version,
  }
  return {
    ...common,
    citation: { reportId, version, unitId, unitName: row.unitName ?? '', section: sourceSection, ...span },
    reworded: quote !== text,
    pictures: picturesOfPassage(text, quoted),
  }
}

/** All passages of a campaign with their citations, in order. */
export const passagesWithSources = async (db: Reader, campaignId: number): Promise<Passage[]> =>
  (await passagesOf(db, campaignId)).map(passageFrom)

type AcceptedReport = Awaited<ReturnType<typeof acceptedReports>>[number]

/** The sections of a report that were accepted and say something. */
const acceptedSectionsOf = ({ sections, acceptedSections }: AcceptedReport): SubmittedSection[] =>
  (sections as SubmittedSection[]).filter(
    ({ section, content }) => !isBlank(content) && acceptedSections?.includes(section) !== false,
  )

const quotable = (reports: readonly AcceptedReport[]): QuotableReport[] =>
  reports.map(report => ({
    unitId: report.unitId,
    unitName: report.unitName,
    written: acceptedSectionsOf(report).map(({ section }) => section),
  }))

const composing = [quotePassage, writePassage, editPassage, movePassage, removePassage]

const synthesis = query(readSynthesis, {
  may: atCampaign,
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const { sections } = await outlineOf(db, campaign)
    const passages = await passagesWithSources(db, campaign.id)
    const accepted = await acceptedReports(db, campaign.id)
    const reports = quotable(accepted)
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
      accepted: accepted.filter(({ acceptedSections }) => acceptedSections === null).length,
      partly: accepted.filter(({ acceptedSections }) => acceptedSections !== null).length,
      expected: expected.length,
      may: allowedVerbs(composing, await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

/** Where the passages cite this very version under this heading of its own. */
const spansIn = (passages: readonly Passage[], reportId: number, version: number, section: string) =>
  passages.flatMap(({ id: passageId, citation }) =>
    citation?.reportId === reportId && citation.version === version && citation.section === section
      ? [{ start: citation.start, end: citation.end, passageId }]
      : [],
  )

const evidence = query(readEvidence, {
  may: atCampaign,
  run: async ({ db, input: { campaignId, section } }) => {
    const passages = await passagesWithSources(db, campaignId)
    const cited = new Set(
      passages.filter(passage => passage.section === section).map(({ citation }) => citation?.unitId),
    )
    const mapOn = await synthesisMapOn(db, campaignId)
    const reports = await acceptedReports(db, campaignId)
    const placesOf = await placesOnMap(db, campaignId, mapOn)
    return {
      mapOn,
      evidence: reports.flatMap(report => {
        const { reportId, version, unitId, unitName, acceptedSections } = report
        const own = acceptedSectionsOf(report).find(each => each.section === section)
        if (own === undefined) return []
        const text = plainText(own.content)
        const quotedSpans = spansIn(passages, reportId, version, section)
        const partly = acceptedSections !== null
        const pictures = placedPictures(own.content)
        const quoted = cited.has(unitId)
        const where = { unitId, unitName, places: placesOf(unitId) }
        return [{ ...where, reportId, version, partly, text, pictures, quoted, quotedSpans }]
      }),
    }
  },
})

const numbers = query(readNumbers, {
  may: atCampaign,
  run: async ({ db, input: { campaignId, section } }) => {
    const campaign = await campaignOr404(db, campaignId)
    const { indicators } = await outlineOf(db, campaign)
    const measures = indicators.map(({ unitOfMeasure }) => unitOfMeasure)
    const figures = await figuresOf(db, campaignId, await expectedReports(db, campaignId, 'accepted'), null)
    const totals = knownValues(indicators, figures)
    const places = await valuesOnMap(db, campaignId, indicators)
    const at = (unitId: number | undefined) =>
      places
        .filter(({ sources }) => unitId === undefined || sources.includes(unitId))
        .flatMap(({ values }) => values)
    const ofUnit = (unitId: number) =>
      knownValues(
        indicators,
        figures.filter(figure => figure.unitId === unitId),
      )
    const passages = (await passagesWithSources(db, campaignId)).filter(each => each.section === section)
    return {
      passages: passages.map(({ id: passageId, text, citation }) => ({
        passageId,
        numbers: checkNumbers(
          text,
          {
            own: citation === null ? [] : ofUnit(citation.unitId),
            places: at(citation?.unitId),
            totals,
          },
          measures,
        ),
      })),
    }
  },
})

export const synthesisQueries: readonly Query[] = [synthesis, evidence, numbers]
