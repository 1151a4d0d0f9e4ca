import { openArchive } from '../../../plan/index.ts'

const textElement = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g
const sheetName = /<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The words of a workbook, a line each: the names of its sheets, then every text of a cell once. */
export const workbookText = (bytes: Uint8Array, file: string): string => {
  const archive = openArchive(bytes, file)
  const part = (path: string): string => new TextDecoder().decode(archive(path) ?? new Uint8Array())
  const found = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, inside = '']) => plain(inside).trim())
  return [...found(part('xl/workbook.xml'), sheetName), ...found(part('xl/sharedStrings.xml'), textElement)]
    .filter(line => line !== '')
    .join('\n')
    .normalize('NFC')
}
