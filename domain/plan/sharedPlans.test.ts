import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'

/** The real documents beside the repository: read with what Node gives, which the rules themselves never use. */
type Files = {
  existsSync: (path: string) => boolean
  readdirSync: (path: string) => string[]
  readFileSync: (path: string, encoding: 'utf8') => string
}
const { existsSync, readdirSync, readFileSync } = (await import('node:fs' as string)) as Files
const { env } = (globalThis as unknown as { process: { env: Record<string, string | undefined> } }).process

const folder = '../shared/plans'
const there = existsSync(folder)
const documents = there ? readdirSync(folder).filter(name => name.endsWith('.txt')) : []

describe.runIf(there || env['CI'] !== undefined)('the shared documents', () => {
  it('are there', () => {
    expect(documents.length).toBeGreaterThan(20)
  })

  it.each(documents)('%s: spans slice, coverage is whole, twice the same', name => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const plan = compile(text, { file: name })
    for (const duty of plan.obligations) expect(text.slice(duty.start, duty.end)).toBe(duty.text)
    expect(plan.coverage.map(entry => entry.start)).toEqual([
      0,
      ...plan.coverage.slice(0, -1).map(entry => entry.end),
    ])
    expect(plan.coverage.at(-1)?.end).toBe(text.length)
    expect(compile(text, { file: name })).toEqual(plan)
  })

  it.each(documents)('%s: blank lines change no duty', name => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const spaced = text.replace(/\n/g, '\n\n')
    const said = (source: string) =>
      compile(source, { file: name }).obligations.map(duty => [
        duty.text.replace(/\s+/g, ' '),
        duty.assignees,
      ])
    expect(said(spaced)).toEqual(said(text))
  })
})
