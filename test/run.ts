import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: everything that must hold, one part after the other, all of them even where one fails. A part that
 * is no test run counts as one. The last line is the sum; the exit code is 0 exactly if nothing failed.
 * What is added to the command goes to vitest: `npm test -- --project domain`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const results = '.build/results.json'

interface Part {
  readonly name: string
  readonly program: string
  readonly options: readonly string[]
}

interface Count {
  readonly passed: number
  readonly failed: number
}

const checks: readonly Part[] = [
  { name: 'types', program: 'typescript/bin/tsc', options: ['-b'] },
  { name: 'style', program: '@biomejs/biome/bin/biome', options: ['check', '.'] },
  { name: 'dead code', program: 'knip/bin/knip.js', options: [] },
]

const tests: Part = {
  name: 'tests',
  program: 'vitest/vitest.mjs',
  options: [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
}

/** Runs a part on this terminal; true where it ended well. */
const endsWell = ({ name, program, options }: Part): Promise<boolean> => {
  console.log(`\n── ${name}`)
  return new Promise(resolve => {
    spawn(process.execPath, [`node_modules/${program}`, ...options], { cwd: root, stdio: 'inherit' })
      .once('exit', code => resolve(code === 0))
      .once('error', () => resolve(false))
  })
}

const check = async (part: Part): Promise<Count> =>
  (await endsWell(part)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** A run may also fail outside its tests: a file that does not load, an error that nobody caught. */
const runTests = async (): Promise<Count> => {
  rmSync(`${root}${results}`, { force: true })
  const fine = await endsWell(tests)
  if (!existsSync(`${root}${results}`)) return { passed: 0, failed: 1 }
  const counted = JSON.parse(readFileSync(`${root}${results}`, 'utf8')) as {
    readonly numPassedTests: number
    readonly numFailedTests: number
  }
  const { numPassedTests: passed, numFailedTests } = counted
  return { passed, failed: fine ? numFailedTests : Math.max(1, numFailedTests) }
}

const counts: Count[] = []
for (const part of checks) counts.push(await check(part))
counts.push(await runTests())
const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
