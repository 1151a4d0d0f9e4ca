import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/plans/', import.meta.url))

/** The real plans beside the checkout, when they are there. */
export const realPlans = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.txt'))
        .sort()
        .map(name => readFileSync(folder + name, 'utf8'))
    : []
