import { Buffer } from 'node:buffer'
import { decodeText } from '../../domain/plan/encoding/index.ts'
import { compile } from '../../domain/plan/index.ts'
import { plan } from './plan.ts'
import { shapes } from './shapes.ts'

/**
 * `npm run bench:compile`: milliseconds a page for compiling, beside the floor of reading and normalising the same
 * bytes in the same run, from 1 to 1,000 pages; then how a page's cost grows in documents whose weight lies in one
 * thing. A page is 2,000 characters. Only the ratios mean anything.
 */
const pageLength = 2_000
const sizes = [1, 3, 10, 30, 100, 300, 1_000]
const enoughMilliseconds = 300
/** Growth of more than this from 10 pages to the longest is not linear any more. */
const tolerated = 2

/** The processor's clock ticks coarsely: short runs are counted together until they take as long as this. */
const batchMilliseconds = 40

/**
 * Milliseconds of processor time of one run, the best of as many batches as fit: other work on the machine and the
 * compiling of the code itself only ever add to it.
 */
const timed = (run: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY
  const begun = performance.now()
  for (let batch = 0; batch < 2 || performance.now() - begun < enoughMilliseconds; batch += 1) {
    const [start, wall] = [process.cpuUsage(), performance.now()]
    let runs = 0
    do {
      run()
      runs += 1
    } while (performance.now() - wall < batchMilliseconds)
    best = Math.min(best, process.cpuUsage(start).user / 1_000 / runs)
  }
  return best
}

/** What any compiler must do first: find the encoding, decode, bring to NFC, cut into lines. */
const floor = (bytes: Uint8Array): number => decodeText(bytes).text.normalize('NFC').split('\n').length

interface Measured {
  readonly pages: number
  readonly perPage: number
  readonly floorPerPage: number
}

const measure = (pages: number): Measured => {
  const text = plan(pages * pageLength)
  const bytes = new Uint8Array(Buffer.from(text))
  return {
    pages,
    perPage: timed(() => compile(text, { file: 'bench.txt' })) / pages,
    floorPerPage: timed(() => floor(bytes)) / pages,
  }
}

const cell = (value: string | number): string => String(value).padStart(12)

console.log([cell('pages'), cell('ms/page'), cell('floor'), cell('x floor')].join(''))
const measured = sizes.map(pages => {
  const row = measure(pages)
  const times = row.perPage / row.floorPerPage
  console.log(
    [
      cell(pages),
      cell(row.perPage.toFixed(3)),
      cell(row.floorPerPage.toFixed(4)),
      cell(times.toFixed(0)),
    ].join(''),
  )
  return row
})

const verdict = (growth: number): string =>
  growth <= tolerated ? 'linear' : `NOT linear (more than ${tolerated} times)`

const base = measured.find(row => row.pages === 10)
const last = measured.at(-1)
if (base && last) {
  const growth = last.perPage / base.perPage
  console.log(`from ${base.pages} to ${last.pages} pages a page costs ${growth.toFixed(2)} times as much`)
  console.log(verdict(growth))
}

const [short, long] = [10, 200]
console.log(
  `\n${'one thing only'.padEnd(16)}${cell(`${short} pages`)}${cell(`${long} pages`)}${cell('growth')}`,
)
for (const { name, text } of shapes) {
  const cost = (pages: number): number => {
    const made = text(pages * pageLength)
    return timed(() => compile(made, { file: 'bench.txt' })) / pages
  }
  const [few, many] = [cost(short), cost(long)]
  const numbers = [cell(few.toFixed(3)), cell(many.toFixed(3)), cell((many / few).toFixed(2))]
  console.log(`${name.padEnd(16)}${numbers.join('')}  ${verdict(many / few)}`)
}
