import type { ReactNode } from 'react'
import style from './ruled-list.module.css'

interface Props {
  readonly children: ReactNode
  /** Its entries stand in no order that matters. */
  readonly unordered?: boolean
}

/** A list whose entries are parted by fine lines. */
export const RuledList = ({ children, unordered = false }: Props) => {
  const List = unordered ? 'ul' : 'ol'
  return <List className={style['list']}>{children}</List>
}
