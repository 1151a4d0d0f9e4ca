import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startEmbeddedPostgres } from '../../server/db/embedded/index.ts'
import { isHealthy, startProduct } from '../../test/start/product.ts'
import { median } from '../measure.ts'

/**
 * How long until the product answers: from the spawn of its process to the first 200 on /api/health, with no data
 * folder (cold) and with one (warm), beside what no design could go below on this machine, in the same run.
 */
const runs = 5
const root = mkdtempSync(join(tmpdir(), 'tk-bench-'))

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

const nodeRuns = (...options: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, [...options, '-e', '0'], { stdio: 'ignore' })
      .once('exit', () => resolve())
      .once('error', reject)
  })

const productAnswers = async (dataDir: string): Promise<number> => {
  const begin = performance.now()
  const product = startProduct(dataDir)
  try {
    const address = await product.address
    while (!(await isHealthy(address))) await delay(5)
    return performance.now() - begin
  } finally {
    product.child.kill('SIGTERM')
    await product.exited
  }
}

const postgresReady = async (dataDir: string): Promise<number> => {
  const begin = performance.now()
  const server = await startEmbeddedPostgres({ dataDir })
  const taken = performance.now() - begin
  await server.stop()
  return taken
}

const row = (name: string, values: readonly number[]): void => {
  const shown = [Math.min(...values), median(values), Math.max(...values)].map(value =>
    Math.round(value).toString().padStart(7),
  )
  console.log(`${name.padEnd(44)}${shown.join('')}`)
}

const measure: readonly (readonly [string, (run: number) => Promise<number>])[] = [
  ['floor: node -e 0', () => timed(() => nodeRuns())],
  ['floor: node with TypeScript loader', () => timed(() => nodeRuns('--import', 'tsx'))],
  ['floor: PostgreSQL, new folder', run => postgresReady(join(root, `bare-${run}`))],
  ['floor: PostgreSQL, existing folder', run => postgresReady(join(root, `bare-${run}`))],
  ['the product, cold', run => productAnswers(join(root, `product-${run}`))],
  ['the product, warm', run => productAnswers(join(root, `product-${run}`))],
]

try {
  console.log(`Milliseconds, ${runs} runs, ${cpus().length} processors, Node ${process.version}\n`)
  console.log(`${' '.repeat(44)}    min median    max`)
  for (const [name, once] of measure) {
    const values: number[] = []
    for (let run = 0; run < runs; run++) values.push(await once(run))
    row(name, values)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
