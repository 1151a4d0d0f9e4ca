import type { PrintedTable } from '../../domain/document/index.ts'
import { Sideways, useTexts } from '../ui/index.ts'
import { placed } from './placed.ts'
import style from './preview.module.css'
import { texts } from './texts.ts'

/** More columns than this cannot be read at the width of a page on a screen. */
const manyColumns = 7

/** A table of the page; one that is wider than the paper on screen scrolls by itself. */
export const PreviewTable = ({ table }: { readonly table: PrintedTable }) => {
  const t = useTexts(texts)
  const label = table.title ?? t('preview.annex')
  return (
    <div className={style['tableBlock']}>
      {table.title !== null && <div className={style['centred']}>{table.title}</div>}
      {table.basis !== null && <em className={style['basis']}>{table.basis}</em>}
      {table.unitOfMeasure !== null && <div className={style['unit']}>{table.unitOfMeasure}</div>}
      <Sideways label={label}>
        <table className={style['table']} data-wide={table.shares.length > manyColumns}>
          <colgroup>
            {placed(table.shares).map(({ item, key }) => (
              <col key={key} style={{ width: `${item * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            {placed(table.header).map(({ item: row, key }) => (
              <tr key={key}>
                {placed(row).map(({ item: { text, columns, rows }, key: place }) => (
                  <th key={place} colSpan={columns} rowSpan={rows}>
                    {text}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {placed(table.rows).map(({ item: row, key }) => (
              <tr key={key} data-bold={row.bold}>
                {placed(row.cells).map(({ item: text, key: place }, at) => (
                  <td key={place} style={{ textAlign: table.aligns[at] ?? 'left' }}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {table.note !== null && <em className={style['note']}>{table.note}</em>}
      {placed(table.proofs).map(({ item, key }) => (
        <div key={key} className={style['proof']}>
          {item}
        </div>
      ))}
    </div>
  )
}
