import { createContext, useContext } from 'react'
import type { Role } from '../../domain/shared/index.ts'

/** Whoever sits at this screen, as pages need to know them; the shell fills it from the session. */
export interface Subject {
  readonly person: {
    readonly id: number
    readonly name: string
    readonly position: string
    readonly unitId: number
    readonly unitName: string
  }
  readonly roles: readonly { readonly role: Role; readonly unitId: number; readonly unitName: string }[]
  readonly sample: boolean
  /** The server's clock, ISO 8601: the sample lives on its own days. */
  readonly now: string
}

const SubjectContext = createContext<Subject | null>(null)

export const SubjectProvider = SubjectContext.Provider

/** The signed-in person; only pages behind sign-in may ask. */
export const useSubject = (): Subject => {
  const subject = useContext(SubjectContext)
  if (subject === null) throw new Error('useSubject is for pages behind sign-in')
  return subject
}

/**
 * Does the person hold one of these roles at some unit? For showing an entry or a page; whether a write is
 * allowed on one resource is said by that resource's `may`.
 */
export const useHolds = (...wanted: readonly Role[]): boolean =>
  useSubject().roles.some(held => wanted.includes(held.role))
