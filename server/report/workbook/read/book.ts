import { columnNumber, reportProblems } from '../../../../domain/report/index.ts'
import { type Archive, elements, openArchive, parsePart, type XmlElement } from '../../../plan/index.ts'
import { workbookLimits } from '../limits.ts'

import { dateStyles, sharedStrings } from './parts.ts'

/** A cell as the file has it, before anybody asks what it should be. */
export type RawCell =
  | { readonly kind: 'number'; readonly text: string; readonly isDate: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that nobody has worked out yet. */
  | { readonly kind: 'unreckoned' }

export interface RawSheet {
  readonly name: string
  /** By row and column, counted from 1. */
  readonly cellAt: (row: number, column: number) => RawCell | null
  readonly rows: number
  readonly columns: number
  /** The first cell of the merged range a cell lies in, if it is another one. */
  readonly mergedInto: (row: number, column: number) => string | null
}

export interface RawBook {
  readonly sheets: readonly RawSheet[]
}

interface Reading {
  readonly file: string
  readonly strings: readonly string[]
  readonly dates: ReadonlySet<number>
  cells: number
}

const place = /^([A-Z]{1,3})(\d{1,7})$/

const placeOf = (address: string | undefined): readonly [row: number, column: number] | null => {
  const found = place.exec(address ?? '')
  return found === null ? null : [Number(found[2]), columnNumber(found[1] ?? 'A')]
}

const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map(child => (typeof child === 'string' ? child : child.name === 'rPh' ? '' : textIn(child)))
    .join('')

const rawOf = (cell: XmlElement, { strings, dates }: Reading): RawCell | null => {
  const type = cell.attributes['t'] ?? 'n'
  const [value] = elements(cell, 'v')
  if (type === 'inlineStr') return { kind: 'text', text: textIn(elements(cell, 'is')[0]) }
  if (value === undefined)
    return elements(cell, 'f').length > 0 && type !== 'str' ? { kind: 'unreckoned' } : null
  const text = textIn(value)
  if (type === 's') return { kind: 'text', text: strings[Number(text)] ?? '' }
  if (type === 'str') return { kind: 'text', text }
  if (type === 'b') return { kind: 'boolean', value: text === '1' }
  if (type === 'e') return { kind: 'error', text }
  if (type === 'd') return { kind: 'number', text, isDate: true }
  return { kind: 'number', text, isDate: dates.has(Number(cell.attributes['s'] ?? '0')) }
}

interface Range {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly first: string
}

const rangesIn = (sheet: XmlElement): Range[] =>
  elements(elements(sheet, 'mergeCells')[0], 'mergeCell').flatMap(({ attributes }) => {
    const [first = '', last = first] = (attributes['ref'] ?? '').split(':')
    const [from, to] = [placeOf(first), placeOf(last)]
    return from === null || to === null ? [] : [{ from, to, first }]
  })

const sheetOf = (name: string, part: XmlElement, reading: Reading): RawSheet => {
  const cells = new Map<number, RawCell>()
  const width = 16_384
  let [rows, columns, row] = [0, 0, 0]
  for (const line of elements(elements(part, 'sheetData')[0], 'row')) {
    row = Number(line.attributes['r'] ?? row + 1)
    let column = 0
    for (const cell of elements(line, 'c')) {
      reading.cells += 1
      if (reading.cells > workbookLimits.cells) throw reportProblems.workbookTooLarge({ file: reading.file })
      column = placeOf(cell.attributes['r'])?.[1] ?? column + 1
      const raw = rawOf(cell, reading)
      if (raw === null) continue
      cells.set(row * width + column, raw)
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
    }
  }
  const merged = rangesIn(part)
  return {
    name,
    rows,
    columns,
    cellAt: (at, along) => cells.get(at * width + along) ?? null,
    mergedInto: (at, along) => {
      const range = merged.find(
        ({ from, to }) => at >= from[0] && at <= to[0] && along >= from[1] && along <= to[1],
      )
      return range === undefined || (range.from[0] === at && range.from[1] === along) ? null : range.first
    },
  }
}

const partIn =
  (archive: Archive, file: string) =>
  (path: string): XmlElement | undefined => {
    const bytes = archive(path)
    if (bytes === null) return undefined
    if (bytes.length > workbookLimits.partBytes) throw reportProblems.workbookTooLarge({ file })
    return parsePart(bytes, file, '.xlsx')
  }

/**
 * A workbook as it is in the file, its numbers as exact text and not as floating point. Sizes are counted while
 * unpacking; formulas are never worked out, only their kept results are read.
 */
export const readBook = (bytes: Uint8Array, file: string): RawBook => {
  if (bytes.length > workbookLimits.fileBytes) throw reportProblems.workbookTooLarge({ file })
  const archive = openArchive(bytes, file, '.xlsx')
  const part = partIn(archive, file)
  const workbook = part('xl/workbook.xml')
  if (workbook === undefined) throw reportProblems.notAWorkbook({ file })
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [
      attributes['Id'] ?? '',
      (attributes['Target'] ?? '').replace(/^\/xl\/|^\//, ''),
    ]),
  )
  const reading: Reading = {
    file,
    strings: sharedStrings(part('xl/sharedStrings.xml'), textIn),
    dates: dateStyles(part('xl/styles.xml')),
    cells: 0,
  }
  const listed = elements(elements(workbook, 'sheets')[0], 'sheet').slice(0, workbookLimits.sheets)
  return {
    sheets: listed.flatMap(({ attributes }) => {
      const sheet = part(`xl/${targets.get(attributes['id'] ?? '') ?? ''}`)
      return sheet === undefined ? [] : [sheetOf(attributes['name'] ?? '', sheet, reading)]
    }),
  }
}
