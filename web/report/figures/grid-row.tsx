import { VisuallyHidden } from '@mantine/core'
import { type ClipboardEvent, useState } from 'react'
import { cellKey, type Indicator, isReckoned, wholeWindow } from '../../../domain/report/index.ts'
import { useFormat, useLanguage, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { ChoiceCell } from './choice-cell.tsx'
import { FigureCell, noteId } from './figure-cell.tsx'
import style from './figures.module.css'
import type { Spot } from './paste.ts'
import type { CellFinding, Cells } from './use-cells.ts'

interface RowProps {
  readonly indicator: Indicator
  readonly row: number
  readonly periods: readonly string[]
  /** Years across the table: a figure of the whole period spans them all. */
  readonly columns: number
  readonly cells: Cells
  readonly move: (from: Spot, down: number, along: number) => void
  readonly paste: (event: ClipboardEvent<HTMLInputElement>, from: Spot) => void
}

/** One indicator: its name, a cell a period, and below them what is wrong or doubtful in any. */
export const GridRow = (props: RowProps) => {
  const { indicator, columns, periods } = props
  const t = useTexts(texts)
  const language = useLanguage()
  const [typing, setTyping] = useState<string | null>(null)
  const name = language === 'vi' ? indicator.name : indicator.nameEn
  const shown = (indicator.yearly ? periods : [wholeWindow]).map((period, column) => {
    const key = cellKey({ indicator: indicator.code, period })
    return {
      key,
      column,
      id: `figure.${indicator.code}.${period}`,
      said: period === wholeWindow ? t('figures.wholeWindow') : period,
      finding: key === typing ? null : props.cells.finding(key),
    }
  })
  return (
    <>
      <tr data-row data-rate={isReckoned(indicator)}>
        <th scope="row" data-part={indicator.partOf !== null}>
          {name}
          <span className={style['measure']}>{indicator.unitOfMeasure}</span>
        </th>
        {shown.map(cell => (
          <td key={cell.key} data-period={cell.said} colSpan={indicator.yearly ? 1 : columns}>
            {isReckoned(indicator) ? (
              <Reckoned value={props.cells.rate(cell.key)} sign={indicator.type === 'rate' ? '%' : ''} />
            ) : (
              <TypedCell {...props} cell={cell} name={name} onTyping={setTyping} />
            )}
          </td>
        ))}
      </tr>
      <Notes cells={shown} columns={columns} />
    </>
  )
}

interface Shown {
  readonly key: string
  readonly column: number
  readonly id: string
  readonly said: string
  readonly finding: CellFinding | null
}

const TypedCell = ({
  indicator,
  cells,
  row,
  move,
  paste,
  cell: { key, column, id, said, finding },
  name,
  onTyping,
}: RowProps & {
  readonly cell: Shown
  readonly name: string
  readonly onTyping: (key: string | null) => void
}) => {
  const t = useTexts(texts)
  const label = t('figures.cell', { name, period: said })
  const common = { id, label, shown: cells.shown(key), finding }
  if (indicator.type === 'yesno' || indicator.type === 'choice') {
    return <ChoiceCell {...common} indicator={indicator} onChosen={typed => cells.type([{ key, typed }])} />
  }
  return (
    <FigureCell
      {...common}
      isText={indicator.type === 'text'}
      onTyped={typed => cells.type([{ key, typed }])}
      onTyping={isTyping => onTyping(isTyping ? key : null)}
      onMove={(down, along) => move({ row, column }, down, along)}
      onPaste={event => paste(event, { row, column })}
    />
  )
}

const Notes = ({ cells, columns }: { readonly cells: readonly Shown[]; readonly columns: number }) => {
  const noted = cells.flatMap(cell => (cell.finding === null ? [] : [{ ...cell, finding: cell.finding }]))
  if (noted.length === 0) return null
  return (
    <tr className={style['notes']}>
      <td colSpan={columns + 1}>
        {noted.map(({ key, id, said, finding }) => (
          <span key={key} id={noteId(id)} className={style['note']} data-severity={finding.severity}>
            {said}: {finding.text}
          </span>
        ))}
      </td>
    </tr>
  )
}

/** Reckoned from other figures: shown, never typed. */
const Reckoned = ({ value, sign }: { readonly value: string | null; readonly sign: string }) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <span className={style['rate']}>
      {value === null ? (
        <>
          <span aria-hidden>–</span>
          <VisuallyHidden>{t('figures.noRate')}</VisuallyHidden>
        </>
      ) : (
        `${format.number(value)}${sign}`
      )}
    </span>
  )
}
