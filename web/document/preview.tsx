import type { CSSProperties } from 'react'
import {
  type OfficialDocument,
  type PrintedBlock,
  type PrintedDocument,
  printed,
} from '../../domain/document/index.ts'
import { DocumentPage } from '../ui/index.ts'
import style from './preview.module.css'

/** The document as its page will look: drawn from the same printed form as the .docx and the PDF. */
export const Preview = ({ document }: { readonly document: OfficialDocument }) => {
  const page = printed(document)
  return (
    <DocumentPage>
      <Head page={page} />
      {page.type === null ? null : (
        <div className={style['centre']}>
          <strong>{page.type.name}</strong>
          <Lines lines={page.type.subject.lines} />
        </div>
      )}
      {page.addressees.map(line => (
        <p key={line} className={style['centre']}>
          {line}
        </p>
      ))}
      {page.legalBases.map(line => (
        <p key={line}>
          <em>{line}</em>
        </p>
      ))}
      <Blocks blocks={page.body} />
      <Foot page={page} />
      {page.annexes.map(annex => (
        <section key={annex.title.join(' ')} className={style['annex']}>
          <div className={style['centre']}>
            <strong>{annex.label}</strong>
            <Lines lines={annex.title} />
          </div>
          <Blocks blocks={annex.body} />
        </section>
      ))}
    </DocumentPage>
  )
}

/** A printed page never changes under the reader, so a thing's place on it is its key. */
const placed = <Item,>(items: readonly Item[]): { readonly item: Item; readonly key: string }[] =>
  items.map((item, place) => ({ item, key: String(place) }))

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map(line => <div key={line}>{line}</div>)

const Head = ({ page: { head } }: { readonly page: PrintedDocument }) => (
  <div className={style['head']}>
    <div className={style['centre']}>
      <Lines lines={head.parentBody} />
      <strong>
        <Lines lines={head.issuingBody.lines} />
      </strong>
      <div className={style['rule']} />
      <div>{head.number}</div>
      <Lines lines={head.about} />
    </div>
    <div className={style['centre']}>
      <strong>
        <div>{head.nation}</div>
        <Lines lines={head.motto.lines} />
      </strong>
      <div className={style['rule']} />
      <em>{head.placeAndDate}</em>
    </div>
  </div>
)

const Foot = ({ page }: { readonly page: PrintedDocument }) => (
  <div className={style['head']}>
    <div className={style['small']}>
      <strong>
        <em>Nơi nhận:</em>
      </strong>
      <Lines lines={page.distribution} />
    </div>
    <div className={style['centre']}>
      <strong>
        <Lines lines={page.signature.lines} />
        <div className={style['sign']}>{page.signature.name}</div>
      </strong>
    </div>
  </div>
)

const Blocks = ({ blocks }: { readonly blocks: readonly PrintedBlock[] }) =>
  placed(blocks).map(({ item, key }) => <Block key={key} block={item} />)

const Block = ({ block }: { readonly block: PrintedBlock }) => {
  if (block.kind === 'pageBreak') return <hr />
  if (block.kind === 'table') return <Table table={block} />
  const styles: CSSProperties = { textAlign: block.align, textIndent: block.indented ? '1.27cm' : 0 }
  return (
    <p style={styles}>
      {placed(block.runs).map(({ item: run, key }) => (
        <span
          key={key}
          style={{ fontWeight: run.bold ? 700 : 400, fontStyle: run.italic ? 'italic' : 'normal' }}
        >
          {run.superscript ? <sup>{run.text}</sup> : run.text}
        </span>
      ))}
    </p>
  )
}

type Printed = Extract<PrintedBlock, { kind: 'table' }>

const Table = ({ table }: { readonly table: Printed }) => (
  <div className={style['scroll']}>
    <table className={style['table']}>
      {table.title === null ? null : <caption>{table.title}</caption>}
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
          <tr key={key}>
            {placed(row.cells).map(({ item: text, key: place }) => (
              <td key={place} style={{ textAlign: table.aligns[Number(place)] ?? 'left' }}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {table.note === null ? null : <em>{table.note}</em>}
  </div>
)
