/** Where a cell stands in the grid: row and column among those shown. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export interface Pasted extends Spot {
  readonly typed: string
}

/** A block of cells as Excel, LibreOffice and web tables put it on the clipboard: tabs and lines. */
export const cellsIn = (text: string, { row, column }: Spot): Pasted[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, down) =>
      line
        .split('\t')
        .map((typed, along) => ({ row: row + down, column: column + along, typed: typed.trim() })),
    )

export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''))
