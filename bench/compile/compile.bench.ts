import { Buffer } from 'node:buffer'
import { decodeText } from '../../domain/plan/encoding/index.ts'
import { compile } from '../../domain/plan/index.ts'
import { plan } from './plan.ts'

/**
 * `npm run bench:compile`: milliseconds a page for compiling, beside the floor of reading and normalising the same
 * bytes in the same run, from 1 to 1,000 pages. A page is 2,000 characters. Only the ratios mean anything.
 */
const pageLength = 2_000
const sizes = [1, 3, 10, 30, 100, 300, 1_000]
const enoughMilliseconds = 300
/** Growth of more than this from 10 pages to the longest is not linear any more. */
const tolerated = 2

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The median of as many runs as fit; a run that alone takes the whole time is its own median. */
const timed = (run: () => unknown): number => {
  const once = (): number => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const first = once()
  if (first > enoughMilliseconds) return first
  const times: number[] = []
  const begun = performance.now()
  do times.push(once())
  while (performance.now() - begun < enoughMilliseconds)
  return median(times)
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

const base = measured.find(row => row.pages === 10)
const last = measured.at(-1)
if (base && last) {
  const growth = last.perPage / base.perPage
  console.log(`from ${base.pages} to ${last.pages} pages a page costs ${growth.toFixed(2)} times as much`)
  console.log(growth <= tolerated ? 'linear' : `NOT linear (more than ${tolerated} times)`)
}
