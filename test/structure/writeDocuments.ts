import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents } from './documents.ts'

/** `npm run docs`: writes the pages of docs/ that follow from the code. */
const root = fileURLToPath(new URL('../..', import.meta.url))
mkdirSync(`${root}docs`, { recursive: true })
for (const [path, page] of Object.entries(documents)) {
  writeFileSync(root + path, page())
  console.log(path)
}
