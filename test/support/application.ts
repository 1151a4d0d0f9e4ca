import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { ProblemAnswer, ReadContract, WriteContract } from '../../domain/shared/index.ts'
import type { Database } from '../../server/db/database.ts'
import { addFileRoute } from '../../server/http/files.ts'
import type { Kernel } from '../../server/http/kernel.ts'
import { addPages, type Pages } from '../../server/http/pages.ts'
import { createServer } from '../../server/http/server.ts'
import { policy } from '../../server/org/index.ts'
import { actions, followersOf, queries } from '../../server/steps.ts'
import { standsForFile } from './standing.ts'

export interface Answer<Output> {
  readonly status: number
  /** The output of a 200; otherwise undefined. */
  readonly output: Output
  /** The problem of anything else. */
  readonly problem: ProblemAnswer
}

/** One person at the other end of the wire, with the cookie the server gave them. */
export interface Visitor {
  write<C extends WriteContract>(
    contract: C,
    input: z.input<C['input']>,
    key?: string,
  ): Promise<Answer<z.output<C['output']>>>
  /** A write that is expected to succeed: its output, or a failed test that shows the problem. */
  must<C extends WriteContract>(contract: C, input: z.input<C['input']>): Promise<z.output<C['output']>>
  read<C extends ReadContract>(
    contract: C,
    input: z.input<C['input']>,
  ): Promise<Answer<z.output<C['output']>>>
  see<C extends ReadContract>(contract: C, input: z.input<C['input']>): Promise<z.output<C['output']>>
  /** A read that answers with a file. */
  save<C extends ReadContract>(
    contract: C,
    input: z.input<C['input']>,
  ): Promise<{ status: number; mediaType: string; name: string; bytes: Buffer }>
  /** A write that carries bytes: they are the body, the rest of the input is in the address. */
  send<C extends WriteContract>(
    contract: C,
    input: Omit<z.input<C['input']>, 'bytes'>,
    bytes: Uint8Array,
  ): Promise<Answer<z.output<C['output']>>>
  /** A page as the browser asks for it. */
  open(path: string): Promise<{ status: number; keeping: string; html: string }>
  upload(
    name: string,
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<{ fileId: number; name: string; size: number }>
}

export interface TestApplication {
  readonly kernel: Kernel
  readonly server: FastifyInstance
  /** The clock the application reads; tests set it. */
  now: Date
  visitor(): Visitor
}

/** The whole application on a test database, without a socket: requests are handed to it directly. */
export const testApplication = async (
  db: Database,
  anonymousWrites = 10_000,
  pages?: Pick<Pages, 'root' | 'pictures'>,
): Promise<TestApplication> => {
  const application = { now: new Date('2023-04-01T02:00:00Z') } as { now: Date } & TestApplication
  standsForFile(() => {
    const { now } = application
    return () => {
      application.now = now
    }
  })
  const kernel: Kernel = { db, clock: () => application.now, policy, followers: followersOf }
  const log = (line: Record<string, unknown>): void => console.error(line)
  const options = { kernel, actions, queries, log, secureCookies: false, trustProxy: false, anonymousWrites }
  const server = await createServer(options)
  await addFileRoute(server, kernel)
  if (pages !== undefined) await addPages(server, { ...pages, kernel, queries, log })
  return Object.assign(application, { kernel, server, visitor: () => visitor(server) })
}

const visitor = (server: FastifyInstance): Visitor => {
  let cookie = ''
  standsForFile(() => {
    const was = cookie
    return () => {
      cookie = was
    }
  })
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ) => {
    const response = await server.inject({
      method,
      url,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      ...(payload === undefined ? {} : { payload }),
    })
    const given = response.cookies.find(each => each.name === 'tongket')
    if (given !== undefined) cookie = given.value === '' ? '' : `tongket=${given.value}`
    return response
  }
  const answer = (response: { statusCode: number; body: string }): Answer<never> => {
    const body: unknown = response.body === '' ? undefined : JSON.parse(response.body)
    const fine = response.statusCode === 200
    return {
      status: response.statusCode,
      output: (fine ? body : undefined) as never,
      problem: (fine ? undefined : body) as ProblemAnswer,
    }
  }
  const write: Visitor['write'] = async (contract, input, key = randomUUID()) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key }
    return answer(await send('POST', `/api/${contract.name}`, headers, JSON.stringify(input)))
  }
  const get = (contract: ReadContract, input: unknown) =>
    send('GET', `/api/${contract.name}?${inAddress(input)}`, {})
  const read: Visitor['read'] = async (contract, input) => answer(await get(contract, input))
  return {
    write,
    read,
    must: async (contract, input) => succeeded(contract.name, await write(contract, input)),
    see: async (contract, input) => succeeded(contract.name, await read(contract, input)),
    save: async (contract, input) => {
      const response = await get(contract, input)
      const disposition = String(response.headers['content-disposition'] ?? '')
      return {
        status: response.statusCode,
        mediaType: String(response.headers['content-type'] ?? ''),
        name: decodeURIComponent(disposition.split("''")[1] ?? ''),
        bytes: response.rawPayload,
      }
    },
    send: async (contract, input, bytes) => {
      const url = `/api/${contract.name}?${inAddress(input)}`
      const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() }
      return answer(await send('POST', url, headers, Buffer.from(bytes)))
    },
    open: async path => {
      const response = await send('GET', path, {})
      const keeping = String(response.headers['cache-control'] ?? '')
      return { status: response.statusCode, keeping, html: response.body }
    },
    upload: async (name, mediaType, bytes) => {
      const headers = {
        'content-type': mediaType,
        'x-file-name': encodeURIComponent(name),
        'idempotency-key': randomUUID(),
      }
      return succeeded('file.upload', answer(await send('POST', '/api/file', headers, Buffer.from(bytes))))
    },
  }
}

const inAddress = (input: unknown): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(input as Record<string, unknown>)) {
    if (value !== undefined)
      parameters.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return parameters.toString()
}

const succeeded = <Output>(name: string, { status, output, problem }: Answer<Output>): Output => {
  if (status !== 200) throw new Error(`${name} answered ${status}: ${JSON.stringify(problem)}`)
  return output
}
