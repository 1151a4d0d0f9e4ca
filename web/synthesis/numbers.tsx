import type { NumberCheck } from '../../domain/synthesis/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly text: string
  readonly numbers: readonly NumberCheck[]
}

/** The words of a passage with the numbers that no table knows underlined. */
export const TextWithNumbers = ({ text, numbers }: Props) => {
  const t = useTexts(texts)
  const unknown = numbers.filter(({ verdict, end }) => verdict === 'unknown' && end <= text.length)
  return (
    <>
      {unknown.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(unknown[at - 1]?.end ?? 0, start)}
          <u className={style['unknown']} title={t('numbers.inNone')}>
            {text.slice(start, end)}
          </u>
        </span>
      ))}
      {text.slice(unknown.at(-1)?.end ?? 0)}
    </>
  )
}

/** What the numbers of a passage were found to be; opened, one by one. */
export const NumbersLine = ({ numbers }: { readonly numbers: readonly NumberCheck[] }) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  if (numbers.length === 0) return null
  const of = (verdict: NumberCheck['verdict']) => numbers.filter(each => each.verdict === verdict)
  const named = ({ value, measure }: NumberCheck) => `${number(value)} ${measure}`
  const [own, place, total, unknown] = [of('own'), of('place'), of('total'), of('unknown')]
  const parts = [
    ...(own.length > 0 ? [t('numbers.own', { count: own.length })] : []),
    ...(place.length > 0 ? [t('numbers.place', { count: place.length })] : []),
    ...(total.length > 0 ? [t('numbers.total', { count: total.length })] : []),
    ...(unknown.length > 0 ? [t('numbers.unknown', { list: unknown.map(named).join(', ') })] : []),
  ]
  return (
    <details className={style['numbers']}>
      <summary>{`${t('numbers.detail')}: ${parts.join(' · ')}`}</summary>
      <ul>
        {numbers.map(each => (
          <li key={each.start}>
            <strong>{named(each)}</strong>: <Finding check={each} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const Finding = ({ check: { found, verdict } }: { readonly check: NumberCheck }) => {
  const t = useTexts(texts)
  if (found === null) return t('numbers.inNone')
  const place = {
    indicator: found.indicator,
    period: found.period === 'all' ? t('numbers.whole') : found.period,
  }
  if (verdict === 'place') return t('numbers.inPlace', { ...place, unit: found.unit ?? '' })
  return verdict === 'own' ? t('numbers.inOwn', place) : t('numbers.inTotal', place)
}
