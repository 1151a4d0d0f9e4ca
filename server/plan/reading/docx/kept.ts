import { blocks, type Context } from './body.ts'
import type { DocxPicture } from './pictures.ts'
import { tableRows } from './table.ts'
import { elements, type XmlElement } from './xml.ts'

/** A piece of a Word file as whoever takes it over needs it: lines of text, a table with its rows, or a picture. */
export type DocxBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly picture: DocxPicture }

/** What stands behind a piece of the text: its pictures and the notes that it refers to. */
type Behind = (element: XmlElement) => readonly DocxBlock[]

const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

/** The blocks of a body in order; a table that only sets a head or foot side by side is lines, as it reads. */
export const blocksIn = (parent: XmlElement, context: Context, behind: Behind): DocxBlock[] =>
  elements(parent).flatMap((child): DocxBlock[] => {
    if (wrappers.has(child.name)) return blocksIn(child, context, behind)
    const own = ownBlocks(parent, child, context)
    // Asked for after the text: which notes it refers to is known then.
    return [...own, ...behind(child)]
  })

const ownBlocks = (parent: XmlElement, child: XmlElement, context: Context): DocxBlock[] => {
  if (child.name === 'tbl') {
    const rows = tableRows(child, cell => blocks(cell, context))
    if (rows !== null) return [{ kind: 'table', rows }]
  }
  const alone: XmlElement = { ...parent, children: [child] }
  const lines = blocks(alone, context).filter(line => line.trim() !== '')
  return lines.length === 0 ? [] : [{ kind: 'lines', lines }]
}
