import type { z } from 'zod'
import type { Contract, ReadContract, Role, WriteContract } from '../../domain/shared/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import type { Json } from '../db/ledger.ts'

/** Who asks: a person with the roles they hold at units. */
export interface Subject {
  readonly personId: number
  readonly unitId: number
  readonly name: string
  readonly language: 'vi' | 'en'
  readonly grants: readonly { readonly role: Role; readonly unitId: number }[]
  /** The personal token that speaks for them, where it is not they themselves at the screen. */
  readonly token?: { readonly id: number; readonly allows: (contract: Contract) => boolean }
}

/**
 * Who may. `anyone`: no session is needed. `person`: any signed-in person, about themselves or with a rule of
 * its own in `run`. `at`: whoever holds one of the contract's roles at that unit or above it.
 */
export type May<Input> =
  | 'anyone'
  | 'person'
  | { readonly at: (db: Reader, input: Input, subject: Subject) => Promise<number> }

/** What an action leaves behind besides its rows; the kernel writes it to the event and to the audit. */
export interface Happening {
  /** `noun:id`, for instance `report:12`. */
  readonly about: string
  readonly unitId: number | null
  readonly campaignId: number | null
  readonly data?: Json
  /** Who did it, where signing in is the act itself. */
  readonly personId?: number
}

export interface Outcome<Output> {
  readonly output: Output
  readonly event: Happening
  /** A session to hand to the browser, or null to take it away. */
  readonly session?: { readonly token: string; readonly expiresAt: Date } | null
  /** The output holds a secret that is shown this once: it is not kept for a repeat of the request. */
  readonly once?: true
}

export interface WriteScope<Input, Who> {
  readonly tx: Writer
  readonly subject: Who
  readonly input: Input
  readonly now: Date
  /** The session's token, for signing out. */
  readonly token: string | null
}

export interface ReadScope<Input, Who> {
  readonly db: Reader
  readonly subject: Who
  readonly input: Input
  readonly now: Date
  readonly token: string | null
}

export interface Action<C extends WriteContract = WriteContract> {
  readonly contract: C
  readonly may: May<z.output<C['input']>>
  readonly run: (
    scope: WriteScope<z.output<C['input']>, Subject | null>,
  ) => Promise<Outcome<z.output<C['output']>>>
}

export interface Query<C extends ReadContract = ReadContract> {
  readonly contract: C
  readonly may: May<z.output<C['input']>>
  readonly run: (scope: ReadScope<z.output<C['input']>, Subject | null>) => Promise<z.output<C['output']>>
}

/** Nobody needs to be there where anyone may. */
type Asking<M> = M extends 'anyone' ? Subject | null : Subject

interface DeclaredAction<C extends WriteContract, M extends May<z.output<C['input']>>> {
  readonly may: M
  readonly run: (
    scope: WriteScope<z.output<C['input']>, Asking<M>>,
  ) => Promise<Outcome<z.output<C['output']>>>
}

interface DeclaredQuery<C extends ReadContract, M extends May<z.output<C['input']>>> {
  readonly may: M
  readonly run: (scope: ReadScope<z.output<C['input']>, Asking<M>>) => Promise<z.output<C['output']>>
}

/** Declares a write. Without who may, an event and an output it does not compile. */
export const action = <C extends WriteContract, M extends May<z.output<C['input']>>>(
  contract: C,
  declared: DeclaredAction<C, M>,
): Action => ({ contract, ...declared }) as unknown as Action

/** Declares a read; the same question of who may comes first. */
export const query = <C extends ReadContract, M extends May<z.output<C['input']>>>(
  contract: C,
  declared: DeclaredQuery<C, M>,
): Query => ({ contract, ...declared }) as unknown as Query
