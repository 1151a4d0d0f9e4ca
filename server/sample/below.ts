import { passAssignment, readPassing } from '../../domain/campaign/index.ts'
import {
  besideBelow,
  contentOf,
  explainFinding,
  findingKey,
  plainText,
  readBelow,
  readReport,
  saveFigures,
  saveSection,
  startReport,
  submitReport,
  takePassage,
} from '../../domain/report/index.ts'
import {
  communeFiguresOf,
  passings,
  takenFromBelow,
  type WardReport,
  wardReports,
} from '../../sample/index.ts'
import type { Actor } from './actor.ts'
import type { Stage } from './stage.ts'

/** Districts hand their duty on to their communes; the wards of one have all handed in. */
export const loadPassings = async (stage: Stage, assignments: ReadonlyMap<number, number>): Promise<void> => {
  const { campaignId, units, actor } = stage
  for (const { district, by, passedAt, dueOn, note } of passings) {
    const assignmentId = assignments.get(units.get(district) ?? 0) ?? 0
    const head = actor(by)
    const { candidates } = await head.read(passedAt, readPassing, { campaignId, assignmentId })
    const unitIds = candidates.map(({ id }) => id)
    await head.write(passedAt, passAssignment, { campaignId, assignmentId, unitIds, dueOn, note })
    const { below } = await head.read(passedAt, readPassing, { campaignId, assignmentId })
    const duties = new Map(below.map(each => [each.unitId, each.assignmentId]))
    for (const ward of wardReports) {
      const duty = duties.get(units.get(ward.unit) ?? 0)
      if (duty !== undefined) await loadWard(stage, duty, district, ward)
    }
  }
}

const loadWard = async (
  { campaignId, actor }: Stage,
  assignmentId: number,
  district: string,
  { unit, username, submittedAt: at, sections }: WardReport,
): Promise<void> => {
  const writer = actor(username)
  const { reportId } = await writer.write(at, startReport, { campaignId, assignmentId })
  for (const [index, words] of sections.entries()) {
    const input = { reportId, section: String(index + 1), content: contentOf(words), revision: 0 }
    await writer.write(at, saveSection, input)
  }
  const cells = communeFiguresOf(district).flatMap(({ unit: counted, indicator, year, value }) =>
    counted !== unit || value === null
      ? []
      : [{ indicator, period: String(year), value: String(value), revision: 0 }],
  )
  await writer.write(at, saveFigures, { reportId, cells })
  await writer.write(at, submitReport, { reportId })
}

/** A district says why its own figures are others than its communes add up to, before it hands in. */
export const explainBelow = async (
  writer: Actor,
  unit: string,
  reportId: number,
  at: string,
): Promise<void> => {
  const passing = passings.find(({ district }) => district === unit)
  if (passing === undefined || passing.explanation === '') return
  const { outline } = await writer.read(at, readReport, { reportId })
  const { units, figures } = await writer.read(at, readBelow, { reportId })
  for (const finding of besideBelow(outline.indicators, figures, units.length))
    await writer.write(at, explainFinding, {
      reportId,
      finding: findingKey(finding),
      text: passing.explanation,
    })
}

/** What the district takes over from a ward, under its own words, with the source. */
export const takeFromBelow = async (
  writer: Actor,
  unit: string,
  reportId: number,
  at: string,
): Promise<{ readonly section: number; readonly words: string } | null> => {
  const { district, ward, section: number } = takenFromBelow
  if (unit !== district) return null
  const section = String(number)
  const username = wardReports.find(each => each.unit === ward)?.username
  const { texts } = await writer.read(at, readBelow, { reportId, section })
  const words = wardReports.find(each => each.username === username)?.sections[number - 1] ?? ''
  const source = texts.find(({ content }) => plainText(content) === words)
  if (source === undefined) return null
  const { reportId: sourceReportId, version: sourceVersion } = source
  const from = { sourceReportId, sourceVersion, sourceSection: section }
  await writer.write(at, takePassage, { reportId, section, ...from, quote: words })
  return { section: number, words }
}
