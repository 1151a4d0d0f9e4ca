import { Checkbox } from '@mantine/core'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import type { Column } from './column.ts'
import style from './table.module.css'
import type { Arranging } from './use-arrangement.ts'
import type { Selecting } from './use-selection.ts'

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly arranging: Arranging
  readonly selecting: Selecting | null
  readonly all: number
}

/** The sticky head: a click sorts up, the next down, the next as the rows came. */
export const TableHead = <Row,>({ columns, arranging, selecting, all }: HeadProps<Row>) => {
  const t = useTexts(words)
  return (
    <thead>
      <tr>
        {selecting !== null && (
          <th className={style['tick']} scope="col">
            <Checkbox
              aria-label={t('table.selectAll')}
              checked={all > 0 && selecting.keys.size === all}
              indeterminate={selecting.keys.size > 0 && selecting.keys.size < all}
              onChange={selecting.toggleAll}
            />
          </th>
        )}
        {columns.map(column => (
          <HeadCell key={column.key} column={column} arranging={arranging} />
        ))}
      </tr>
    </thead>
  )
}

const sortWord = (arranging: Arranging, key: string): 'none' | 'ascending' | 'descending' => {
  if (arranging.sortKey !== key) return 'none'
  return arranging.descending ? 'descending' : 'ascending'
}

const HeadCell = <Row,>({
  column,
  arranging,
}: {
  readonly column: Column<Row>
  readonly arranging: Arranging
}) => {
  const t = useTexts(words)
  const order = sortWord(arranging, column.key)
  return (
    <th scope="col" aria-sort={order} data-align={column.align} style={{ width: column.width }}>
      {column.sort === false ? (
        column.label
      ) : (
        <button
          type="button"
          className={style['sort']}
          title={t('table.sort', { column: column.label })}
          onClick={() => arranging.sortBy(column.key)}
        >
          {column.label}
          <span aria-hidden="true" className={style['arrow']} data-order={order}>
            {order === 'descending' ? '↓' : '↑'}
          </span>
        </button>
      )}
    </th>
  )
}
