import type { ReactNode } from 'react'
import style from './counts-table.module.css'

interface Props {
  /** What is counted on, over the first column. */
  readonly of: string
  /** The names of the counts, over the others; a cell's `data-label` says its own again on a phone. */
  readonly counts: readonly string[]
  /** Rows of the table. */
  readonly children: ReactNode
}

/** Names with a few counts to type beside each; on a phone the name stands over its counts. */
export const CountsTable = ({ of, counts, children }: Props) => (
  <table className={style['counts']} data-counts={counts.length}>
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {counts.map(count => (
          <th key={count} scope="col" className={style['count']}>
            {count}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
