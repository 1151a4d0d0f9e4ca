import { mutatedDocument } from './documents.ts'
import { brokenLaw } from './laws.ts'
import { realPlans } from './sources.ts'

/** `npm run fuzz [-- COUNT [FIRST_SEED]]`: throws mutated documents at the compiler and prints what breaks. */
const count = Number(process.argv[2] ?? 10_000)
const first = Number(process.argv[3] ?? 1)
const sources = realPlans()
const broken: string[] = []
let slowest = { seed: 0, milliseconds: 0, characters: 0 }

for (let seed = first; seed < first + count; seed += 1) {
  const text = mutatedDocument(seed, sources)
  const start = performance.now()
  const law = brokenLaw(text)
  const milliseconds = performance.now() - start
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds, characters: text.length }
  if (law) {
    broken.push(`seed ${seed}: ${law}`)
    if (broken.length <= 20) console.log(broken.at(-1))
  }
}

console.log(`${count} documents from seed ${first}, ${sources.length} real plans among the sources`)
console.log(
  `slowest: seed ${slowest.seed}, ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters`,
)
console.log(`${count - broken.length} passed, ${broken.length} failed`)
process.exitCode = broken.length ? 1 : 0
