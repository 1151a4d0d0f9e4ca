import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode, Ref } from 'react'
import { ToLink } from '../address/to-link.tsx'
import { useTexts } from '../language/texts.ts'
import { useFormat } from '../time/use-format.ts'
import { words } from '../words.ts'
import type { Column, RowKey } from './column.ts'
import style from './table.module.css'
import type { Selecting } from './use-selection.ts'

interface BodyProps<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => RowKey
  readonly columns: readonly Column<Row>[]
  readonly rowTo: ((row: Row) => string) | undefined
  readonly selecting: Selecting | null
  readonly scroller: HTMLElement | null
  readonly dense: boolean
}

/** From this many rows on, only those in sight are in the page. */
export const virtualFrom = 80

/** The rows; a long list keeps the height of the rows out of sight as empty space. */
export const TableBody = <Row,>(props: BodyProps<Row>) =>
  props.rows.length < virtualFrom ? (
    <tbody>
      {props.rows.map((row, at) => (
        <OneRow key={props.rowKey(row)} row={row} at={at} {...props} />
      ))}
    </tbody>
  ) : (
    <VirtualBody {...props} />
  )

const VirtualBody = <Row,>(props: BodyProps<Row>) => {
  const { rows, rowKey, scroller, dense } = props
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => (dense ? 34 : 48),
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <tbody>
      {before > 0 && <tr className={style['spacer']} style={{ height: before }} />}
      {items.map(({ index }) => {
        const row = rows[index]
        return row === undefined ? null : (
          <OneRow key={rowKey(row)} row={row} at={index} measure={virtual.measureElement} {...props} />
        )
      })}
      {after > 0 && <tr className={style['spacer']} style={{ height: after }} />}
    </tbody>
  )
}

interface RowProps<Row> extends BodyProps<Row> {
  readonly row: Row
  readonly at: number
  readonly measure?: Ref<HTMLTableRowElement>
}

const OneRow = <Row,>({ row, at, measure, ...props }: RowProps<Row>) => {
  const t = useTexts(words)
  const { columns, selecting, rowTo } = props
  const ticked = selecting?.keys.has(props.rowKey(row)) === true
  return (
    <tr
      ref={measure ?? null}
      data-index={at}
      data-ticked={ticked}
      data-opens={rowTo !== undefined}
      aria-rowindex={at + 2}
    >
      {selecting !== null && (
        <td className={style['tick']}>
          <Checkbox
            aria-label={t('table.selectRow')}
            checked={ticked}
            onChange={event => selecting.toggle(at, (event.nativeEvent as MouseEvent).shiftKey === true)}
          />
        </td>
      )}
      {columns.map((column, place) => (
        <td key={column.key} data-align={column.align} data-label={column.label}>
          {place === 0 && rowTo !== undefined ? (
            <ToLink to={rowTo(row)} className={style['opener']}>
              <Cell row={row} column={column} />
            </ToLink>
          ) : (
            <Cell row={row} column={column} />
          )}
        </td>
      ))}
    </tr>
  )
}

const Cell = <Row,>({ row, column }: { readonly row: Row; readonly column: Column<Row> }): ReactNode => {
  const format = useFormat()
  if (column.cell !== undefined) return column.cell(row)
  const value = column.value(row)
  return typeof value === 'number' ? format.number(value) : value
}
