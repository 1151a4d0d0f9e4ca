/** The cells of one table, row by row, as plain text. */
export type WordTable = readonly (readonly string[])[]

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (sign === undefined) return named[name] ?? whole
    return String.fromCodePoint(Number.parseInt(name, sign === '#x' ? 16 : 10))
  })

/** Spaces of all kinds are one space, marks that only say where a line may end are nothing. */
export const plainCell = (text: string): string =>
  text
    .replace(/[\u200B\u00AD\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|p)[ />]/g)]
    .map(([, words]) => (words === undefined ? ' ' : unescaped(words)))
    .join('')

/** The tables of a Word document, from its `word/document.xml`; those that hold others are told as one. */
export const wordTables = (xml: string): WordTable[] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => plainCell(textsIn(cell))),
    ),
  )
