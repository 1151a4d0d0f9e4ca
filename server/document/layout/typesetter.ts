import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PagePicture } from './pictures.ts'

/** One page to set, as the JSON of a printed document; a dated one becomes an archival PDF/A. */
export interface TypesettingOrder {
  readonly document: string
  /** Its pictures by their names in the document, with their sides in mm. */
  readonly pictures: readonly (PagePicture & { readonly uploadId: string })[]
  readonly archival: boolean
}

export type TypesettingAnswer = { readonly pdf: Uint8Array } | { readonly failure: string }

/**
 * The process that sets PDF pages. The compiler is native code that can neither be interrupted nor kept within
 * bounds of memory from inside, so it lives apart from the server, which may kill it.
 */
const here = dirname(fileURLToPath(import.meta.url))
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
const template = readFileSync(join(here, 'page.typ'), 'utf8')
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] })

/** Layouts of earlier documents that are kept, as they share the template's part of the work. */
const keptGenerations = 2

const typeset = (order: TypesettingOrder): TypesettingAnswer => {
  const { document, archival } = order
  const pictures = JSON.stringify(placedPictures(order))
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document, pictures } })
  if (!compiled.result) return { failure: messages(compiled.takeDiagnostics()?.shortDiagnostics) }
  return { pdf: archival ? archivalPdf(compiled.result) : plainPdf(compiled.result) }
}

/** Puts the pictures where the page can read them: as files that are in memory only. */
const placedPictures = ({ pictures }: TypesettingOrder) =>
  Object.fromEntries(
    pictures.map(({ uploadId, type, bytes, width, height }) => {
      const path = `picture-${uploadId}.${type}`
      compiler.mapShadow(join(here, path), Buffer.from(bytes))
      return [uploadId, { path, width, height }]
    }),
  )

const takeAway = ({ pictures }: TypesettingOrder): void => {
  for (const { uploadId, type } of pictures) compiler.unmapShadow(join(here, `picture-${uploadId}.${type}`))
}

type Compiled = Parameters<NodeCompiler['pdf']>[0]

const plainPdf = (compiled: Compiled): Uint8Array => compiler.pdf(compiled, { pdfStandard: '1.7' })

/** A character that no font here can show forbids PDF/A; the page is then still worth having. */
const archivalPdf = (compiled: Compiled): Uint8Array => {
  try {
    return compiler.pdf(compiled, { pdfStandard: 'a-2u' })
  } catch {
    return plainPdf(compiled)
  }
}

const messages = (diagnostics: readonly unknown[] | undefined): string => JSON.stringify(diagnostics ?? [])

const answer = (order: TypesettingOrder): TypesettingAnswer => {
  try {
    return typeset(order)
  } catch (error) {
    return { failure: String(error) }
  } finally {
    takeAway(order)
    compiler.evictCache(keptGenerations)
  }
}

process.on('message', (order: TypesettingOrder) => process.send?.(answer(order)))
process.on('disconnect', () => process.exit())
