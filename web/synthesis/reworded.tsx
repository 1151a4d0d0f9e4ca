import { wordDifference } from '../../domain/report/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

/** The original words with what was taken out struck through and what was put in underlined. */
export const Reworded = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const t = useTexts(texts)
  let at = 0
  return (
    <p className={style['difference']}>
      {wordDifference(before, after).map(({ kind, items }) => {
        const words = items.join('')
        const key = `${at}-${kind}`
        at += words.length
        if (kind === 'same') return <span key={key}>{words}</span>
        if (kind === 'gone')
          return (
            <del key={key} title={t('text.gone')}>
              {words}
            </del>
          )
        return (
          <ins key={key} title={t('text.added')}>
            {words}
          </ins>
        )
      })}
    </p>
  )
}
