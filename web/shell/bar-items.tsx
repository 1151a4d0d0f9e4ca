import { lazy, Suspense } from 'react'
import style from './shell.module.css'
import { steps } from './steps.ts'

const items = steps.flatMap(({ step, bar }) => (bar === undefined ? [] : [{ step, Item: lazy(bar) }]))

/** What the steps put into the bar, for instance the bell; room is kept for it, so that nothing moves. */
export const BarItems = () => (
  <Suspense fallback={<span className={style['barItem']} />}>
    {items.map(({ step, Item }) => (
      <Item key={step} />
    ))}
  </Suspense>
)
