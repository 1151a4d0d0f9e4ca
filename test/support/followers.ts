import { readEvent } from '../../server/db/ledger.ts'
import { followers } from '../../server/steps.ts'
import type { TestApplication } from './application.ts'

/** What the queue does after the last event of a name was committed, done at once. */
export const followLast = async ({ kernel }: TestApplication, name: string): Promise<void> => {
  const last = await kernel.db
    .selectFrom('event')
    .where('name', '=', name)
    .select(eb => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  const event = await readEvent(kernel.db, last.id)
  if (event === undefined) throw new Error(`no event ${name}`)
  for (const follower of followers.filter(({ on }) => on.includes(name))) await follower.run(kernel, event)
}
