import pg from 'pg'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { startWorker } from '../../server/jobs/worker.ts'
import { policy } from '../../server/org/index.ts'

/** A process that takes the job `test.follow` and never ends it, until it is killed. It says `taken` once. */
const connectionString = process.argv[2] ?? ''
const pool = openPool((await applicationLogin(connectionString)).connectionString)
await startWorker({
  kernel: { db: openDatabase(pool), clock: () => new Date(), policy, followers: new Map() },
  pool: new pg.Pool({ connectionString }),
  followers: [
    {
      name: 'test.follow',
      on: [],
      run: () => {
        console.log('taken')
        return new Promise(() => undefined)
      },
    },
  ],
  routines: [],
  log: line => console.error(line),
})
