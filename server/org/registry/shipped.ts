import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type RegistrySource, readRegistrySource } from '../../../domain/org/index.ts'

const folder = new URL('../../../units/', import.meta.url)

/** The lists that come with the product; units/NOTICE.md says whose they are. */
export const shippedSources = (): readonly RegistrySource[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json.gz'))
    .sort()
    .map(name => {
      const file: unknown = JSON.parse(gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'))
      const read = readRegistrySource(file)
      if (!read.ok) throw new Error(`units/${name}: ${JSON.stringify(read.rows[0])}`)
      return read.source
    })

/** A new list means nothing without the map to it, nor a map without the list: the missing one is the shipped one. */
export const completed = (sources: readonly RegistrySource[]): readonly RegistrySource[] => {
  const isNewList = (source: RegistrySource) => source.kind === 'list' && source.era === 'commune'
  const isMap = (source: RegistrySource) => source.kind === 'map'
  const hasList = sources.some(isNewList)
  const hasMap = sources.some(isMap)
  if (hasList === hasMap) return sources
  return [...sources, ...shippedSources().filter(hasMap ? isNewList : isMap)]
}
