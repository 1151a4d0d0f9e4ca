import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { attemptKey } from '../../api/index.ts'
import { explainFinding, saveFigures, saveSection, submitReport } from '../contracts.ts'
import { database, mark, type WaitingReport, type WaitingWrite } from '../drafting/copies.ts'
import { placeOf } from '../drafting/rules.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'

/** Under this name a waiting report is counted at sign-out. */
export const markOf = (reportId: number): string => `waiting.${reportId}`

/** The name under which a worker of the browser is woken when the line is back; public/outbox.js listens to it. */
const syncTag = 'tongket.outbox'

interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { readonly register: (tag: string) => Promise<void> }
}

const wakeLater = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const registration: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration()
  await registration?.sync?.register(syncTag).catch(() => undefined)
}

const write = (name: string, input: unknown): WaitingWrite => ({ name, input, key: attemptKey() })

/** Everything the server lacks of this report, in the order in which it has to arrive, and the handing in itself. */
const writesOf = (report: Report, desks: Desks, writtenAt: string): WaitingWrite[] => {
  const reportId = report.id
  const sections = desks.words
    .unsent()
    .map(({ key, value, revision }) =>
      write(saveSection.name, { reportId, section: key, content: value, revision }),
    )
  const cells = desks.figures
    .unsent()
    .map(({ key, value, revision }) => ({ ...placeOf(key), value, revision }))
  const said = desks.explanations
    .unsent()
    .map(({ key, value, revision }) =>
      write(explainFinding.name, { reportId, finding: key, text: value, revision }),
    )
  return [
    ...sections,
    ...(cells.length === 0 ? [] : [write(saveFigures.name, { reportId, cells })]),
    ...said,
    write(submitReport.name, { reportId, writtenAt }),
  ]
}

/** Puts a report aside to be handed in once there is a line; false where this browser keeps nothing. */
export const waitToSubmit = async (
  report: Report,
  desks: Desks,
  personId: number,
  writtenAt: string,
): Promise<boolean> => {
  const { id: reportId, campaignId, assignmentId, unitName } = report
  const writes = writesOf(report, desks, writtenAt)
  try {
    await database.waiting.put({
      ...{ reportId, personId, campaignId, assignmentId, unitName },
      ...{ writtenAt, writes, refusal: null },
    })
  } catch {
    return false
  }
  mark(markOf(reportId), true)
  await wakeLater()
  return true
}

/** It no longer waits: sent, or taken back by its writer. */
export const stopWaiting = async (reportId: number): Promise<void> => {
  await database.waiting.delete(reportId)
  mark(markOf(reportId), false)
}

/** What of one person waits to be handed in; undefined until the machine has answered. Follows other tabs too. */
export const useWaitingReports = (personId: number): readonly WaitingReport[] | undefined => {
  const [waiting, setWaiting] = useState<readonly WaitingReport[]>()
  useEffect(() => {
    const found = liveQuery(() => database.waiting.where('personId').equals(personId).toArray())
    const watching = found.subscribe({ next: setWaiting, error: () => setWaiting([]) })
    return () => watching.unsubscribe()
  }, [personId])
  return waiting
}
