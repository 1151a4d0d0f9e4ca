import { AppShell } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { useTexts } from '../ui/index.ts'
import { Banners } from './banners.tsx'
import { entriesFor } from './entries.ts'
import { Navigation, PhoneNavigation } from './navigation.tsx'
import { type Overlay, Overlays } from './overlays.tsx'
import style from './shell.module.css'
import { texts } from './texts.ts'
import { TopBar } from './top-bar.tsx'
import { useHotkeys } from './use-hotkeys.ts'

const useOverlay = () => {
  const [open, setOpen] = useState<Overlay>(null)
  const subject = useSubject()
  const onPalette = useCallback(() => setOpen('palette'), [])
  const onHelp = useCallback(() => setOpen('help'), [])
  const places = useMemo(() => entriesFor(subject).map(entry => entry.path), [subject])
  useHotkeys({ onPalette, onHelp, places })
  return { open, onPalette, onHelp, onClose: () => setOpen(null) }
}

/** Bar above, navigation at the side or, on a phone, below; the page in the middle. */
export const Frame = () => {
  const t = useTexts(texts)
  const { open, onPalette, onHelp, onClose } = useOverlay()
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      transitionDuration={0}
    >
      <a className={style['skip']} href="#noi-dung">
        {t('skip')}
      </a>
      <AppShell.Header className={style['header'] ?? ''}>
        <TopBar onSearch={onPalette} onHelp={onHelp} />
      </AppShell.Header>
      <AppShell.Navbar className={style['navbar'] ?? ''} aria-label={t('navigation.label')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="noi-dung" tabIndex={-1} className={style['main'] ?? ''}>
        <Banners />
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm" className={style['footer'] ?? ''}>
        <PhoneNavigation />
      </AppShell.Footer>
      <Overlays open={open} onClose={onClose} />
    </AppShell>
  )
}
