import { useMemo } from 'react'
import {
  type OfficialDocument,
  type PrintedAnnex,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedParagraph,
  type PrintedSignature,
  printed,
  type RuledLines,
} from '../../domain/document/index.ts'
import { AttachedPicture } from '../campaign/index.ts'
import { DocumentPage, useTexts } from '../ui/index.ts'
import { placed } from './placed.ts'
import style from './preview.module.css'
import { PreviewTable } from './preview-table.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly document: OfficialDocument
  /** Of whose reports the pictures are. */
  readonly campaignId: number | null
  readonly citations: 'show' | 'hide'
}

/** The document as its page will look: drawn from the same printed form as the .docx and the PDF. */
export const Preview = ({ document, campaignId, citations }: Props) => {
  const t = useTexts(texts)
  const page = useMemo(() => printed(document, { citations }), [document, citations])
  return (
    <DocumentPage label={t('preview.label')}>
      <div className={style['page']}>
        <Head page={page} />
        {page.type !== null && (
          <div className={style['type']}>
            <div>{page.type.name}</div>
            <Ruled ruled={page.type.subject} of={160} />
          </div>
        )}
        <Addressees addressees={page.addressees} />
        <Centred lines={page.deciding} />
        {placed(page.legalBases).map(({ item, key }) => (
          <p key={key} className={style['body']}>
            <em>{item}</em>
          </p>
        ))}
        {page.operative !== null && <Centred lines={[page.operative]} />}
        <Blocks blocks={page.body} campaignId={campaignId} />
        <Foot page={page} />
        {page.annexes.map(annex => (
          <Annex key={annex.label} annex={annex} campaignId={campaignId} />
        ))}
        {page.sampleNotice !== null && <p className={style['notice']}>{page.sampleNotice}</p>}
      </div>
    </DocumentPage>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  placed(lines).map(({ item, key }) => <div key={key}>{item}</div>)

const Centred = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div className={style['centred']}>
      <Lines lines={lines} />
    </div>
  )

/** Lines with their rule; its length is given in mm, `of` is the width of the column. */
const Ruled = ({ ruled, of }: { readonly ruled: RuledLines; readonly of: number }) => (
  <>
    <Lines lines={ruled.lines} />
    <div className={style['rule']} style={{ width: `${(100 * ruled.rule) / of}%` }} />
  </>
)

const headWidths = { left: 70, right: 95 } as const

const Head = ({ page: { head } }: { readonly page: PrintedDocument }) => (
  <div className={style['head']}>
    <div>
      <Lines lines={head.parentBody} />
      <div className={style['bold']}>
        <Ruled ruled={head.issuingBody} of={headWidths.left} />
      </div>
      <div>{head.number}</div>
      <Lines lines={head.about} />
      {head.stamps.map(({ text, red }) => (
        <div key={text} className={style['stamp']} data-red={red}>
          {text}
        </div>
      ))}
    </div>
    <div>
      <div className={style['bold']}>
        <div>{head.nation}</div>
        <Ruled ruled={head.motto} of={headWidths.right} />
      </div>
      <em>{head.placeAndDate}</em>
    </div>
  </div>
)

const Addressees = ({ addressees }: { readonly addressees: readonly string[] }) => {
  const t = useTexts(texts)
  const [only] = addressees
  if (only === undefined) return null
  if (addressees.length === 1)
    return (
      <p className={style['only']}>
        {t('preview.to')} {only}
      </p>
    )
  return (
    <div className={style['addressees']}>
      <div>{t('preview.to')}</div>
      <div>
        <Lines lines={addressees} />
      </div>
    </div>
  )
}

const Foot = ({ page }: { readonly page: PrintedDocument }) => {
  const t = useTexts(texts)
  const distribution = (
    <div className={style['distribution']}>
      <strong>
        <em>{t('preview.distribution')}</em>
      </strong>
      <Lines lines={page.distribution} />
    </div>
  )
  const second = page.secondSignature
  return (
    <>
      <div className={style['foot']}>
        {second === null ? distribution : <Signature signature={second} />}
        <Signature signature={page.signature} />
      </div>
      {second !== null && distribution}
    </>
  )
}

const Signature = ({ signature }: { readonly signature: PrintedSignature }) => (
  <div className={style['signature']}>
    <Lines lines={signature.lines} />
    <div className={style['name']}>{signature.name}</div>
  </div>
)

interface OfCampaign {
  readonly campaignId: number | null
}

const Annex = ({ annex, campaignId }: OfCampaign & { readonly annex: PrintedAnnex }) => (
  <section className={style['annex']}>
    <Centred lines={[annex.label, ...annex.title]} />
    {placed(annex.attachedTo).map(({ item, key }) => (
      <div key={key} className={style['attached']}>
        {item}
      </div>
    ))}
    <Blocks blocks={annex.body} campaignId={campaignId} />
  </section>
)

const Blocks = ({ blocks, campaignId }: OfCampaign & { readonly blocks: readonly PrintedBlock[] }) =>
  placed(blocks).map(({ item, key }) => <Block key={key} block={item} campaignId={campaignId} />)

const Block = ({ block, campaignId }: OfCampaign & { readonly block: PrintedBlock }) => {
  if (block.kind === 'pageBreak') return <hr className={style['break']} />
  if (block.kind === 'table') return <PreviewTable table={block} />
  if (block.kind === 'picture') {
    const { uploadId, caption } = block
    const words = caption.runs.map(({ text }) => text).join('')
    return (
      <figure className={style['picture']}>
        {campaignId !== null && <AttachedPicture campaignId={campaignId} uploadId={uploadId} alt={words} />}
        <Paragraph paragraph={caption} />
      </figure>
    )
  }
  return <Paragraph paragraph={block} />
}

const Paragraph = ({ paragraph }: { readonly paragraph: PrintedParagraph }) => (
  <p className={style['body']} data-indented={paragraph.indented} style={{ textAlign: paragraph.align }}>
    {placed(paragraph.runs).map(({ item: { text, bold, italic, superscript }, key }) => {
      const words = superscript ? <sup>{text}</sup> : text
      return (
        <span key={key} data-bold={bold} data-italic={italic}>
          {words}
        </span>
      )
    })}
  </p>
)
