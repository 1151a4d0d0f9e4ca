import { blocks, type Context } from './body.ts'
import { tableRows } from './table.ts'
import { elements, type XmlElement } from './xml.ts'

/** A piece of a Word file as whoever takes it over needs it: lines of text, or a table with its rows. */
export type DocxBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

/** The blocks of a body in order; a table that only sets a head or foot side by side is lines, as it reads. */
export const blocksIn = (parent: XmlElement, context: Context): DocxBlock[] =>
  elements(parent).flatMap((child): DocxBlock[] => {
    if (wrappers.has(child.name)) return blocksIn(child, context)
    if (child.name === 'tbl') {
      const rows = tableRows(child, cell => blocks(cell, context))
      if (rows !== null) return [{ kind: 'table', rows }]
    }
    const alone: XmlElement = { ...parent, children: [child] }
    const lines = blocks(alone, context).filter(line => line.trim() !== '')
    return lines.length === 0 ? [] : [{ kind: 'lines', lines }]
  })
