import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { saveSection } from '../../domain/report/index.ts'
import { findBrowser } from '../../test/support/browser.ts'
import { median, onThrowawayDatabase } from '../measure.ts'
import { openStage, post, writing } from '../report/stage.ts'

/**
 * `npm run lighthouse`: the report page as Lighthouse sees it on a phone (its mobile profile: a slow line, a slow
 * processor), signed in, a text begun; the median of five runs. npm fetches Lighthouse when this is first run, so that
 * nobody who only installs the product carries it.
 */
const version = '12.8.2'
const runs = Number(process.env['RUNS'] ?? 5)

const result = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
  }),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
})
type Result = z.output<typeof result>

const metrics = [
  ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'],
  ...['cumulative-layout-shift', 'speed-index'],
]

const lighthouse = async (address: string, token: string, folder: string): Promise<Result> => {
  const [headers, output] = [join(folder, 'headers.json'), join(folder, 'result.json')]
  writeFileSync(headers, JSON.stringify({ Cookie: `tongket=${token}` }))
  const options = [
    ...['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', address, '--quiet'],
    ...['--output=json', `--output-path=${output}`, `--extra-headers=${headers}`],
    ...['--only-categories=performance,accessibility', '--chrome-flags=--headless=new --no-sandbox'],
  ]
  await promisify(execFile)('npm', options, { env: { ...process.env, CHROME_PATH: findBrowser() } })
  return result.parse(JSON.parse(readFileSync(output, 'utf8')))
}

const measure = async (connectionString: string): Promise<void> => {
  const pages = fileURLToPath(new URL('../../dist/web', import.meta.url))
  const stage = await openStage(connectionString, { clients: 1, reports: 1 }, pages)
  const [client] = stage.clients
  const [reportId] = client?.reports ?? []
  if (client === undefined || reportId === undefined) throw new Error('no report')
  const section = { reportId, section: '1', content: writing('một phần'), revision: 0 }
  await post(stage.address, client.token, saveSection, section)
  const folder = mkdtempSync(join(tmpdir(), 'tongket-lighthouse-'))
  const seen: Result[] = []
  try {
    for (let at = 0; at < runs; at += 1)
      seen.push(await lighthouse(`${stage.address}/bao-cao/${reportId}`, client.token, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await stage.application.close()
  }
  tellOf(seen)
  // Whatever else runs lengthens each task, and Lighthouse takes it four times: read the figures beside this.
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`)
}

const tellOf = (seen: readonly Result[]): void => {
  const scored = seen.map(({ categories }) => categories.performance.score)
  console.log(
    `performance    ${Math.round(median(scored) * 100)} (of ${scored.map(each => each * 100).join(', ')})`,
  )
  const accessible = Math.min(...seen.map(({ categories }) => categories.accessibility.score))
  console.log(`accessibility  ${Math.round(accessible * 100)} (the least)`)
  const middle = seen.find(({ categories }) => categories.performance.score === median(scored))
  for (const name of metrics) {
    const audit = middle?.audits[name]
    console.log(`${(audit?.title ?? name).padEnd(28)}${audit?.displayValue ?? ''}`)
  }
  const faults = Object.values(middle?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9)
  for (const { title, displayValue } of faults) console.log(`  below 0.9: ${title} ${displayValue ?? ''}`)
}

execFileSync(process.execPath, [fileURLToPath(new URL('../../build.js', import.meta.url))], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production' },
})
await onThrowawayDatabase(measure)
