import { createHash } from 'node:crypto'
import {
  type Contract,
  type FieldProblem,
  type Role,
  roles,
  sharedProblems,
} from '../../domain/shared/index.ts'
import { translateDatabaseError } from '../db/constraints.ts'
import { type Database, openWrite, type Reader, type Writer } from '../db/database.ts'
import { type Json, keptAnswer, recordWrite } from '../db/ledger.ts'
import type { Action, May, Outcome, Query, Subject } from './action.ts'
import { fieldSentence } from './fieldSentences.ts'

/** Who asks and what they hold: the kernel knows no step, so the org step hands this in. */
export interface Policy {
  readonly authenticate: (db: Reader, token: string, now: Date) => Promise<Subject | null>
  /** Does the subject hold one of the roles at the unit or above it? */
  readonly holdsAt: (
    db: Reader,
    subject: Subject,
    unitId: number,
    wanted: readonly Role[],
    now: Date,
  ) => Promise<boolean>
}

/** Which jobs follow from which action, by the action's name. */
export type Followers = ReadonlyMap<string, readonly string[]>

export interface Kernel {
  readonly db: Database
  readonly clock: () => Date
  readonly policy: Policy
  readonly followers: Followers
}

/** Who sends a request: a browser with a session's token, or the program itself in somebody's name. */
export interface Sender {
  readonly token: string | null
  readonly subject?: Subject
  readonly address: string | null
}

/** The program by itself, in nobody's name. */
export const byItself: Sender = { token: null, address: null }

export interface WriteRequest {
  readonly input: unknown
  readonly key: string
  readonly sender: Sender
}

export interface WriteAnswer {
  readonly output: unknown
  readonly session?: Outcome<unknown>['session']
}

/**
 * The one way to write, the same order for every action: parse, authenticate, open the transaction, authorise,
 * run, append the event and the audit row, enqueue the jobs, commit, answer. A request that comes again with
 * its key gets the first answer.
 */
export const performWrite = async (
  kernel: Kernel,
  action: Action,
  request: WriteRequest,
): Promise<WriteAnswer> => {
  const input = parse(action.contract, request.input)
  const now = kernel.clock()
  const inputHash = hashOf(request.input)
  try {
    return await openWrite(kernel.db, async tx => {
      const subject = await authenticate(kernel, tx, request.sender, now)
      withinToken(subject, action.contract)
      const kept = await keptAnswer(tx, request.key)
      if (kept !== undefined) return repeat(kept, action, inputHash, subject)
      await authorise(kernel, tx, action, input, subject, now)
      const outcome = await action.run({ tx, subject, input, now, token: request.sender.token })
      await record(kernel, tx, { action, request, inputHash, outcome, subject, now })
      return outcome.session === undefined
        ? { output: outcome.output }
        : { output: outcome.output, session: outcome.session }
    })
  } catch (error) {
    throw translateDatabaseError(error)
  }
}

/** The same questions for a read; nothing is recorded and nothing can be written. */
export const performRead = async (
  kernel: Kernel,
  query: Query,
  rawInput: unknown,
  sender: Sender,
): Promise<unknown> => {
  const input = parse(query.contract, rawInput)
  const now = kernel.clock()
  const subject = await authenticate(kernel, kernel.db, sender, now)
  withinToken(subject, query.contract)
  await authorise(kernel, kernel.db, query, input, subject, now)
  return query.run({ db: kernel.db, subject, input, now, token: sender.token })
}

/** Bytes count by their own hash: written out as JSON they would take many times their size. */
const hashOf = (input: unknown): string => {
  const text = JSON.stringify(input, (_name, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  )
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

const parse = (contract: Contract, raw: unknown): unknown => {
  const parsed = contract.input.safeParse(raw, { error: fieldSentence('vi') })
  if (parsed.success) return parsed.data
  const english = contract.input.safeParse(raw, { error: fieldSentence('en') })
  const fields = parsed.error.issues.map(
    (issue, index): FieldProblem => ({
      path: issue.path.join('.'),
      vi: issue.message,
      en: english.error?.issues[index]?.message ?? issue.message,
    }),
  )
  throw sharedProblems.invalid({}, fields)
}

const authenticate = async (
  kernel: Kernel,
  db: Reader,
  sender: Sender,
  now: Date,
): Promise<Subject | null> => {
  if (sender.subject !== undefined) return sender.subject
  return sender.token === null ? null : kernel.policy.authenticate(db, sender.token, now)
}

/** A personal token covers less than its person may. */
const withinToken = (subject: Subject | null, contract: Contract): void => {
  if (subject?.token === undefined || subject.token.allows(contract)) return
  throw sharedProblems.tokenMayNot({ action: contract.label.vi, actionEn: contract.label.en })
}

const authorise = async (
  kernel: Kernel,
  db: Reader,
  declared: { readonly contract: Contract; readonly may: May<never> },
  input: unknown,
  subject: Subject | null,
  now: Date,
): Promise<void> => {
  const { contract, may } = declared
  if (may === 'anyone') return
  if (subject === null) throw sharedProblems.signInFirst()
  if (may === 'person') return
  const unitId = await may.at(db, input as never, subject)
  if (await kernel.policy.holdsAt(db, subject, unitId, contract.roles, now)) return
  throw sharedProblems.notAllowed({
    action: contract.label.vi,
    roles: contract.roles.map(role => roles[role].vi).join(', '),
  })
}

const repeat = (
  kept: { action: string; inputHash: string; personId: number | null; output: unknown },
  action: Action,
  inputHash: string,
  subject: Subject | null,
): WriteAnswer => {
  const same =
    kept.action === action.contract.name &&
    kept.inputHash === inputHash &&
    kept.personId === (subject?.personId ?? null)
  if (!same) throw sharedProblems.keyReused()
  return { output: kept.output }
}

interface Done {
  readonly action: Action
  readonly request: WriteRequest
  readonly inputHash: string
  readonly outcome: Outcome<unknown>
  readonly subject: Subject | null
  readonly now: Date
}

const record = async (kernel: Kernel, tx: Writer, done: Done): Promise<void> => {
  const { action, request, inputHash, outcome, subject, now } = done
  const { about, unitId, campaignId, data = {} } = outcome.event
  const asker = subject?.personId ?? null
  const isKept = outcome.session === undefined && outcome.once !== true
  await recordWrite(tx, {
    ...{ about, unitId, campaignId, data, at: now, key: request.key, address: request.sender.address },
    action: action.contract.name,
    personId: outcome.event.personId ?? asker,
    tokenId: subject?.token?.id ?? null,
    followers: kernel.followers.get(action.contract.name) ?? [],
    // Whoever asked, not whom the event is about: a repeat of the first set-up comes from nobody again.
    kept: isKept ? { inputHash, personId: asker, output: outcome.output as Json } : null,
  })
}
