import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Kernel } from '../server/http/kernel.ts'
import { CliRefusal } from './command.ts'

export interface StoreOptions {
  readonly data?: string
  /** A command that only reads makes no data folder where there is none. */
  readonly mustExist?: boolean
}

/** Where the data is: DATABASE_URL, or the folder that --data or TONGKET_DATA names. */
export const dataWords = {
  vi: 'thư mục dữ liệu (hoặc biến TONGKET_DATA; DATABASE_URL trỏ tới một PostgreSQL có sẵn)',
  en: 'the data folder (or TONGKET_DATA; DATABASE_URL names a PostgreSQL of your own)',
}

interface Store {
  readonly connectionString: string
  readonly stop: () => Promise<void>
}

/** The server of the folder where it runs already; otherwise one that lives as long as this command. */
const openStore = async ({ data, mustExist }: StoreOptions): Promise<Store> => {
  const given = process.env['DATABASE_URL']
  if (data === undefined && given) return { connectionString: given, stop: async () => undefined }
  const dataDir = resolve(data ?? process.env['TONGKET_DATA'] ?? 'data')
  if (mustExist === true && !existsSync(dataDir))
    throw new CliRefusal(
      {
        vi: `Không có thư mục dữ liệu ${dataDir}; xin xem lại --data (hoặc TONGKET_DATA).`,
        en: `There is no data folder ${dataDir}; check --data (or TONGKET_DATA).`,
      },
      2,
    )
  const { runningPostgres, startEmbeddedPostgres } = await import('../server/db/embedded/index.ts')
  const running = runningPostgres({ dataDir })
  return running === undefined
    ? startEmbeddedPostgres({ dataDir })
    : { connectionString: running, stop: async () => undefined }
}

/** Opens the data, brings its schema up to date, and closes everything again whatever happens. */
export const withKernel = async <T>(
  options: StoreOptions,
  run: (kernel: Kernel) => Promise<T>,
): Promise<T> => {
  const [{ openDatabase, openPool }, { applicationLogin }, { migrate }, { policy }, { StartProblem }] =
    await Promise.all([
      import('../server/db/database.ts'),
      import('../server/db/login.ts'),
      import('../server/db/migrate.ts'),
      import('../server/org/index.ts'),
      import('../server/db/startProblem.ts'),
    ])
  try {
    const store = await openStore(options)
    try {
      await migrate(store.connectionString)
      const login = await applicationLogin(store.connectionString)
      const pool = openPool(login.connectionString, 2)
      // A connection may still be closing when the embedded server stops; that is no failure of the command.
      pool.on('error', () => undefined)
      const db = openDatabase(pool)
      try {
        return await run({ db, clock: () => new Date(), policy, followers: new Map() })
      } finally {
        await db.destroy()
      }
    } finally {
      await store.stop()
    }
  } catch (error) {
    throw error instanceof StartProblem ? new CliRefusal({ vi: error.vi, en: error.en }, 1) : error
  }
}
