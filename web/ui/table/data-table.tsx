import { Group } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import { arrange } from './arrange.ts'
import type { Column, RowKey } from './column.ts'
import { sheetOf } from './sheet.ts'
import { Sideways } from './sideways.tsx'
import style from './table.module.css'
import { TableBody, virtualFrom } from './table-body.tsx'
import { TableHead } from './table-head.tsx'
import { isShown, TableTools } from './table-tools.tsx'
import { useArrangement } from './use-arrangement.ts'
import { useDensity } from './use-density.ts'
import { type Selecting, useSelection } from './use-selection.ts'

interface TableProps<Row> {
  /** In Vietnamese without accents: the prefix of its keys in the address and the name of exported files. */
  readonly name: string
  /** What the table is about, for screen readers. */
  readonly label?: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => RowKey
  readonly columns: readonly Column<Row>[]
  /** The page a row opens; its first cell becomes the link and the whole row can be clicked. */
  readonly rowTo?: (row: Row) => string
  /** Stands instead of the table when there are no rows at all. */
  readonly empty?: ReactNode
  /** Rows can be ticked, a range with shift; the actions stand beside their count. */
  readonly selection?: { readonly actions: (keys: ReadonlySet<RowKey>, clear: () => void) => ReactNode }
  readonly search?: false
  /** Lines below the rows of an exported file: what it counts by, which sums prove it. */
  readonly exportNotes?: readonly string[]
  /** More tools of the page, before columns, density and export. */
  readonly tools?: ReactNode
}

/**
 * A list one can search, filter, sort, widen, export and link to. Over 80 rows only those in sight are drawn; in a
 * narrow place each row becomes a small card.
 */
export const DataTable = <Row,>(props: TableProps<Row>) => {
  const t = useTexts(words)
  const { name, rows, rowKey, columns, selection } = props
  const arranging = useArrangement(name)
  const [dense] = useDensity()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const shownRows = useMemo(() => arrange(rows, columns, arranging), [rows, columns, arranging])
  const shownColumns = columns.filter((column, at) => at === 0 || isShown(column, arranging.switched))
  const selecting = useSelection(useMemo(() => shownRows.map(rowKey), [shownRows, rowKey]))
  if (rows.length === 0 && props.empty !== undefined) return props.empty
  const selectable = selection === undefined ? null : selecting
  return (
    <div className={style['frame']}>
      <TableTools
        name={name}
        rows={rows}
        columns={columns}
        arranging={arranging}
        canSearch={props.search !== false}
        shownCount={shownRows.length}
        sheet={() => [...sheetOf(shownRows, shownColumns), ...(props.exportNotes ?? []).map(note => [note])]}
        more={props.tools}
      />
      {selection !== undefined && selecting.keys.size > 0 && (
        <SelectionBar selecting={selecting} actions={selection.actions(selecting.keys, selecting.clear)} />
      )}
      <Sideways
        take={setScroller}
        className={style['scroller']}
        isLong={shownRows.length >= virtualFrom}
        label={props.label ?? name}
      >
        <table className={style['table']} data-dense={dense} aria-rowcount={shownRows.length + 1}>
          <TableHead
            columns={shownColumns}
            arranging={arranging}
            selecting={selectable}
            all={shownRows.length}
          />
          <TableBody
            rows={shownRows}
            rowKey={rowKey}
            columns={shownColumns}
            rowTo={props.rowTo}
            selecting={selectable}
            scroller={scroller}
            dense={dense}
          />
        </table>
        {shownRows.length === 0 && <p className={style['none']}>{t('table.none')}</p>}
      </Sideways>
    </div>
  )
}

const SelectionBar = ({
  selecting,
  actions,
}: {
  readonly selecting: Selecting
  readonly actions: ReactNode
}) => {
  const t = useTexts(words)
  return (
    <Group className={`${style['selection']} no-print`} gap="sm">
      <strong role="status">{t('table.selected', { count: selecting.keys.size })}</strong>
      {actions}
      <button type="button" className={style['unselect']} onClick={selecting.clear}>
        {t('table.unselect')}
      </button>
    </Group>
  )
}
