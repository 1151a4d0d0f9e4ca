import {
  acceptPartly,
  correctReport,
  explainFinding,
  findingKey,
  handToLeader,
  readinessOf,
  readReport,
  saveFigures,
  setFilingRule,
  signReport,
  submitReport,
} from '../../domain/report/index.ts'
import { correction, partAccepted, signOff } from '../../sample/index.ts'
import type { Actor } from './actor.ts'
import type { Stage } from './stage.ts'

const looked = 'Đơn vị đã đối chiếu với sổ theo dõi, số đúng như đã ghi; xin xem thêm phần lời.'

/** Units that let a failed check stand say why, as the page asks them to. */
export const explain = async (writer: Actor, reportId: number, at: string): Promise<void> => {
  const { outline, sections, figures, explanations } = await writer.read(at, readReport, { reportId })
  const given = figures.flatMap(({ value, ...cell }) => (value === null ? [] : [{ ...cell, value }]))
  const { unexplained } = readinessOf(outline, { sections, figures: given, explanations })
  for (const finding of unexplained)
    await writer.write(at, explainFinding, { reportId, finding: findingKey(finding), text: looked })
}

/** Hands the finished draft in: by the reporter, or, where the leader signs, by the leader's signature. */
export const handIn = async (stage: Stage, unit: string, reportId: number, by: string, at: string) => {
  if (unit !== signOff.unit) return stage.actor(by).write(at, submitReport, { reportId })
  const { campaignId } = stage
  const { reporter, leader, askedFrom, handedAt, signedAt, askedUntil } = signOff
  const officer = stage.actor('congan1')
  await officer.write(askedFrom, setFilingRule, { campaignId, leaderSigns: true })
  await stage.actor(reporter).write(handedAt, handToLeader, { reportId })
  const { signOff: waiting } = await stage.actor(leader).read(signedAt, readReport, { reportId })
  const signed = { reportId, sha256: waiting.sha256 ?? '' }
  await stage.actor(leader).write(signedAt, signReport, signed)
  return officer.write(askedUntil, setFilingRule, { campaignId, leaderSigns: false })
}

/** One report is accepted in part, and one that was accepted is corrected by its unit. */
export const loadFilings = async (stage: Stage, reportIds: ReadonlyMap<string, number>): Promise<void> => {
  const inPart = reportIds.get(partAccepted.unit)
  const { at, accepted, reason, remarks } = partAccepted
  if (inPart !== undefined)
    await stage.actor('congan2').write(at, acceptPartly, {
      reportId: inPart,
      version: 1,
      sections: accepted.map(String),
      reason,
      remarks: remarks.map(({ section, ...remark }) => ({ section: String(section), ...remark })),
    })
  const corrected = reportIds.get(correction.unit)
  if (corrected !== undefined) await correct(stage.actor(correction.by), corrected)
}

const correct = async (writer: Actor, reportId: number): Promise<void> => {
  const { begunAt, submittedAt, reason, figure } = correction
  await writer.write(begunAt, correctReport, { reportId, reason })
  const { figures } = await writer.read(begunAt, readReport, { reportId })
  const { indicator, period } = figure
  const stated = figures.find(each => each.indicator === indicator && each.period === period)
  const value = String(Number(stated?.value ?? 0) + figure.more)
  const cells = [{ indicator, period, value, revision: stated?.revision ?? 0 }]
  await writer.write(submittedAt, saveFigures, { reportId, cells })
  await explain(writer, reportId, submittedAt)
  await writer.write(submittedAt, submitReport, { reportId })
}
