import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '../domain/shared/index.ts'
import { type Application, openApplication } from './application.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { startEmbeddedPostgres } from './db/embedded/index.ts'
import { migrate } from './db/migrate.ts'
import { StartProblem } from './db/startProblem.ts'
import { byItself, performWrite } from './http/kernel.ts'
import { setUpSampleAction } from './sample/setUp.ts'

const pages = fileURLToPath(new URL('../dist/web', import.meta.url))

/** One line of JSON a message, for whoever collects logs. */
const log = (line: Record<string, unknown>): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}

/** The database to use: a given one, or the embedded one, which lives and dies with this process. */
const openStore = async (configuration: Configuration) => {
  if (configuration.databaseUrl !== null) {
    return { connectionString: configuration.databaseUrl, stop: async () => undefined, ended: null }
  }
  return startEmbeddedPostgres({ dataDir: configuration.dataDir })
}

const start = async (): Promise<void> => {
  const configuration = readConfiguration(process.argv.slice(2), process.env)
  const store = await openStore(configuration)
  const stops: (() => Promise<void>)[] = [store.stop]
  let stopping = false
  const stop = async (code: number): Promise<void> => {
    // Ctrl-C reaches the whole group and npm passes it on again: the second signal must not cut the first short.
    if (stopping) return
    stopping = true
    for (const each of stops.reverse())
      await each().catch(error => log({ level: 'error', error: String(error) }))
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))
  try {
    await migrate(store.connectionString)
    const application = await openApplication({
      connectionString: store.connectionString,
      clock: () => new Date(),
      secureCookies: configuration.secureCookies,
      trustProxy: configuration.trustProxy,
      pages,
      log,
    })
    stops.push(application.close)
    if (configuration.sample) await openSample(application)
    await listen(application.server, configuration)
    void store.ended?.then(() => stop(1))
  } catch (error) {
    say(error)
    await stop(1)
  }
}

/** `--sample` on an empty database opens the sample; on one that is set up it changes nothing. */
const openSample = async ({ kernel }: Application): Promise<void> => {
  const request = { input: {}, key: randomUUID(), sender: byItself }
  try {
    await performWrite(kernel, setUpSampleAction, request)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}

type Listening = { listen: (at: { port: number; host: string }) => Promise<string> }

const listen = async (server: Listening, { port, host }: Configuration): Promise<void> => {
  try {
    const address = await server.listen({ port, host })
    const shown = address.replace(/0\.0\.0\.0|127\.0\.0\.1|\[::\]/, 'localhost')
    console.log(`Tổng Kết: ${shown}${existsSync(pages) ? '' : '/api/openapi.json'}`)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartProblem('portInUse', { port })
    }
    throw error
  }
}

const say = (error: unknown): void => {
  if (error instanceof StartProblem) console.error(`${error.vi}\n${error.en}`)
  else console.error(error)
}

start().catch(async error => {
  say(error)
  process.exit(1)
})
