import { type Kernel, performWrite } from '../../../http/kernel.ts'
import type { Routine } from '../../../jobs/follower.ts'
import { dayOf } from '../../policy.ts'
import { terminal } from '../../registry/index.ts'
import { move } from './actions.ts'
import { eventsDue } from './queries.ts'

/** Moves the people of events whose day has come; what is moved waits no more, so that a repeat finds nothing. */
export const movePeopleDue = async (kernel: Kernel): Promise<void> => {
  const sender = { token: null, subject: terminal, address: null }
  for (const successionId of await eventsDue(kernel.db, dayOf(kernel.clock()))) {
    const input = { successionId, people: [] }
    await performWrite(kernel, move, { input, key: crypto.randomUUID(), sender })
  }
}

/**
 * Before the duties move at five past midnight in Hanoi, so that whoever has them then hears of them; and every hour,
 * for a server that was off at midnight.
 */
export const movingRoutines: readonly Routine[] = [
  { name: 'unit.movePeople', crontab: '1 * * * *', run: movePeopleDue },
]
