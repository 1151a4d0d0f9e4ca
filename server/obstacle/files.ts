import { attachmentProblems, beginBeside, campaignProblems } from '../../domain/campaign/index.ts'
import {
  type FileOf,
  fileOf,
  isWaiting,
  obstacleProblems,
  raiseObstacle,
  readObstacleFile,
} from '../../domain/obstacle/index.ts'
import { roles, sharedProblems } from '../../domain/shared/index.ts'
import { announceFile, assignmentOr404, fileBeside, fileGoingOn } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Action, action, type Query, query, type Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { stepsOf } from './queries.ts'
import { maySee, reachOf } from './reach.ts'
import { obstacleOr404 } from './stored.ts'

interface Place {
  readonly campaignId: number
  readonly assignmentId: number
  readonly about: string
}

/** Files are added to a question that is being written, or to the answer to one that waits. */
const writing = ({ about }: Place): FileOf => {
  const place = fileOf(about)
  if (place === null || (place.of !== 'question' && place.of !== 'answer')) throw obstacleProblems.notFound()
  return place
}

const placeUnit = async (db: Reader, place: Place): Promise<number> => {
  const { campaignId, assignmentId } = place
  const { obstacleId } = writing(place)
  if (obstacleId === null) return (await assignmentOr404(db, campaignId, assignmentId)).unitId
  return (await obstacleOr404(db, { campaignId, obstacleId })).handlerUnitId
}

/** Who asks reports for the unit; who answers is asked for by the roles of the contract at the unit where it lies. */
const demandAsker = async (db: Reader, subject: Subject, unitId: number, now: Date): Promise<void> => {
  if ((await rolesAt(db, subject, unitId, now)).includes('reporter')) return
  throw sharedProblems.notAllowed({ action: raiseObstacle.label.vi, roles: roles.reporter.vi })
}

const demandWaiting = async (
  db: Reader,
  { campaignId, assignmentId }: Place,
  obstacleId: number,
): Promise<void> => {
  const obstacle = await obstacleOr404(db, { campaignId, obstacleId })
  if (obstacle.assignmentId !== assignmentId) throw obstacleProblems.notFound()
  if (!isWaiting(obstacle.state)) throw obstacleProblems.settled()
}

export const beginFile: Action = action(beginBeside, {
  may: { at: placeUnit },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const { unitId, campaignState } = await assignmentOr404(tx, campaignId, assignmentId)
    const event = { about: `assignment:${assignmentId}`, unitId, campaignId: null }
    const file = { ...input, section: null, kind: null, uploadedBy: subject.personId }
    const known = await fileGoingOn(tx, file)
    if (known !== undefined) return { output: known, event }
    if (campaignState === 'closed') throw campaignProblems.closed()
    const { obstacleId } = writing(input)
    if (obstacleId === null) await demandAsker(tx, subject, unitId, now)
    else await demandWaiting(tx, input, obstacleId)
    const output = await announceFile(tx, file, now)
    const data = { attachmentId: output.attachmentId, name: input.name, size: input.size, about: input.about }
    return { output, event: { ...event, data } }
  },
})

/** As its words are read: the answer by everybody, the question too where it was published with the answer. */
const mayRead = async (
  db: Reader,
  subject: Subject,
  campaignId: number,
  place: FileOf,
  now: Date,
): Promise<boolean> => {
  if (place.obstacleId === null || place.of === 'answer') return false
  const obstacle = await obstacleOr404(db, { campaignId, obstacleId: place.obstacleId })
  const published = obstacle.state === 'answered' && (place.of === 'answered' || obstacle.showQuestion)
  return published || maySee(obstacle, await stepsOf(db, [obstacle.id]), await reachOf(db, subject, now))
}

const file = query(readObstacleFile, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaignId, attachmentId } = input
    const beside = await fileBeside(db, campaignId, attachmentId)
    const place = beside === undefined ? null : fileOf(beside.about)
    if (beside === undefined || place === null) throw attachmentProblems.notFound()
    const seen =
      beside.uploadedBy === subject.personId || (await mayRead(db, subject, campaignId, place, now))
    if (!seen) throw attachmentProblems.notFound()
    return beside.file
  },
})

export const fileQueries: readonly Query[] = [file]
