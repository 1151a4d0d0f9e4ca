import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { ToLink } from '../address/to-link.tsx'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './page.module.css'
import { useHashArrival } from './use-hash-arrival.ts'

export interface Crumb {
  readonly label: string
  readonly to: string
}

interface PageProps {
  readonly title: string
  /** One sentence under the title: what this page is for, or what comes next. */
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  /** The primary action first; at 390 px they stand under the title. */
  readonly actions?: ReactNode
  /** Small facts beside the title, such as a StatusBadge. */
  readonly beside?: ReactNode
  /** `reading` keeps lines short; `wide` is for tables; `full` for split panes. */
  readonly width?: 'reading' | 'wide' | 'full'
  readonly children?: ReactNode
}

/** Sets the document's title and, after a change of page, moves focus to the heading so it is read out. */
const useArrival = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useHashArrival()
  const t = useTexts(words)
  useEffect(() => {
    document.title = t('page.title', { title })
  }, [title, t])
  useEffect(() => {
    // In a turn of its own: to take the focus the page must be laid out, which is work enough for one.
    const timer = setTimeout(() => {
      const held = document.activeElement
      if (held?.closest('input, textarea, [contenteditable="true"], [role="dialog"]') == null)
        heading.current?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [])
  return heading
}

/** Every page stands in one: crumbs, heading, lead sentence, actions, then the content. */
export const Page = ({ title, lead, crumbs, actions, beside, width = 'wide', children }: PageProps) => {
  const heading = useArrival(title)
  return (
    <div className={style['page']} data-width={width}>
      {crumbs !== undefined && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <header className={style['head']}>
        <div className={style['words']}>
          <Group gap="sm" align="center">
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {beside}
          </Group>
          {lead !== undefined && (
            <Text component="div" className={style['lead']}>
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && <div className={`${style['actions']} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

const Crumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const t = useTexts(words)
  return (
    <nav aria-label={t('page.crumbs')} className={`${style['crumbs']} no-print`}>
      <ol>
        {crumbs.map(crumb => (
          <li key={crumb.to}>
            <ToLink to={crumb.to} c="dimmed" fz="xs">
              {crumb.label}
            </ToLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** A part of a page under its own heading. */
export const Section = ({
  title,
  actions,
  children,
}: {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}) => (
  <section className={style['section']}>
    <Group justify="space-between" align="baseline" mb="sm">
      <Title order={2}>{title}</Title>
      {actions}
    </Group>
    {children}
  </section>
)
