import pg from 'pg'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { startWorker } from '../../server/jobs/worker.ts'
import { policy } from '../../server/org/index.ts'
import { readingFollowers } from '../../server/plan/index.ts'

/** The part of the server that reads scans, as a process of its own that can be killed. It says `started` once. */
const connectionString = process.argv[2] ?? ''
const pool = openPool((await applicationLogin(connectionString)).connectionString)
const owner = new pg.Pool({ connectionString })
owner.on('error', error => console.error(error.message))
owner.on('connect', client => client.on('error', error => console.error(error.message)))
await startWorker({
  kernel: {
    db: openDatabase(pool),
    clock: () => new Date('2023-04-01T02:00:00Z'),
    policy,
    followers: new Map(),
  },
  pool: owner,
  followers: readingFollowers,
  routines: [],
  log: line => console.error(line),
})
console.log('started')
