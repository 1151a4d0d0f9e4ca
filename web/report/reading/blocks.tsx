import { type Block, textOf } from '../../../domain/report/index.ts'
import { AttachedPicture } from '../../campaign/index.ts'
import { Sideways, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { keyed } from './keyed.ts'
import style from './reading.module.css'

interface BlocksProps {
  readonly campaignId: number
  readonly blocks: readonly Block[]
  /** Passages a receiver has remarked on: marked where they stand. */
  readonly quotes: readonly string[]
}

/** The words of a section as they were written, with its tables and pictures. */
export const Blocks = ({ campaignId, blocks, quotes }: BlocksProps) => {
  const t = useTexts(texts)
  if (blocks.length === 0) return <p className={style['none']}>{t('reading.noWords')}</p>
  return (
    <div lang="vi">
      {keyed(blocks, textOf).map(([key, block]) => {
        if (block.kind === 'table') return <WrittenTable key={key} rows={block.rows} />
        if (block.kind === 'picture')
          return (
            <figure key={key} className={style['figure']}>
              <AttachedPicture campaignId={campaignId} uploadId={block.uploadId} alt={block.alt} />
              {block.alt !== '' && <figcaption aria-hidden>{block.alt}</figcaption>}
            </figure>
          )
        if (block.kind === 'heading') return <h3 key={key}>{block.text}</h3>
        return (
          <p key={key} data-item={block.kind === 'item'}>
            {block.kind === 'item' && '- '}
            <Marked text={block.text} quotes={quotes} />
          </p>
        )
      })}
    </div>
  )
}

const Marked = ({ text, quotes }: { readonly text: string; readonly quotes: readonly string[] }) => {
  const quote = quotes.find(each => text.includes(each))
  if (quote === undefined) return text
  const at = text.indexOf(quote)
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  )
}

const same = (text: string): string => text

const WrittenTable = ({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) => (
  <Sideways className={style['scroller']} label={head.join(', ')}>
    <table className={style['table']}>
      <thead>
        <tr>
          {keyed(head, same).map(([key, cell]) => (
            <th key={key} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, row => row.join('|')).map(([key, row]) => (
          <tr key={key}>
            {keyed(row, same).map(([place, cell]) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
)
