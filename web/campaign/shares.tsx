import type { Shares } from '../../domain/campaign/index.ts'
import { StatusShape, type Tone, useTexts } from '../ui/index.ts'
import style from './shares.module.css'
import { texts } from './texts.ts'

const parts = ['done', 'waiting', 'overdue', 'ahead'] as const
const tones: Record<(typeof parts)[number], Tone> = {
  done: 'accepted',
  waiting: 'active',
  overdue: 'late',
  ahead: 'waiting',
}

/** How much is done, waits, is overdue or lies ahead: a bar whose parts differ in pattern as well as colour. */
export const ShareBar = ({ shares }: { readonly shares: Shares }) => {
  const t = useTexts(texts)
  return (
    <div className={style['bar']} role="img" aria-label={t('shares.sum', { ...shares })}>
      {parts.map(
        part =>
          shares[part] > 0 && (
            <span key={part} className={style['part']} data-part={part} style={{ flexGrow: shares[part] }} />
          ),
      )}
    </div>
  )
}

/** The same in figures, with the shape of each part. */
export const ShareLegend = ({ shares }: { readonly shares: Shares }) => {
  const t = useTexts(texts)
  return (
    <dl className={style['legend']}>
      {parts.map(part => (
        <div key={part} data-part={part}>
          <dt>
            <StatusShape tone={tones[part]} /> {t(`shares.${part}`)}
          </dt>
          <dd>{t('shares.of', { count: shares[part], all: shares.total })}</dd>
        </div>
      ))}
    </dl>
  )
}
