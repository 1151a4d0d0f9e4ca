import type { StoredEvent } from '../db/ledger.ts'
import type { Kernel } from '../http/kernel.ts'

/**
 * What follows from an event, done after the write has committed. It may run again after a killed process, so
 * it writes only through actions, whose keys make a repeat harmless.
 */
export interface Follower {
  /** The job's name, `step.verb`. */
  readonly name: string
  /** Names of the actions it follows. */
  readonly on: readonly string[]
  /** `stop` says that the process ends: long work breaks off with an error and is taken up again elsewhere. */
  readonly run: (kernel: Kernel, event: StoredEvent, stop?: AbortSignal) => Promise<void>
}

/** Something done at times of the clock rather than after an event: `crontab` in the queue's notation. */
export interface Routine {
  readonly name: string
  readonly crontab: string
  readonly run: (kernel: Kernel) => Promise<void>
}

export const followersByAction = (followers: readonly Follower[]): ReadonlyMap<string, readonly string[]> => {
  const byAction = new Map<string, string[]>()
  for (const follower of followers) {
    for (const name of follower.on) byAction.set(name, [...(byAction.get(name) ?? []), follower.name])
  }
  return byAction
}
