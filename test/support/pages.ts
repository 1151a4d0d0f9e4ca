import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.ts'

/** Before the journeys: the pages as they are now, and a browser, installed where there is none. */
export default (): void => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../build.js', import.meta.url))], {
    stdio: 'inherit',
    // Under the tests' own NODE_ENV the pages would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  findBrowser()
}
