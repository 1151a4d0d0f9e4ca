import type { ReactNode } from 'react'
import style from './feedback.module.css'

/**
 * What a state asks of people, not what it is called: `late` and `accepted` are the only red and green.
 * Each tone has its own shape, so that it can be told apart without colour.
 */
export type Tone =
  | 'none'
  | 'draft'
  | 'waiting'
  | 'active'
  | 'soon'
  | 'late'
  | 'accepted'
  | 'returned'
  | 'closed'

const shapes: Record<Tone, ReactNode> = {
  none: <path d="M3 8h10" />,
  draft: <circle cx="8" cy="8" r="5" strokeDasharray="2.4 2.2" />,
  waiting: <circle cx="8" cy="8" r="5" />,
  active: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" stroke="none" />
    </>
  ),
  soon: <path d="M8 2.5 14 13.5H2z" />,
  late: <path d="M8 2 14.5 14h-13z M8 6.5v3.5 M8 12v.2" />,
  accepted: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />
      <path d="m5.2 8.2 2 2 3.6-4" stroke="var(--surface)" />
    </>
  ),
  returned: <path d="M6.5 3.5 3 7l3.5 3.5M3.4 7H10a3 3 0 0 1 0 6H7.5" />,
  closed: <rect x="3.5" y="3.5" width="9" height="9" fill="currentColor" stroke="none" />,
}

/** Shape, colour and word: `<StatusBadge tone="late">Quá hạn 3 ngày</StatusBadge>`. */
export const StatusBadge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={style['badge']} data-tone={tone}>
    <StatusShape tone={tone} />
    <span>{children}</span>
  </span>
)

/** The shape alone, for a dense matrix; give the cell a word of its own for screen readers. */
export const StatusShape = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 16 16" className={style['shape']} data-tone={tone} aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
      {shapes[tone]}
    </g>
  </svg>
)
