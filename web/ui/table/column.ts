import type { ReactNode } from 'react'

export type CellValue = string | number | null

export interface Column<Row> {
  readonly key: string
  readonly label: string
  /** For export and for print, where `label` says only its beginning. */
  readonly wholeLabel?: string
  /** What the cell is worth: for sorting, searching, filtering and export. */
  readonly value: (row: Row) => CellValue
  /** How the cell looks, when its value is not enough. */
  readonly cell?: (row: Row) => ReactNode
  readonly align?: 'end'
  readonly width?: string
  /** `choice` offers the values that occur. */
  readonly filter?: 'choice'
  /** Another order than that of the values, such as the official order of units; false for none. */
  readonly sort?: false | ((left: Row, right: Row) => number)
  /** Not shown until the person asks for it under “Cột”. */
  readonly hidden?: true
}

export type RowKey = string | number
