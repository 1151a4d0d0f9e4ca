import { type ClipboardEvent, useRef } from 'react'
import { cellKey, type Indicator, periodsAsked } from '../../../domain/report/index.ts'
import { Sideways, tell, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import { FigureConflicts } from './figure-conflicts.tsx'
import style from './figures.module.css'
import { GridRow } from './grid-row.tsx'
import { cellsIn, isBlock, type Spot } from './paste.ts'
import { useCells } from './use-cells.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly indicators: readonly Indicator[]
}

/** Rows and columns as one sees them: a rate has no cells to type in and is passed over by the keyboard. */
const focusAt = (table: HTMLElement, { row, column }: Spot, down: number): void => {
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')]
  for (let at = row; at >= 0 && at < rows.length; at += down === 0 ? rows.length : down) {
    const cells = [...(rows[at]?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
    const cell = cells[Math.min(column, cells.length - 1)]
    if (cell === undefined || column < 0 || (down === 0 && column >= cells.length)) continue
    cell.focus()
    return
  }
}

/** Indicators by years, typed like a spreadsheet: arrows, Tab, Enter, and a block pasted out of Excel. */
export const FigureGrid = ({ report, desks, indicators }: Props) => {
  const t = useTexts(texts)
  const table = useRef<HTMLTableElement>(null)
  const cells = useCells(report, desks)
  const { periods } = report.outline
  const keyAt = ({ row, column }: Spot): string | null => {
    const indicator = indicators[row]
    const period = indicator === undefined ? undefined : periodsAsked(indicator, periods)[column]
    return indicator === undefined || period === undefined
      ? null
      : cellKey({ indicator: indicator.code, period })
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>, from: Spot) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isBlock(text)) return
    event.preventDefault()
    const changes = cellsIn(text, from).flatMap(({ typed, ...spot }) => {
      const key = keyAt(spot)
      return key === null ? [] : [{ key, typed }]
    })
    cells.type(changes)
    tell(t('figures.pasted', { count: changes.length }))
  }
  const move = (from: Spot, down: number, along: number) => {
    if (table.current !== null)
      focusAt(table.current, { row: from.row + down, column: from.column + along }, down)
  }
  const yearly = indicators.some(indicator => indicator.yearly)
  return (
    <>
      <FigureConflicts report={report} desks={desks} indicators={indicators} />
      <p className={style['hint']}>{t('figures.hint')}</p>
      <Sideways label={t('figures.caption')} className={style['scroller']}>
        <table ref={table} className={style['grid']}>
          <caption className={style['caption']}>{t('figures.caption')}</caption>
          <GridHead periods={yearly ? periods : []} />
          <tbody>
            {indicators.map((indicator, row) => (
              <GridRow
                key={indicator.code}
                {...{ indicator, row, cells, move, paste }}
                periods={periods}
                columns={yearly ? periods.length : 1}
              />
            ))}
          </tbody>
        </table>
      </Sideways>
    </>
  )
}

const GridHead = ({ periods }: { readonly periods: readonly string[] }) => {
  const t = useTexts(texts)
  return (
    <thead>
      <tr>
        <th scope="col">{t('figures.indicator')}</th>
        {periods.length === 0 ? (
          <th scope="col">{t('figures.wholeWindow')}</th>
        ) : (
          periods.map(period => (
            <th scope="col" key={period}>
              {period}
            </th>
          ))
        )}
      </tr>
    </thead>
  )
}
