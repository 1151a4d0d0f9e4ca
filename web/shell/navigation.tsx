import { Drawer, NavLink, ScrollArea, UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useSubject } from '../api/index.ts'
import { type NavigationEntry, useLinkTo, useSay, useTexts } from '../ui/index.ts'
import { entriesFor } from './entries.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

const useIsHere = (path: string): boolean =>
  useRouterState({
    select: state => state.location.pathname === path || state.location.pathname.startsWith(`${path}/`),
  })

const Entry = ({ entry, onGo }: { readonly entry: NavigationEntry; readonly onGo?: () => void }) => {
  const say = useSay()
  const here = useIsHere(entry.path)
  const link = useLinkTo(entry.path)
  const Icon = entry.icon
  return (
    <NavLink
      {...link}
      onClick={event => {
        link.onClick(event)
        onGo?.()
      }}
      className={style['entry'] ?? ''}
      active={here}
      aria-current={here ? 'page' : undefined}
      label={say(entry.label)}
      leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
    />
  )
}

/** The left navigation. */
export const Navigation = () => {
  const entries = entriesFor(useSubject())
  return (
    <ScrollArea className={style['entries'] ?? ''} type="auto">
      {entries.map(entry => (
        <Entry key={entry.path} entry={entry} />
      ))}
    </ScrollArea>
  )
}

const PhoneEntry = ({ entry }: { readonly entry: NavigationEntry }) => {
  const say = useSay()
  const here = useIsHere(entry.path)
  const link = useLinkTo(entry.path)
  const Icon = entry.icon
  return (
    <UnstyledButton
      component="a"
      {...link}
      className={style['phoneEntry'] ?? ''}
      aria-current={here ? 'page' : undefined}
    >
      <Icon size={22} stroke={1.6} aria-hidden />
      <span>{say(entry.label)}</span>
    </UnstyledButton>
  )
}

/** The bottom bar of a phone: what people do there with a thumb, and the rest under “Thêm”. */
export const PhoneNavigation = () => {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const entries = entriesFor(useSubject())
  const onPhone = entries.filter(entry => entry.onPhone === true).slice(0, 4)
  return (
    <nav aria-label={t('navigation.phone')} className={style['phoneBar']}>
      {onPhone.map(entry => (
        <PhoneEntry key={entry.path} entry={entry} />
      ))}
      <UnstyledButton
        className={style['phoneEntry'] ?? ''}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconDots size={22} stroke={1.6} aria-hidden />
        <span>{t('navigation.more')}</span>
      </UnstyledButton>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        styles={{ content: { height: 'auto' } }}
        title={t('navigation.more')}
        closeButtonProps={{ 'aria-label': t('navigation.more') }}
      >
        {entries.map(entry => (
          <Entry key={entry.path} entry={entry} onGo={() => setOpen(false)} />
        ))}
      </Drawer>
    </nav>
  )
}
