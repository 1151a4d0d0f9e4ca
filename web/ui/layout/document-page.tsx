import './document-font.css'
import type { ReactNode } from 'react'
import style from './layout.module.css'

/** A document as it lies on the desk: white A4 paper in Tinos, in light and in dark. */
export const DocumentPage = ({
  label,
  children,
}: {
  readonly label?: string
  readonly children: ReactNode
}) => (
  <article className={style['paper']} aria-label={label} lang="vi">
    {children}
  </article>
)
