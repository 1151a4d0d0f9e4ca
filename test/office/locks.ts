import { strFromU8, unzipSync } from 'fflate'

/** Whether a sheet is locked, and which of its cells are open, by sheet name: from the file's own XML. */
export interface Locks {
  readonly locked: boolean
  readonly isOpen: (address: string) => boolean
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false'
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** For each style of a cell, in order, whether it opens the cell. exceljs knows "0" alone for that, not "false". */
const openStyles = (styles: string): boolean[] => {
  const all = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  return [...all.matchAll(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(([xf]) => {
    const protection = /<protection\b[^>]*>/.exec(xf)?.[0] ?? ''
    return isOff(attribute(protection, 'locked'))
  })
}

export const locksIn = (bytes: Uint8Array): ReadonlyMap<string, Locks> => {
  const parts = unzipSync(bytes)
  const text = (path: string): string => {
    const part = parts[path]
    return part === undefined ? '' : strFromU8(part)
  }
  const open = openStyles(text('xl/styles.xml'))
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  )
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id') ?? '') ?? ''
      const sheet = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      const styles = new Map(
        [...sheet.matchAll(/<c\b[^>]*>/g)].map(([cell]) => [
          attribute(cell, 'r') ?? '',
          Number(attribute(cell, 's') ?? 0),
        ]),
      )
      const protection = /<sheetProtection\b[^>]*>/.exec(sheet)?.[0] ?? ''
      const locks: Locks = {
        locked: isOn(attribute(protection, 'sheet')),
        isOpen: address => open[styles.get(address) ?? 0] === true,
      }
      return [attribute(tag, 'name') ?? '', locks]
    }),
  )
}
