import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { closeFile, closingProblems } from '../../domain/closing/index.ts'
import { Problem } from '../../domain/shared/index.ts'
import type { StoredEvent } from '../db/ledger.ts'
import type { Action } from '../http/action.ts'
import { byItself, type Kernel, performWrite } from '../http/kernel.ts'
import type { Follower } from '../jobs/follower.ts'
import { bundleSteps } from './actions.ts'
import { type Made, makeBundle } from './bundle.ts'
import { campaignMark, closingsOf, type PartToKeep, type StoredClosing } from './queries.ts'

/** The version of the program, for whoever reads a bundle years later. */
const program = (): string => {
  const { name, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string }
  return `${name} ${version}`
}

const write = (kernel: Kernel, step: Action, input: unknown): Promise<unknown> =>
  performWrite(kernel, step, { input, key: randomUUID(), sender: byItself })

const triesAtMost = 5

interface Work {
  readonly kernel: Kernel
  readonly closing: StoredClosing
  readonly previous: { readonly version: number; readonly root: string } | null
  readonly stop: AbortSignal | undefined
}

const tryOnce = async ({ kernel, closing, previous, stop }: Work): Promise<Made> => {
  const { campaignId, version } = closing
  await write(kernel, bundleSteps.begin, { campaignId, version })
  const keep = async (parts: readonly PartToKeep[]): Promise<void> => {
    stop?.throwIfAborted()
    await write(kernel, bundleSteps.keep, { campaignId, version, parts })
  }
  return makeBundle({ db: kernel.db, closing, previous, program: program(), keep })
}

/**
 * Every write leaves its line in the audit: where no line came while the bundle was put together, all of it is of one
 * moment. Otherwise it is put together again.
 */
const ofOneMoment = async (work: Work): Promise<Made> => {
  const { kernel, closing } = work
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const before = await campaignMark(kernel.db, closing.campaignId)
    const made = await tryOnce(work)
    if ((await campaignMark(kernel.db, closing.campaignId)) === before) return made
  }
  throw closingProblems.keptChanging()
}

const workOf = async (kernel: Kernel, event: StoredEvent, stop?: AbortSignal): Promise<Work | undefined> => {
  if (event.campaignId === null) return undefined
  const all = await closingsOf(kernel.db, event.campaignId)
  const closing = all.find(({ state }) => state === 'building')
  if (closing === undefined) return undefined
  const before = all.find(({ version, state }) => version < closing.version && state === 'done')
  const root = before?.root ?? null
  const previous = before === undefined || root === null ? null : { version: before.version, root }
  return { kernel, closing, previous, stop }
}

/** A killed process leaves the version as being put together; whoever takes the job up begins it again. */
const build = async (kernel: Kernel, event: StoredEvent, stop?: AbortSignal): Promise<void> => {
  const work = await workOf(kernel, event, stop)
  if (work === undefined) return
  const { campaignId, version } = work.closing
  try {
    const { root, open } = await ofOneMoment(work)
    await write(kernel, bundleSteps.finish, { campaignId, version, root, open })
  } catch (error) {
    if (stop?.aborted) throw error
    const { code, vi, en } = (error instanceof Problem ? error : closingProblems.broke()).answer
    await write(kernel, bundleSteps.fail, { campaignId, version, problem: { code, vi, en } })
    if (!(error instanceof Problem)) throw error
  }
}

export const closingFollowers: readonly Follower[] = [
  { name: 'closing.build', on: [closeFile.name], run: build },
]
