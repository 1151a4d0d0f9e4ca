import type { Bilingual, WriteContract } from '../../../domain/shared/index.ts'
import { call, named, ProblemError } from '../../api/index.ts'
import { attachmentsWait, sendWaitingFiles } from '../../campaign/index.ts'
import { copiesAt, database, mark, type WaitingReport, type WaitingWrite } from '../drafting/copies.ts'
import { draftKinds, handInLeft, leftDrafts } from './drafts.ts'
import { markOf, stopWaiting } from './waiting.ts'

const lockName = 'tongket.outbox'

/** One sender among all tabs and the worker: the keys make a second one harmless, this makes it rare. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (navigator.locks === undefined) return work()
  await navigator.locks.request(lockName, { ifAvailable: true }, async lock => {
    if (lock !== null) await work()
  })
}

const conflictsIn = (output: unknown): boolean =>
  typeof output === 'object' &&
  output !== null &&
  'conflicts' in output &&
  Array.isArray(output.conflicts) &&
  output.conflicts.length > 0

const colleague = {
  vi: 'Đồng nghiệp đã sửa cùng một ô số liệu. Xin mở báo cáo, chọn số đúng rồi gửi lại.',
  en: 'A colleague changed the same figure. Open the report, choose the right one and submit again.',
}

const send = async ({ name, input, key }: WaitingWrite): Promise<boolean> => {
  const contract = named<WriteContract>(name)
  return !conflictsIn(await call(contract, input, key))
}

/** The line or the session is gone: it waits on. */
const passes = ({ answer: { status } }: ProblemError): boolean =>
  status === 0 || status === 401 || status === 429

/** An earlier try arrived, and only its answer was lost. */
const arrived: ReadonlySet<string> = new Set(['report.submitted', 'report.nothingNew'])

const refuse = async (reportId: number, { vi, en }: Bilingual): Promise<void> => {
  await database.waiting.update(reportId, { refusal: { vi, en } })
}

const submit = async (report: WaitingReport): Promise<void> => {
  const { reportId, personId, assignmentId, refusal } = report
  if (refusal !== null || (await attachmentsWait(personId, assignmentId))) return
  try {
    for (const write of report.writes) {
      if (!(await send(write))) return refuse(reportId, colleague)
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (passes(error)) throw error
    if (!arrived.has(error.answer.code)) return refuse(reportId, error.answer)
  }
  await forgetDrafts(personId, reportId)
  await stopWaiting(reportId)
}

const forgetDrafts = async (personId: number, reportId: number): Promise<void> => {
  for (const kind of draftKinds) {
    const copies = copiesAt(`${personId}/${reportId}/${kind}`)
    for (const { key } of await copies.all()) copies.forget(key)
  }
}

/** What is counted at sign-out, written anew from what is really there. */
const markWhatWaits = async (personId: number): Promise<void> => {
  const waiting = await database.waiting.where('personId').equals(personId).toArray()
  for (const { reportId } of waiting) mark(markOf(reportId), true)
  for (const { reportId, kind } of await leftDrafts(personId)) mark(`${personId}/${reportId}/${kind}`, true)
}

/**
 * Sends what waits on this machine for one person: reports handed in without a line first, then drafts that a
 * closed or killed page left. Quietly stops where there is no line; whoever calls it calls it again.
 */
export const replay = (personId: number): Promise<void> =>
  alone(async () => {
    try {
      await markWhatWaits(personId)
      await sendWaitingFiles(personId)
      for (const report of await database.waiting.where('personId').equals(personId).toArray())
        await submit(report)
      await handInLeft(personId)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  })
