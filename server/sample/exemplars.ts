import { readMatrix } from '../../domain/campaign/index.ts'
import {
  acceptExemplars,
  appointReviewers,
  chooseLocally,
  citeEvidence,
  proposeExemplar,
  readLocality,
  readScoring,
  recordConsent,
  returnExemplar,
  scoreExemplar,
  sendExemplars,
  setCriteria,
} from '../../domain/exemplar/index.ts'
import { paragraphsOf } from '../../domain/synthesis/index.ts'
import {
  type ExemplarChosen,
  exemplarCouncil,
  exemplarCriteria,
  exemplarFiles,
  exemplars,
  people,
} from '../../sample/index.ts'
import type { Stage } from './stage.ts'

const proposedAt = '2023-04-11T08:20:00+07:00'
const chosenAt = '2023-04-11T08:30:00+07:00'
const sentAt = '2023-04-11T08:40:00+07:00'
const judgedAt = '2023-04-11T08:50:00+07:00'
const scoredAt = '2023-04-11T09:10:00+07:00'

const officer = 'congan2'

type Duty = { readonly campaignId: number; readonly assignmentId: number }

/** Puts forward one of the story's exemplars, with words of the district's own report behind it. */
const propose = async ({ actor }: Stage, reporter: string, duty: Duty, chosen: ExemplarChosen) => {
  const { kind, name, title, summary, unit } = chosen
  const file = exemplarFiles[unit]
  const individual = kind === 'individual'
  const profile = {
    name,
    position: individual ? (file?.position ?? '') : '',
    workUnit: file?.place ?? '',
    field: (individual ? file?.individualField : file?.collectiveField) ?? '',
    title,
    achievements: summary,
  }
  const writer = actor(reporter)
  const { campaignId } = duty
  const { exemplarId } = await writer.write(proposedAt, proposeExemplar, { ...duty, kind, profile })
  const { source } = await writer.read(proposedAt, readLocality, duty)
  const section = source?.sections.find(each => each.section === String(file?.section ?? 4))
  const [paragraph] = paragraphsOf(section?.text ?? '')
  if (source !== null && section !== undefined && paragraph !== undefined) {
    const { reportId, version } = source
    const { start, end } = paragraph
    const span = { section: section.section, start, end }
    await writer.write(proposedAt, citeEvidence, { campaignId, exemplarId, reportId, version, ...span })
  }
  if (individual && file !== undefined) {
    const consent = { givenOn: '2023-04-07', how: 'written' as const }
    await writer.write(proposedAt, recordConsent, { campaignId, exemplarId, ...consent })
  }
  return exemplarId
}

const meetingOf = (exemplarIds: readonly number[]) => ({
  heldOn: '2023-04-10',
  startedAt: '14 giờ 00',
  endedAt: '15 giờ 30',
  venue: 'Phòng họp Ủy ban nhân dân huyện',
  chair: 'Nguyễn Văn Chủ Trì',
  secretary: 'Trần Thị Ghi Chép',
  present: ['Nguyễn Văn Chủ Trì', 'Trần Thị Ghi Chép', 'Đại diện Công an huyện', 'Đại diện Mặt trận huyện'],
  absent: [],
  ballots: exemplarIds.map(exemplarId => ({ exemplarId, inFavour: 9, against: 0 })),
  conclusion: '',
})

/** One district's story: from the proposal as far as it has come. */
const loadDistrict = async (stage: Stage, unit: string, duty: Duty): Promise<void> => {
  const reporter = people.find(person => person.role === 'reporter' && person.unit === unit)?.username
  if (reporter === undefined) return
  const exemplarIds = []
  for (const chosen of exemplars.filter(each => each.unit === unit))
    exemplarIds.push(await propose(stage, reporter, duty, chosen))
  const story = exemplarFiles[unit]?.story ?? 'proposed'
  if (story === 'proposed') return
  const writer = stage.actor(reporter)
  const meeting = meetingOf(exemplarIds)
  await writer.write(chosenAt, chooseLocally, { ...duty, exemplarIds, meeting })
  if (story === 'chosen') return
  await writer.write(sentAt, sendExemplars, duty)
  const judge = stage.actor(officer)
  if (story === 'accepted') await judge.write(judgedAt, acceptExemplars, duty)
  if (story === 'returned')
    await judge.write(judgedAt, returnExemplar, {
      campaignId: duty.campaignId,
      exemplarId: exemplarIds[1] ?? 0,
      reason: 'Đề nghị nêu rõ số bản đã dùng sách quy ước và kèm xác nhận của Ủy ban nhân dân xã.',
    })
}

/** Scores that the council has given so far: one reviewer all, one half, one none. */
const loadScores = async ({ campaignId, actor }: Stage): Promise<void> => {
  const shares = [1, 0.5, 0]
  for (const [index, username] of exemplarCouncil.entries()) {
    const reviewer = actor(username)
    const { entries, criteria } = await reviewer.read(scoredAt, readScoring, { campaignId })
    const some = entries.slice(0, Math.ceil(entries.length * (shares[index] ?? 0)))
    for (const [at, { exemplar }] of some.entries()) {
      const scores = criteria.map(({ id: criterionId }, criterion) => ({
        criterionId,
        value: `${7 + ((at * 5 + criterion * 2 + index) % 3)}.${(at * 7 + criterion * 3) % 10}`,
      }))
      await reviewer.write(scoredAt, scoreExemplar, { campaignId, exemplarId: exemplar.id, scores, note: '' })
    }
  }
}

/** Several districts have put exemplars forward; the council has begun to score those that are sent. */
export const loadExemplars = async (stage: Stage): Promise<void> => {
  const { campaignId, units, actor } = stage
  const head = actor('congan1')
  const { cells } = await head.read(proposedAt, readMatrix, { campaignId })
  for (const unit of new Set(exemplars.map(each => each.unit))) {
    const cell = cells.find(each => each.kind === 'exemplar' && each.unitId === units.get(unit))
    if (cell !== undefined) await loadDistrict(stage, unit, { campaignId, assignmentId: cell.assignmentId })
  }
  await head.write(judgedAt, setCriteria, { campaignId, criteria: [...exemplarCriteria] })
  const personIds = exemplarCouncil.map(username => actor(username).personId)
  await head.write(judgedAt, appointReviewers, { campaignId, personIds })
  await loadScores(stage)
}
