import { readMatrix } from '../../domain/campaign/index.ts'
import {
  acceptReport,
  plainText,
  receiveReport,
  returnReport,
  saveFigures,
  saveSection,
  startReport,
} from '../../domain/report/index.ts'
import { quotePassage } from '../../domain/synthesis/index.ts'
import {
  answersOf,
  departmentReports,
  departmentStates,
  districtReports,
  districtStates,
  passages,
  type ReportState,
  remarksOf,
  type SubmissionState,
  writeReport,
} from '../../sample/index.ts'
import type { Actor } from './actor.ts'
import { loadAttachments } from './attachments.ts'
import { explainBelow, takeFromBelow } from './below.ts'
import { explain, handIn } from './filing.ts'
import { cellsOf } from './outline.ts'
import type { Stage } from './stage.ts'

/** Officers judge in the sample's story; its receivers confirm what has reached them. */
const judge = 'congan2'

export const reportStates: readonly ReportState[] = [...districtStates, ...departmentStates]
const written = new Map(
  [...districtReports, ...departmentReports].map(prose => [prose.unit, writeReport(prose)]),
)

const contentOf = (unit: string, section: number) => ({
  blocks: (written.get(unit)?.sections.find(({ number }) => number === section)?.paragraphs ?? []).map(
    text => ({
      kind: 'paragraph' as const,
      text,
    }),
  ),
})

const owed = {
  blocks: [{ kind: 'paragraph' as const, text: 'Nội dung này đơn vị đang tổng hợp, xin bổ sung sau.' }],
}
const headings = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Plays one unit's story: writing, handing in, receipts and verdicts, each at its own instant. */
export const loadReport = async (
  stage: Stage,
  assignmentId: number,
  state: ReportState,
): Promise<number | null> => {
  const first = state.submissions[0]?.submittedAt ?? state.draft?.savedAt
  const by = state.submissions[0]?.by ?? state.draft?.by
  if (first === undefined || by === undefined) return null
  const writer = stage.actor(by)
  const { reportId } = await writer.write(first, startReport, { campaignId: stage.campaignId, assignmentId })
  const revisions = new Map<number, number>()
  for (const [index, submission] of state.submissions.entries()) {
    await writeSections(writer, reportId, state.unit, submission, revisions)
    if (index === 0) await writeFigures(writer, reportId, state.unit, submission.submittedAt, headings)
    if (index === 0) await addToReport(stage, writer, { reportId, assignmentId, state, revisions })
    await explain(writer, reportId, submission.submittedAt)
    await handIn(stage, state.unit, reportId, by, submission.submittedAt)
    await judgeSubmission(stage, reportId, index + 1, state, submission)
  }
  if (state.draft !== undefined) {
    const { sections, figureSections, savedAt } = state.draft
    for (const section of sections) {
      const content = contentOf(state.unit, section)
      await writer.write(savedAt, saveSection, { reportId, section: String(section), content, revision: 0 })
    }
    await writeFigures(writer, reportId, state.unit, savedAt, figureSections)
  }
  return reportId
}

interface Begun {
  readonly reportId: number
  readonly assignmentId: number
  readonly state: ReportState
  readonly revisions: ReadonlyMap<number, number>
}

/** What stands beside a unit's own words: its files, and what it has from the units below. */
const addToReport = async (
  stage: Stage,
  writer: Actor,
  { reportId, assignmentId, state: { unit, submissions }, revisions }: Begun,
): Promise<void> => {
  const at = submissions[0]?.submittedAt ?? ''
  await loadAttachments(stage, unit, assignmentId)
  const taken = await takeFromBelow(writer, unit, reportId, at)
  if (taken !== null) {
    const { section, words } = taken
    const { blocks } = contentOf(unit, section)
    const content = { blocks: [...blocks, { kind: 'paragraph' as const, text: words }] }
    const revision = revisions.get(section) ?? 0
    await writer.write(at, saveSection, { reportId, section: String(section), content, revision })
  }
  await explainBelow(writer, unit, reportId, at)
}

const writeSections = async (
  writer: Actor,
  reportId: number,
  unit: string,
  { submittedAt, withoutSections }: SubmissionState,
  revisions: Map<number, number>,
): Promise<void> => {
  for (const section of headings) {
    const content = withoutSections.includes(section) ? owed : contentOf(unit, section)
    const revision = revisions.get(section) ?? 0
    const input = { reportId, section: String(section), content, revision }
    revisions.set(section, (await writer.write(submittedAt, saveSection, input)).revision)
  }
}

const writeFigures = async (
  writer: Actor,
  reportId: number,
  unit: string,
  at: string,
  sections: readonly number[],
): Promise<void> => {
  const cells = [...cellsOf(unit, sections), ...answersOf(unit, sections)]
  if (cells.length > 0) await writer.write(at, saveFigures, { reportId, cells })
}

const judgeSubmission = async (
  { actor }: Stage,
  reportId: number,
  version: number,
  state: ReportState,
  submission: SubmissionState,
): Promise<void> => {
  const done = submission.legs
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  const last = state.status === 'accepted' && version === state.submissions.length
  for (const leg of done) {
    const at = leg.at ?? submission.submittedAt
    if (leg.verdict === 'returned') {
      const remarks = (remarksOf[state.unit] ?? []).map(({ section, ...remark }) => ({
        section: String(section),
        ...remark,
      }))
      await actor(judge).write(at, returnReport, { reportId, version, reason: leg.reason ?? '', remarks })
      return
    }
    await actor(leg.by ?? judge).write(at, receiveReport, { reportId })
  }
  const at = done.at(-1)?.at
  if (last && at !== undefined) await actor(judge).write(at, acceptReport, { reportId, version })
}

/** The units' report assignments by unit. */
export const reportAssignments = async ({
  campaignId,
  actor,
}: Stage): Promise<ReadonlyMap<number, number>> => {
  const { cells } = await actor(judge).read('2023-03-21T11:00:00+07:00', readMatrix, { campaignId })
  return new Map(cells.filter(({ kind }) => kind === 'report').map(cell => [cell.unitId, cell.assignmentId]))
}

/** The passages that the officers have already taken into the consolidated report. */
export const loadPassages = async (stage: Stage, reportIds: ReadonlyMap<string, number>): Promise<void> => {
  for (const { section, unit, paragraph } of passages) {
    const reportId = reportIds.get(unit)
    const state = reportStates.find(each => each.unit === unit)
    if (reportId === undefined || state?.status !== 'accepted') continue
    const { blocks } = contentOf(unit, section)
    const start = plainText({ blocks: blocks.slice(0, paragraph) }).length + (paragraph > 0 ? 1 : 0)
    const end = start + (blocks[paragraph]?.text.length ?? 0)
    const label = String(section)
    await stage.actor(judge).write('2023-04-11T09:00:00+07:00', quotePassage, {
      campaignId: stage.campaignId,
      section: label,
      reportId,
      version: state.submissions.length,
      sourceSection: label,
      start,
      end,
    })
  }
}
