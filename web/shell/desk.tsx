import { AppShell } from '@mantine/core'
import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SubjectProvider, useLive } from '../api/index.ts'
import { ClockProvider, Loaded, PageSkeleton, useTexts } from '../ui/index.ts'
import { Banners } from './banners.tsx'
import { Navigation, PhoneNavigation } from './navigation.tsx'
import { aheadOf, type Session, subjectOf, useSession } from './session.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'
import { TopBar } from './top-bar.tsx'

/** Everything behind sign-in: navigation, bar, page. */
export const Desk = () => {
  const session = useSession()
  return (
    <Loaded read={session} skeleton={<PageSkeleton />}>
      {known => <SignedInDesk session={known} ahead={aheadOf(known, session.dataUpdatedAt)} />}
    </Loaded>
  )
}

const SignedInDesk = ({ session, ahead }: { readonly session: Session; readonly ahead: number }) => {
  const subject = subjectOf(session)
  useLive(subject !== null)
  if (subject === null) return <ToTheDoor />
  return (
    <SubjectProvider value={subject}>
      <ClockProvider value={ahead}>
        <Frame />
      </ClockProvider>
    </SubjectProvider>
  )
}

/** To sign-in, with the address to come back to: read once, since it changes while going. */
const ToTheDoor = () => {
  const router = useRouter()
  useEffect(() => {
    router.history.replace(`/dang-nhap?tiep=${encodeURIComponent(router.state.location.href)}`)
  }, [router])
  return <PageSkeleton />
}

const Frame = () => {
  const t = useTexts(texts)
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
      <AppShell.Header className={style['header']}>
        <TopBar />
      </AppShell.Header>
      <AppShell.Navbar className={style['navbar']} aria-label={t('navigation.label')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="noi-dung" tabIndex={-1} className={style['main']}>
        <Banners />
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm" className={style['footer']}>
        <PhoneNavigation />
      </AppShell.Footer>
    </AppShell>
  )
}
