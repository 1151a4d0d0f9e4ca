import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { mantineSheets } from '../../build/mantineSheets.ts'

const library = fileURLToPath(new URL('../../node_modules/@mantine/core/esm', import.meta.url))

/** What the plugin makes of a module of the library, as the bundler asks it. */
const sheetOf = (id: string): string => {
  const { transform } = mantineSheets()
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing')
  const made = transform.call({} as never, 'export default {}', id) as { code: string } | null
  return made?.code ?? ''
}

test('every part of the design system that has classes brings its sheet, the box beside its label too', () => {
  const parts = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.module.mjs'),
  )
  expect(parts.filter(name => !sheetOf(join(library, name)).includes('.layer.css'))).toEqual([])
  expect(parts.some(name => name.includes('InlineInput'))).toBe(true)
})
