import {
  acceptDossier,
  type Dossier,
  type DossierPart,
  nominate,
  putPaper,
  readCommendationBoard,
  readDossier,
  recordDecision,
  recordVotes,
  returnDossier,
  setRound,
  submitDossier,
} from '../../domain/commendation/index.ts'
import {
  commendationCouncil,
  commendationRound,
  commendations,
  type DossierTold,
  people,
} from '../../sample/index.ts'
import type { Stage } from './stage.ts'

const openedAt = '2023-04-03T08:00:00+07:00'
const preparedAt = '2023-04-07T09:00:00+07:00'
const sentAt = '2023-04-07T16:20:00+07:00'
const checkedAt = '2023-04-10T10:15:00+07:00'
const votedAt = '2023-04-10T16:30:00+07:00'
const decidedAt = '2023-04-11T09:05:00+07:00'

const board = 'thiduakt'

interface DossierAt {
  readonly campaignId: number
  readonly unitId: number
}

const openRound = async ({ campaignId, units, actor }: Stage): Promise<void> => {
  const { clauses } = await actor(board).read(openedAt, readCommendationBoard, { campaignId })
  const members = commendationCouncil.map(({ name, unit }) => ({
    name,
    unitId: unit === null ? null : (units.get(unit) ?? null),
  }))
  const cited = clauses.find(({ text }) => text.includes('Bằng khen'))
  const obligationId = cited?.obligationId ?? null
  await actor(board).write(openedAt, setRound, { campaignId, ...commendationRound, obligationId, members })
}

const paperOf = (part: DossierPart, nomineeId: number | null, { head, story }: DossierTold) => ({
  part,
  nomineeId,
  number: part === 'minutes' ? '05/BB-HĐTĐKT' : part === 'achievement' ? '46/BC' : '38/TTr',
  datedOn: '2023-04-06',
  confirmedBy: part === 'achievement' ? head : '',
  extract: part === 'minutes' && story !== 'returned' ? 'Họp xét ngày 05/4/2023, nhất trí 9/9.' : '',
  fileId: null,
})

/** Puts a unit's nominees forward, with the papers as far as its story goes. */
const prepare = async ({ actor }: Stage, username: string, at: DossierAt, told: DossierTold) => {
  const writer = actor(username)
  for (const profile of told.nominees) {
    const { nomineeId } = await writer.write(preparedAt, nominate, { ...at, profile })
    await writer.write(preparedAt, putPaper, { ...at, ...paperOf('achievement', nomineeId, told) })
  }
  if (told.story === 'preparing') return
  for (const part of ['submission', 'minutes'] as const)
    await writer.write(preparedAt, putPaper, { ...at, ...paperOf(part, null, told) })
}

const remarksOn = ({ papers }: Dossier, lacking: DossierPart | null) =>
  papers.map(({ id, part }) => ({
    paperId: id,
    fine: part !== lacking,
    remark: part === lacking ? 'Biên bản chưa ghi số thành viên dự họp và kết quả bỏ phiếu.' : '',
  }))

/** From the unit to the board, and what the board said. */
const send = async ({ actor }: Stage, username: string, at: DossierAt, { story }: DossierTold) => {
  await actor(username).write(sentAt, submitDossier, at)
  const judge = actor(board)
  if (story === 'submitted') return
  const dossier = await judge.read(checkedAt, readDossier, at)
  if (story === 'returned') {
    const reason = 'Đề nghị bổ sung số phiếu vào biên bản họp hội đồng, ký lại và gửi kèm.'
    await judge.write(checkedAt, returnDossier, { ...at, remarks: remarksOn(dossier, 'minutes'), reason })
    return
  }
  await judge.write(checkedAt, acceptDossier, { ...at, remarks: remarksOn(dossier, null) })
}

/** The council on those whose story goes so far: all in favour but for one who was away. */
const voteOn = async ({ campaignId, units, actor }: Stage): Promise<void> => {
  const judge = actor(board)
  const inStory = (...stories: readonly DossierTold['story'][]) =>
    new Set(commendations.filter(({ story }) => stories.includes(story)).map(({ unit }) => units.get(unit)))
  const { nominees, rows } = await judge.read(votedAt, readCommendationBoard, { campaignId })
  const voted = nominees.filter(({ unitId }) => inStory('voted', 'decided').has(unitId))
  const ballots = voted.map(({ id: nomineeId, unitId }) => {
    const voters = rows.find(row => row.unitId === unitId)?.voters ?? 0
    return { nomineeId, inFavour: voters - 1, against: 0, absent: 1 }
  })
  await judge.write(votedAt, recordVotes, { campaignId, heldOn: '2023-04-10', ballots })
  const granted = voted.filter(({ unitId }) => inStory('decided').has(unitId)).map(({ id }) => id)
  const decision = { campaignId, number: '1095/QĐ-UBND', decidedOn: '2023-04-11', granted, declined: [] }
  await judge.write(decidedAt, recordDecision, decision)
}

/** Some units have put their best forward, each as far as its story goes. */
export const loadCommendations = async (stage: Stage): Promise<void> => {
  await openRound(stage)
  for (const told of commendations) {
    const person = people.find(each => each.role === 'reporter' && each.unit === told.unit)
    const unitId = stage.units.get(told.unit)
    if (person === undefined || unitId === undefined) continue
    const at = { campaignId: stage.campaignId, unitId }
    await prepare(stage, person.username, at, told)
    if (told.story !== 'preparing') await send(stage, person.username, at, told)
  }
  await voteOn(stage)
}
