import { z } from 'zod'
import { setUpSample } from '../../domain/org/index.ts'
import { write } from '../../domain/shared/index.ts'
import { sampleClock } from '../../sample/index.ts'
import type { StoredEvent } from '../db/ledger.ts'
import { type Action, action, type Subject } from '../http/action.ts'
import { type Kernel, performWrite } from '../http/kernel.ts'
import type { Follower } from '../jobs/follower.ts'
import { writeSetting } from '../org/index.ts'
import { actorFor } from './actor.ts'
import { loadPassings } from './below.ts'
import { loadChase } from './chase.ts'
import { loadCommendations } from './commendations.ts'
import { loadDivision } from './division.ts'
import { loadEstimates } from './estimates.ts'
import { loadExemplars } from './exemplars.ts'
import { loadFilings } from './filing.ts'
import { loadMerger } from './merger.ts'
import { loadPeople, loadUnits } from './people.ts'
import { loadPlan } from './plan.ts'
import { loadReminders } from './reminders.ts'
import { loadPassages, loadReport, reportAssignments, reportStates } from './reports.ts'
import { loadRequests } from './requests.ts'
import { sampleSteps } from './setUp.ts'

/** How far the load is; only the loader itself performs it, it is on no route. */
const advance: Action = action(
  write({
    name: 'sample.advance',
    label: { vi: 'Nạp dữ liệu mẫu', en: 'Load the sample' },
    roles: [],
    input: z.object({ done: z.number(), clockOffset: z.number().nullable() }),
    output: z.object({}),
  }),
  {
    may: 'person',
    run: async ({ tx, subject, input }) => {
      await writeSetting(tx, 'sample', { done: input.done, total: sampleSteps })
      if (input.clockOffset !== null) await writeSetting(tx, 'clock', { offset: input.clockOffset })
      return { output: {}, event: { about: 'setting:sample', unitId: subject.unitId, campaignId: null } }
    },
  },
)

type Progress = (done: number, clockOffset?: number) => Promise<void>

const load = async (
  kernel: Kernel,
  event: StoredEvent,
  setOffset: (offset: number) => void,
): Promise<void> => {
  const unitId = event.unitId ?? 0
  const grants = [{ role: 'administrator' as const, unitId }]
  const subject: Subject = { personId: event.personId ?? 0, unitId, name: 'Tỉnh mẫu', language: 'vi', grants }
  const sender = { token: null, subject, address: null }
  const progress: Progress = async (done, clockOffset) => {
    const input = { done, clockOffset: clockOffset ?? null }
    await performWrite(kernel, advance, { input, key: crypto.randomUUID(), sender })
  }
  // What follows from the story's events is done by the jobs beside this one, a little before the sample's own now.
  setOffset(Date.parse(sampleClock) - 120_000 - Date.now())
  await play(kernel, subject, progress)
  const offset = Date.parse(sampleClock) - Date.now()
  await progress(sampleSteps, offset)
  setOffset(offset)
}

const play = async (kernel: Kernel, subject: Subject, progress: Progress): Promise<void> => {
  const root = actorFor(kernel, subject)
  const units = await loadUnits(root, subject.unitId)
  await progress(15)
  const actor = await loadPeople(kernel, root, units)
  await progress(30)
  const campaignId = await loadPlan(actor('congan1'), units)
  const stage = { campaignId, units, actor }
  const assignments = await reportAssignments(stage)
  await loadPassings(stage, assignments)
  const reportIds = new Map<string, number>()
  for (const [index, state] of reportStates.entries()) {
    const assignmentId = assignments.get(units.get(state.unit) ?? 0)
    const reportId = assignmentId === undefined ? null : await loadReport(stage, assignmentId, state)
    if (reportId !== null) reportIds.set(state.unit, reportId)
    if (index % 4 === 3) await progress(40 + Math.floor((index / reportStates.length) * 50))
  }
  await loadRequests(stage, assignments)
  await loadPassages(stage, reportIds)
  await loadFilings(stage, reportIds)
  await loadExemplars(stage)
  await loadCommendations(stage)
  await loadEstimates(stage)
  await loadReminders(kernel)
  await loadChase(stage)
  await loadMerger({ kernel, subject, units, officer: actor('congan1') })
  await loadDivision(actor('quantri'), units)
}

/** Follows the set-up of the sample; `setOffset` turns the running server's clock to the sample's day. */
export const sampleLoader = (setOffset: (offset: number) => void): Follower => ({
  name: 'sample.load',
  on: [setUpSample.name],
  run: (kernel, event) => load(kernel, event, setOffset),
})
