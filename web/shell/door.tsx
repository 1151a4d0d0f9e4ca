import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Loaded, PageSkeleton, useSearch } from '../ui/index.ts'
import { BarActions } from './bar-actions.tsx'
import { Mark } from './mark.tsx'
import { type Session, useSession } from './session.ts'
import style from './shell.module.css'

const isInside = (path: string): boolean => path.startsWith('/') && !path.startsWith('//')

/** Where somebody at the door belongs: first run, sign-in, or on to the page they asked for. */
const belongs = (session: Session, wanted: string | undefined): string => {
  if (session.state === 'signedIn') return wanted !== undefined && isInside(wanted) ? wanted : '/viec-cua-toi'
  return session.state === 'signedOut' ? '/dang-nhap' : '/bat-dau'
}

const Doorkeeper = ({ session, children }: { readonly session: Session; readonly children: ReactNode }) => {
  const router = useRouter()
  const path = useRouterState({ select: state => state.location.pathname })
  const [search] = useSearch()
  const place = belongs(session, search['tiep'])
  const stays = place === path
  useEffect(() => {
    if (!stays) router.history.replace(place)
  }, [stays, place, router])
  return stays ? children : <PageSkeleton />
}

/** What one sees before sign-in: the mark, the language, one task. */
export const Door = () => {
  const session = useSession()
  return (
    <div className={style['door']}>
      <header className={style['doorBar']}>
        <Mark />
        <BarActions />
      </header>
      <main className={style['doorMain']}>
        <Loaded read={session} skeleton={<PageSkeleton />}>
          {known => (
            <Doorkeeper session={known}>
              <Outlet />
            </Doorkeeper>
          )}
        </Loaded>
      </main>
    </div>
  )
}
