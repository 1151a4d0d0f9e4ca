import { UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { type NavigationEntry, useLinkTo, useSay, useTexts } from '../ui/index.ts'
import { entriesFor } from './entries.ts'
import { NavigationLink } from './navigation-link.tsx'
import style from './shell.module.css'
import { texts } from './texts.ts'
import { useIsHere } from './use-is-here.ts'

const MoreDrawer = lazy(() => import('./more-drawer.tsx'))

/** The left navigation. */
export const Navigation = () => {
  const entries = entriesFor(useSubject())
  return entries.map(entry => <NavigationLink key={entry.path} entry={entry} />)
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
      {open && (
        <Suspense fallback={null}>
          <MoreDrawer entries={entries} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  )
}
