import {
  appraiseEstimate,
  beginEstimate,
  examineEstimate,
  readEstimate,
  returnEstimate,
  saveEstimate,
  submitEstimate,
} from '../../domain/budget/index.ts'
import { bookEstimate, broadcastEstimate, conferenceEstimate, type EstimateRow } from '../../sample/index.ts'
import type { Stage } from './stage.ts'

interface Drawn {
  readonly unit: string
  readonly writer: string
  readonly title: string
}

const drawUp = async (
  { campaignId, units, actor }: Stage,
  { unit, writer, title }: Drawn,
  lines: readonly EstimateRow[],
  at: string,
) => {
  const unitId = units.get(unit) ?? 0
  const { estimateId } = await actor(writer).write(at, beginEstimate, { campaignId, unitId, title })
  const which = { campaignId, estimateId }
  await actor(writer).write(at, saveEstimate, { ...which, revision: 1, title, lines: [...lines] })
  return which
}

/** Returned once, written anew, appraised: it waits for the committee's decision. */
const loadConference = async (stage: Stage): Promise<void> => {
  const { title, first, second, writer, judge, returned, note, findings, ...said } = conferenceEstimate
  const which = await drawUp(stage, conferenceEstimate, first, '2023-03-29T09:00:00+07:00')
  const author = stage.actor(writer)
  const finance = stage.actor(judge)
  const submit = { ...which, note: '' }
  await author.write('2023-03-29T10:00:00+07:00', submitEstimate, { ...submit, revision: 2 })
  const back = { ...which, version: 1, reason: returned }
  await finance.write('2023-04-03T15:00:00+07:00', returnEstimate, back)
  const again = { ...which, revision: 2, title, lines: [...second] }
  await author.write('2023-04-05T09:00:00+07:00', saveEstimate, again)
  await author.write('2023-04-05T09:30:00+07:00', submitEstimate, { ...which, revision: 3, note })
  const at = '2023-04-10T14:00:00+07:00'
  const { lines } = await finance.read(at, readEstimate, which)
  const changed = new Map(findings.map(each => [each.position as number, each]))
  const all = lines.map(
    ({ position, amount }) => changed.get(position) ?? { position, accepted: amount, reason: '' },
  )
  await finance.write(at, examineEstimate, { ...which, version: 2, examination: 0, findings: all })
  const { documentNumber, documentOn } = said
  const conclusion = { documentNumber, documentOn, note: '' }
  await finance.write(at, appraiseEstimate, { ...which, version: 2, examination: 1, ...conclusion })
}

/** One estimate that went back and forth, one that is being written, one that lies with finance. */
export const loadEstimates = async (stage: Stage): Promise<void> => {
  await loadConference(stage)
  await drawUp(stage, bookEstimate, bookEstimate.lines, '2023-04-11T08:30:00+07:00')
  const sent = '2023-04-11T08:45:00+07:00'
  const which = await drawUp(stage, broadcastEstimate, broadcastEstimate.lines, sent)
  const author = stage.actor(broadcastEstimate.writer)
  await author.write(sent, submitEstimate, { ...which, revision: 2, note: '' })
}
