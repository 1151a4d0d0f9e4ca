import type { Stretch } from '../../../domain/report/index.ts'
import style from './reading.module.css'

interface Props {
  readonly stretches: readonly Stretch<string>[]
  /** One side only, its own words marked; both in one text when absent. */
  readonly side?: 'before' | 'after'
}

/** A text with what went struck through and what came underlined: told apart without colour too. */
export const Difference = ({ stretches, side }: Props) => {
  const hidden = side === 'before' ? 'new' : side === 'after' ? 'gone' : null
  let place = 0
  return (
    <div className={style['difference']} lang="vi">
      {stretches.map(({ kind, items }) => {
        const text = items.join('')
        place += text.length + 1
        if (kind === hidden) return null
        if (kind === 'same') return <span key={`${place}`}>{text}</span>
        return kind === 'gone' ? <del key={`${place}-`}>{text}</del> : <ins key={`${place}+`}>{text}</ins>
      })}
    </div>
  )
}
