import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The clock of the machine has no place in a file that shall come out the same from the same content. */
export const steadyDocx = (bytes: Uint8Array, at: Date): Uint8Array => {
  const entries = unzipSync(bytes)
  const mtime = new Date(1980, 0, 1)
  const steady: Zippable = {}
  for (const path of Object.keys(entries).sort()) {
    const entry = entries[path] ?? new Uint8Array()
    steady[path] = [path === 'docProps/core.xml' ? withMoment(entry, at) : entry, { mtime }]
  }
  return zipSync(steady)
}

const withMoment = (xml: Uint8Array, at: Date): Uint8Array =>
  strToU8(
    strFromU8(xml).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_whole, tag: string) => `${tag}${at.toISOString().replace(/\.\d+/, '')}`,
    ),
  )
