import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { type Subject, SubjectProvider, sessionEnded, useLive } from '../api/index.ts'
import { ClockProvider, FillingsProvider, filledFrom, Loaded, PageSkeleton } from '../ui/index.ts'
import { Frame } from './frame.tsx'
import { aheadOf, holds, type Session, subjectOf, useSession } from './session.ts'
import { steps } from './steps.ts'

const SignInAgain = lazy(() => import('./sign-in-again.tsx'))

const filled = filledFrom(steps.flatMap(({ fillings = [] }) => fillings))

/** Everything behind sign-in. */
export const Desk = () => {
  const session = useSession()
  const { refetch } = session
  useEffect(() => {
    const ask = () => void refetch()
    addEventListener(sessionEnded, ask)
    return () => removeEventListener(sessionEnded, ask)
  }, [refetch])
  return (
    <Loaded read={session} skeleton={<PageSkeleton />}>
      {known => <Seat session={known} ahead={aheadOf(known, session.dataUpdatedAt)} />}
    </Loaded>
  )
}

/** The person as last known: when the session ends under somebody's hands, their page stays until they are back. */
const useLastSubject = (session: Session): Subject | null => {
  const now = subjectOf(session)
  const [last, setLast] = useState(now)
  if (now !== null && now !== last && now.person !== last?.person) setLast(now)
  return now ?? last
}

const Seat = ({ session, ahead }: { readonly session: Session; readonly ahead: number }) => {
  const subject = useLastSubject(session)
  const signedIn = session.state === 'signedIn'
  useLive(signedIn)
  const fillings = useMemo(
    () => filled.filter(({ roles }) => subject !== null && holds(subject, roles)),
    [subject],
  )
  if (subject === null) return <ToTheDoor />
  return (
    <SubjectProvider value={subject}>
      <ClockProvider value={ahead}>
        <FillingsProvider value={fillings}>
          <Frame />
        </FillingsProvider>
        {!signedIn && (
          <Suspense fallback={null}>
            <SignInAgain />
          </Suspense>
        )}
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
