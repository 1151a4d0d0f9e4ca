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
    <>
      <a className={style['skip']} href="#noi-dung">
        {t('skip')}
      </a>
      <header className={`${style['header']} no-print`}>
        <TopBar onSearch={onPalette} onHelp={onHelp} />
      </header>
      <nav className={`${style['navbar']} no-print`} aria-label={t('navigation.label')}>
        <Navigation />
      </nav>
      <main id="noi-dung" tabIndex={-1} className={style['main']}>
        <Banners />
        <Outlet />
      </main>
      <footer className={`${style['footer']} no-print`}>
        <PhoneNavigation />
      </footer>
      <Overlays open={open} onClose={onClose} />
    </>
  )
}
