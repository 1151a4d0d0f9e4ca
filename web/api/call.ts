import type { z } from 'zod'
import type { Contract, ReadContract, WriteContract } from '../../domain/shared/index.ts'
import { attemptKey } from './attempt.ts'
import { ProblemError, problemFrom, unreachable } from './problem-error.ts'

type In<C extends { input: z.ZodType }> = z.input<C['input']>
type Out<C extends { output: z.ZodType }> = z.output<C['output']>

/** Waits before the second and the third try of a write whose answer was lost, in milliseconds. */
const retryAfter = [400, 1200]

/** Told to the page whenever the server says that nobody is signed in, whoever asked. */
export const sessionEnded = 'tongket-session-ended'

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const send = async (address: string, init: RequestInit): Promise<unknown> => {
  let response: Response
  let body: string
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init })
    body = await response.text()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
  if (response.status === 401) dispatchEvent(new Event(sessionEnded))
  if (!response.ok) throw problemFrom(response.status, body)
  return body === '' ? {} : JSON.parse(body)
}

const mayRetry = (error: unknown): boolean => error instanceof ProblemError && error.isUnreachable

/**
 * Sends one write. A lost answer is asked for again under the same key, which the server answers once.
 * Throws ProblemError.
 */
export const call = async <C extends WriteContract>(
  contract: C,
  input: In<C>,
  key: string = attemptKey(),
): Promise<Out<C>> => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(input),
  }
  for (const wait of retryAfter) {
    try {
      return (await send(`/api/${contract.name}`, init)) as Out<C>
    } catch (error) {
      if (!mayRetry(error)) throw error
      await pause(wait)
    }
  }
  return (await send(`/api/${contract.name}`, init)) as Out<C>
}

/**
 * Sends a write that carries bytes: they are the body, the rest of the input is in the address. Sent once; whoever
 * calls it asks again where to go on. Throws ProblemError, or AbortError.
 */
export const sendBytes = async <C extends WriteContract>(
  contract: C,
  { bytes, ...input }: Omit<In<C>, 'bytes'> & { readonly bytes: Blob },
  signal: AbortSignal,
): Promise<Out<C>> => {
  const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': attemptKey() }
  const init = { method: 'POST', headers, body: bytes, signal }
  return (await send(addressOf(contract, input), init)) as Out<C>
}

/** The address of a read: plain values as they are, lists and objects as JSON, absent ones left out. */
export const readAddress = <C extends ReadContract>(contract: C, input: In<C>): string =>
  addressOf(contract, input as Record<string, unknown>)

const addressOf = (contract: Contract, input: Readonly<Record<string, unknown>>): string => {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || value === null) continue
    parameters.set(key, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  const query = parameters.toString()
  return query === '' ? `/api/${contract.name}` : `/api/${contract.name}?${query}`
}

/** Asks once, outside React; pages use `useRead`. Throws ProblemError. */
export const ask = async <C extends ReadContract>(
  contract: C,
  input: In<C>,
  signal?: AbortSignal,
): Promise<Out<C>> =>
  (await send(readAddress(contract, input), signal === undefined ? {} : { signal })) as Out<C>
