import type { UseQueryResult } from '@tanstack/react-query'
import type { z } from 'zod'
import type { closeSession, readSession } from '../../domain/org/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import {
  answeredAt,
  forgetAnswers,
  named,
  type ProblemError,
  type Subject,
  useRead,
  useWrite,
} from '../api/index.ts'

export type Session = z.output<typeof readSession.output>

/** While the sample province is being opened, how often its progress is asked for, in milliseconds. */
const progressEvery = 800

/** Where the session stands; every write of `session` and `setup` refreshes it. */
export const useSession = (watchProgress = false): UseQueryResult<Session, ProblemError> =>
  useRead(
    named<typeof readSession>('session.read'),
    {},
    { remember: true, ...(watchProgress ? { every: progressEvery } : {}) },
  )

/** The session as pages know it; null while nobody is signed in. */
export const subjectOf = (session: Session): Subject | null =>
  session.state === 'signedIn' && session.person !== null
    ? { person: session.person, roles: session.roles, sample: session.sample, now: session.now }
    : null

/** How far the server's clock is ahead of this machine's, in milliseconds. */
export const aheadOf = (session: Session, receivedAt: number): number =>
  // Without a line the session is an old answer: what counts is when it was given.
  Date.parse(session.now) - (answeredAt(session) ?? receivedAt)

/** Does the person hold one of the roles at any unit? No roles asked means everybody. */
export const holds = (subject: Subject, wanted: readonly Role[] | undefined): boolean =>
  wanted === undefined || subject.roles.some(held => wanted.includes(held.role))

/** Whoever sits here next is not told what this person is: the browser gives its push address up. */
const leavePush = async (): Promise<void> => {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    await (await registration?.pushManager.getSubscription())?.unsubscribe()
  } catch {
    // A browser without push has nothing to give up.
  }
}

/** Signs out by loading the door anew, so that nothing read stays in the machine's memory. */
export const useSignOut = () =>
  useWrite(named<typeof closeSession>('session.close'), {
    onDone: () => void Promise.all([forgetAnswers(), leavePush()]).then(() => location.assign('/dang-nhap')),
  })
