import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

interface LinkHandlers {
  readonly href: string
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
  readonly onMouseEnter: () => void
  readonly onFocus: () => void
}

const staysHere = (event: MouseEvent<HTMLElement>): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * What makes any element a link inside the product, for components of the design system that take an `href`.
 * The page is fetched when the pointer or the keyboard comes near; a middle click opens a tab as usual.
 */
export const useLinkTo = (to: string): LinkHandlers => {
  const router = useRouter()
  const come = () => void router.preloadRoute({ to: to.split('?')[0] ?? to }).catch(() => undefined)
  return {
    href: to,
    onClick: event => {
      if (event.defaultPrevented || !staysHere(event)) return
      event.preventDefault()
      router.history.push(to)
    },
    onMouseEnter: come,
    onFocus: come,
  }
}

interface To {
  /** A whole path of this product: '/ke-hoach/3?tab=phat-hien'. */
  readonly to: string
  readonly children?: ReactNode
  readonly className?: string | undefined
  readonly 'aria-label'?: string
}

/** A link inside the product. */
export const ToLink = ({ to, ...rest }: To & AnchorProps) => <Anchor {...useLinkTo(to)} {...rest} />

/** The same with the look of a button, for the next step of a page. */
export const ToButton = ({ to, ...rest }: To & ButtonProps) => (
  <Button component="a" {...useLinkTo(to)} {...rest} />
)
