import { campaignProblems } from '../../domain/campaign/index.ts'
import {
  answerObstacle,
  besideAnswer,
  besideAnswered,
  besideNew,
  besideRaised,
  forwardObstacle,
  isWaiting,
  obstacleProblems,
  raiseObstacle,
  routeOf,
  withdrawObstacle,
} from '../../domain/obstacle/index.ts'
import {
  assignmentOr404,
  campaignOr404,
  grantLater,
  keepAssignment,
  routingClauses,
  sayFiles,
} from '../campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Action, action, type Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { beginFile } from './files.ts'
import { answererNow, inheritingActions } from './inheriting/index.ts'
import {
  addObstacle,
  forwardTo,
  keepAnswerTo,
  lockObstacle,
  type StoredObstacle,
  withdraw as withdrawStored,
} from './queries.ts'
import { askersOf } from './reach.ts'
import { obstacleOr404, type Which } from './stored.ts'
import { tellAnswered, tellHandler } from './telling.ts'

/** The difficulty while it still waits, held until the end of the transaction. */
const waiting = async (tx: Writer, which: Which): Promise<StoredObstacle> => {
  await lockObstacle(tx, which.campaignId, which.obstacleId)
  const obstacle = await obstacleOr404(tx, which)
  if (!isWaiting(obstacle.state)) throw obstacleProblems.settled()
  if (obstacle.campaignState === 'closed') throw campaignProblems.closed()
  return obstacle
}

const atHandler = { at: async (db: Reader, input: Which) => (await obstacleOr404(db, input)).handlerUnitId }

const happened = ({ id, unitId, campaignId }: StoredObstacle, data = {}) => ({
  about: `obstacle:${id}`,
  unitId,
  campaignId,
  data,
})

const raise = action(raiseObstacle, {
  may: {
    at: async (db, input) => (await assignmentOr404(db, input.campaignId, input.assignmentId)).unitId,
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, text } = input
    const { unitId, state, campaignState } = await assignmentOr404(tx, campaignId, assignmentId)
    if (campaignState === 'closed') throw campaignProblems.closed()
    if (state === 'inherited') throw campaignProblems.nowInherited()
    const campaign = await campaignOr404(tx, campaignId)
    const { clauses, unitsOf } = await routingClauses(tx, campaign.planId)
    const { standingUnitId } = campaign
    const route = routeOf(clauses, unitsOf, { standingUnitId, askingUnitId: unitId })
    const [first = standingUnitId, ...further] = route
    const between = { standingUnitId, askingUnitIds: [unitId] }
    const handlerUnitId = await answererNow(tx, [first, ...further], between, now)
    const question = { campaignId, assignmentId, text, route, handlerUnitId }
    const obstacleId = await addObstacle(tx, { ...question, raisedBy: subject.personId, raisedAt: now })
    const files = await sayFiles(tx, {
      campaignId,
      assignmentId,
      from: besideNew,
      to: besideRaised(obstacleId),
      uploadedBy: subject.personId,
    })
    await keepAssignment(tx, { campaignId, assignmentId })
    const obstacle = await obstacleOr404(tx, { campaignId, obstacleId })
    await tellHandler(tx, {
      obstacle,
      kind: raiseObstacle.name,
      toUnitId: handlerUnitId,
      by: subject.personId,
      now,
    })
    return {
      output: { obstacleId, handlerUnitId },
      event: {
        about: `obstacle:${obstacleId}`,
        unitId,
        campaignId,
        data: { assignmentId, handlerUnitId, files },
      },
    }
  },
})

const forward = action(forwardObstacle, {
  may: atHandler,
  run: async ({ tx, subject, input, now }) => {
    const { note } = input
    const obstacle = await waiting(tx, input)
    const askingUnitIds = askersOf(obstacle)
    const { standingUnitId } = obstacle
    const toUnitId = await answererNow(tx, [input.toUnitId], { standingUnitId, askingUnitIds }, now)
    if (toUnitId === obstacle.handlerUnitId) throw obstacleProblems.sameHandler()
    if (askingUnitIds.includes(input.toUnitId)) throw obstacleProblems.backToAsker()
    const { campaignId, id: obstacleId } = obstacle
    await forwardTo(tx, { campaignId, obstacleId, toUnitId, at: now, byPersonId: subject.personId, note })
    await tellHandler(tx, { obstacle, kind: forwardObstacle.name, toUnitId, by: subject.personId, now })
    return { output: {}, event: happened(obstacle, { toUnitId, note }) }
  },
})

const mayExtend = async (db: Reader, subject: Subject, unitId: number, now: Date): Promise<boolean> =>
  (await rolesAt(db, subject, unitId, now)).includes('officer')

const reasonOf = (guidance: string): string => `Theo hướng dẫn giải đáp vướng mắc: ${guidance}`.slice(0, 2000)

const answer = action(answerObstacle, {
  may: atHandler,
  run: async ({ tx, subject, input, now }) => {
    const { guidance, showQuestion, extension } = input
    const obstacle = await waiting(tx, input)
    if (obstacle.raisedBy === subject.personId) throw obstacleProblems.ownQuestion()
    const { campaignId, assignmentId, id: obstacleId } = obstacle
    const given = { answeredBy: subject.personId, answeredAt: now, guidance, showQuestion }
    let moved: readonly number[] = []
    if (extension !== null) {
      if (!(await mayExtend(tx, subject, obstacle.campaignUnitId, now)))
        throw obstacleProblems.extensionNotYours()
      moved = await grantLater(tx, {
        campaignId,
        assignmentId,
        for: extension.for,
        grantedOn: extension.on,
        reason: reasonOf(guidance),
        decidedBy: subject.personId,
        decidedAt: now,
      })
    }
    const files = await sayFiles(tx, {
      campaignId,
      assignmentId,
      from: besideAnswer(obstacleId),
      to: besideAnswered(obstacleId),
      uploadedBy: subject.personId,
    })
    const extended = { extendedTo: extension?.on ?? null, extendedFor: extension?.for ?? null }
    await keepAnswerTo(tx, { campaignId, obstacleId }, { ...given, ...extended })
    await tellAnswered(tx, { obstacle, guidance, extension, by: subject.personId, now })
    return {
      output: { extended: moved.length },
      event: happened(obstacle, { ...extended, assignments: moved, showQuestion, files }),
    }
  },
})

const withdraw = action(withdrawObstacle, {
  may: {
    at: async (db, input, subject) => {
      const obstacle = await obstacleOr404(db, input)
      const asking = askersOf(obstacle)
      return asking.find(unitId => unitId === subject.unitId) ?? asking[0] ?? obstacle.unitId
    },
  },
  run: async ({ tx, input, now }) => {
    const obstacle = await waiting(tx, input)
    const { campaignId, id: obstacleId } = obstacle
    await withdrawStored(tx, { campaignId, obstacleId }, now)
    return { output: {}, event: happened(obstacle) }
  },
})

export const obstacleActions: readonly Action[] = [
  raise,
  forward,
  answer,
  withdraw,
  beginFile,
  ...inheritingActions,
]
