import type { ReactNode } from 'react'
import { StatusShape, type Tone } from '../feedback/status-badge.tsx'
import { Day, When } from '../time/when.tsx'
import style from './layout.module.css'

export interface TimelineItem {
  readonly id: string | number
  readonly title: ReactNode
  /** An instant (ISO with a time) or a day ('YYYY-MM-DD'). */
  readonly at: string
  readonly detail?: ReactNode
  readonly tone?: Tone
}

const isDayOnly = (at: string): boolean => at.length === 10

/** What happened or will happen, in the order given. */
export const Timeline = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <ol className={style['timeline']}>
    {items.map(item => (
      <li key={item.id}>
        <StatusShape tone={item.tone ?? 'waiting'} />
        <div>
          <div className={style['moment']}>
            {isDayOnly(item.at) ? <Day on={item.at} /> : <When at={item.at} />}
          </div>
          <div>{item.title}</div>
          {item.detail !== undefined && <div className={style['detail']}>{item.detail}</div>}
        </div>
      </li>
    ))}
  </ol>
)
