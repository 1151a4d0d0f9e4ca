import { startThrowawayPostgres } from '../../server/db/embedded/index.ts'
import { migrate } from '../../server/db/migrate.ts'
import { sendReminders } from './sendReminders.ts'

/** `npm run load:reminders [count]`: 20,000 reminders to a mail server that refuses, hangs and drops in turn. */
const count = Number(process.argv[2] ?? '20000')
const server = await startThrowawayPostgres()
try {
  await migrate(server.connectionString)
  const { reminders, letters, doubled, lost, heap, seconds } = await sendReminders(
    server.connectionString,
    count,
  )
  console.log(`${reminders} reminders in ${seconds} s; letters ${JSON.stringify(letters)}`)
  console.log(`sent twice: ${doubled}; lost: ${lost}`)
  console.log(`largest heap in each tenth, MB: ${heap.join(' ')}`)
  if (doubled > 0 || lost > 0 || reminders !== count) process.exitCode = 1
} finally {
  await server.stop()
}
