import { reportProblems, takeWorkbook } from '../../../domain/report/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import { assignmentById, moveAssignment } from '../../campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { draftOf } from '../drafting.ts'
import { saveCells } from '../figures/save.ts'
import { type StoredReport, startReport } from '../queries.ts'
import { heldReport, ownUnit } from '../stored.ts'
import { type Bearer, changesFor, closedFor, openWorkbook } from './difference.ts'

interface Chosen {
  readonly assignmentId: number
  readonly indicator: string
  readonly period: string
  readonly revision: number
}

/** The report of a unit below, held; begun where figures for it come in. Whoever may not write there is refused. */
const begunFor = async (
  tx: Writer,
  report: StoredReport,
  bearer: Bearer,
  subject: Subject,
  now: Date,
): Promise<StoredReport> => {
  const { campaignId } = report
  const { assignmentId, unitId } = bearer
  const held = await rolesAt(tx, subject, unitId, now)
  if (!takeWorkbook.roles.some(role => held.includes(role)))
    throw sharedProblems.notAllowed({ action: takeWorkbook.label.vi, roles: bearer.unitName })
  const reportId = bearer.reportId ?? (await startReport(tx, { campaignId, assignmentId, unitId }))
  if (bearer.reportId === null) {
    const assignment = await assignmentById(tx, campaignId, assignmentId)
    if (assignment?.state === 'open')
      await moveAssignment(tx, { campaignId, assignmentId, state: 'drafting', at: now })
  }
  return heldReport(tx, reportId)
}

const take = action(takeWorkbook, {
  may: ownUnit,
  run: async ({ tx, subject, input, now }) => {
    const report = await draftOf(tx, input.reportId)
    const { read, bearers } = await openWorkbook(tx, report, subject.personId, input.fileId)
    let [taken, conflicts] = [0, 0]
    for (const bearer of bearers) {
      const wanted = input.cells.filter(cell => cell.assignmentId === bearer.assignmentId)
      if (wanted.length === 0) continue
      if (closedFor(bearer) !== null) throw reportProblems.submitted()
      const written = await begunFor(tx, report, bearer, subject, now)
      const { changes } = await changesFor(tx, { ...bearer, reportId: written.id }, read)
      const cells = chosenCells(wanted, changes)
      const saved = await saveCells(tx, written, cells, { now, personId: subject.personId })
      taken += saved.cells.length
      conflicts += saved.conflicts.length
    }
    const data = { fileId: input.fileId, taken, conflicts }
    const { id, unitId, campaignId } = report
    return {
      output: { taken, conflicts },
      event: { about: `report:${id}`, unitId, campaignId, data },
    }
  },
})

/** The chosen cells with the workbook's own values: what is taken is what the file says, not what the page sent. */
const chosenCells = (
  wanted: readonly Chosen[],
  changes: Awaited<ReturnType<typeof changesFor>>['changes'],
) => {
  const byPlace = new Map(changes.map(change => [`${change.indicator} ${change.period}`, change]))
  return wanted.flatMap(({ indicator, period, revision }) => {
    const change = byPlace.get(`${indicator} ${period}`)
    return change === undefined ? [] : [{ indicator, period, value: change.to, revision }]
  })
}

export const workbookActions: readonly Action[] = [take]
