import type { KillableBrowser } from './writer.ts'

/** What a browser holds of a site that opens without a line, asked of the browser itself and not of the page. */
export interface HeldShell {
  /** Service workers that are on the machine, each with the state in which it is. */
  readonly workers: readonly string[]
  readonly caches: readonly string[]
  /** The texts’ own databases: were these gone too, the whole site would be. */
  readonly databases: readonly string[]
  /** What the browser wrote about its own storage since it was started. */
  readonly said: readonly string[]
}

const aboutStorage = /service.?worker|leveldb|quota|corrupt|cache_storage|indexed/i

/** Waits a moment for the browser to tell of its workers: it sends what is there right after it is asked. */
const told = 700

export const heldShell = async (browser: KillableBrowser, origin: string): Promise<HeldShell> => {
  const { commands, page, said } = browser
  const workers = new Set<string>()
  commands.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    for (const { scopeURL, isDeleted } of registrations)
      workers.add(`${scopeURL}${isDeleted ? ' deleted' : ''}`)
  })
  commands.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { status, runningStatus } of versions) workers.add(`${status}, ${runningStatus}`)
  })
  commands.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => {
    for (const { errorMessage: words } of [errorMessage]) workers.add(`error: ${words}`)
  })
  await commands.send('ServiceWorker.enable')
  await page.waitForTimeout(told)
  const { caches } = await commands.send('CacheStorage.requestCacheNames', { securityOrigin: origin })
  const { databaseNames } = await commands.send('IndexedDB.requestDatabaseNames', { securityOrigin: origin })
  return {
    workers: [...workers],
    caches: caches.map(({ cacheName }) => cacheName),
    databases: databaseNames,
    said: said().filter(line => aboutStorage.test(line)),
  }
}
