import type { Rollup } from 'vite'

const react = /node_modules\/(react|react-dom|scheduler)\//
const widelyUsed = /node_modules\/(?!zod|dexie|@tiptap|prosemirror)|web\/(ui|api)\//

/**
 * Each file costs a weak line a turn of its own, and a browser has six at a time: what most pages need comes in one.
 * React stays the same from version to version of the product, and so has a file to itself.
 */
export const chunkGroups = [
  { name: 'react', test: react, priority: 20 },
  { name: 'frame', test: widelyUsed, minShareCount: 30, priority: 10 },
]

export type Chunks = Readonly<Record<string, Rollup.OutputChunk>>

export const chunksOf = (bundle: Rollup.OutputBundle): Chunks =>
  Object.fromEntries(
    Object.values(bundle)
      .filter(file => file.type === 'chunk')
      .map(chunk => [chunk.fileName, chunk]),
  )

/** The files that must be there before the chunk runs, itself among them. */
export const filesOf = (start: string, chunks: Chunks, seen = new Set<string>()): Set<string> => {
  const chunk = chunks[start]
  if (chunk === undefined || seen.has(start)) return seen
  seen.add(start)
  for (const next of chunk.imports) filesOf(next, chunks, seen)
  return seen
}
