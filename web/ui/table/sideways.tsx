import { IconArrowsHorizontal } from '@tabler/icons-react'
import { type ReactNode, useCallback, useLayoutEffect, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './sideways.module.css'

interface Props {
  /** What scrolls, for whoever hears the page. */
  readonly label: string
  readonly className?: string | undefined
  /** Long enough to scroll down inside its place as well. */
  readonly isLong?: boolean
  /** Takes the element that scrolls. */
  readonly take?: (element: HTMLElement | null) => void
  readonly children: ReactNode
}

/** How much lies out of sight on either side; a border's width is nothing. */
const hiddenOf = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement) => ({
  before: scrollLeft > 1,
  after: scrollWidth - clientWidth - scrollLeft > 1,
})

/**
 * The place of a table that may be wider than the screen: says so in words, shades the sides where more lies, and is then
 * scrolled by the arrow keys too.
 */
export const Sideways = ({ label, className, isLong, take, children }: Props) => {
  const t = useTexts(words)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [hidden, setHidden] = useState({ before: false, after: false })
  const ref = useCallback(
    (found: HTMLElement | null) => {
      setElement(found)
      take?.(found)
    },
    [take],
  )
  useLayoutEffect(() => {
    if (element === null) return
    const measure = () => {
      const now = hiddenOf(element)
      setHidden(was => (was.before === now.before && was.after === now.after ? was : now))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [element])
  const wide = hidden.before || hidden.after
  return (
    <>
      {wide && (
        <p className={`${style['hint']} no-print`} aria-hidden>
          <IconArrowsHorizontal size={16} />
          {t('table.sideways')}
        </p>
      )}
      <div className={style['edges']} data-before={hidden.before} data-after={hidden.after}>
        <section
          ref={ref}
          className={className}
          data-long={isLong}
          aria-label={label}
          {...(wide ? { tabIndex: 0 } : {})}
        >
          {children}
        </section>
      </div>
    </>
  )
}
