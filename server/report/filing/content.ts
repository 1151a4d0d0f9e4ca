import {
  cellKey,
  type ExplainedFinding,
  type Figure,
  type FrozenSource,
  findingKey,
  outlineCells,
  type Readiness,
  readinessOf,
  reportProblems,
  type SectionContent,
  withFindings,
} from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import { belowFindings, standingSources } from '../below/find.ts'
import { explanationsOf } from '../explaining/queries.ts'
import { draftFigures } from '../figures/queries.ts'
import { type Outline, outlineOf } from '../outline/index.ts'
import { demandWholePictures } from '../pictures.ts'
import { draftSections, type StoredReport } from '../queries.ts'
import { questionsOf } from '../questions/find.ts'

/** What is handed in, in a fixed order. */
export interface Filed {
  readonly outline: Outline
  readonly sections: readonly { section: string; title: string; content: SectionContent }[]
  readonly figures: readonly Figure[]
  readonly explanations: readonly ExplainedFinding[]
  readonly sources: readonly FrozenSource[]
}

/** What would be handed in, in a fixed order, with how ready it is. */
export const draftContent = async (
  db: Reader,
  report: StoredReport,
  now: Date,
): Promise<Filed & { readonly ready: Readiness }> => {
  const outline = await outlineOf(db, { ...report, id: report.campaignId })
  const drafts = await draftSections(db, report.id)
  const asked = outlineCells(outline)
  const sections = outline.sections.map(({ label, title }) => ({
    section: label,
    title,
    content: (drafts.find(({ section }) => section === label)?.content ?? { blocks: [] }) as SectionContent,
  }))
  const figures = (await draftFigures(db, report.id))
    .flatMap(({ indicator, period, value }) =>
      value === null || !asked.has(cellKey({ indicator, period })) ? [] : [{ indicator, period, value }],
    )
    .sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1))
  const said = await explanationsOf(db, report.id)
  const apart = await belowFindings(db, report, outline.indicators, figures)
  const ready = withFindings(readinessOf(outline, { sections, figures, explanations: said }), apart, said)
  const asking = said.length === 0 ? [] : await questionsOf(db, report, outline.indicators, figures, now)
  const explanations = [...ready.explained, ...asking].flatMap(({ indicator, period, vi, en, rule }) => {
    const finding = findingKey({ rule, indicator, period })
    const text = said.find(each => each.finding === finding)?.text
    return text === undefined ? [] : [{ finding, indicator, period, vi, en, text }]
  })
  const sources = await standingSources(db, report.id, drafts)
  return { outline, sections, figures, explanations, sources, ready }
}

/** The draft where it may be handed in; refuses with the fields that are missing, wrong or unexplained. */
export const readyToSubmit = async (db: Reader, report: StoredReport, now: Date): Promise<Filed> => {
  const { ready, ...filed } = await draftContent(db, report, now)
  demandReady(ready)
  await demandWholePictures(db, report, filed.sections)
  return filed
}

const cellFields = (findings: Readiness['wrong']) =>
  findings.map(({ indicator, period, vi, en }) => ({ path: `figure.${indicator}.${period}`, vi, en }))

const demandReady = ({ missing, wrong, unexplained }: Readiness): void => {
  if (missing.length > 0) {
    const fields = missing.map(({ label, title }) => ({
      path: `section.${label}`,
      vi: `Mục ${label} “${title}” chưa có nội dung.`,
      en: `Section ${label} “${title}” is empty.`,
    }))
    throw reportProblems.incomplete({ count: missing.length }, fields)
  }
  if (wrong.length > 0) throw reportProblems.figuresWrong({ count: wrong.length }, cellFields(wrong))
  if (unexplained.length > 0)
    throw reportProblems.unexplained({ count: unexplained.length }, cellFields(unexplained))
}
