import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { fileAnswer, Problem, sharedProblems, streamAnswer } from '../../domain/shared/index.ts'
import { databaseAnswers } from '../db/ledger.ts'
import type { Action, Query } from './action.ts'
import { bytesOf, carriesBytes, saved, sendStream, takeBytes } from './bytes.ts'
import { referencePage } from './docs/index.ts'
import { type Kernel, performRead, performWrite, type Sender, type WriteAnswer } from './kernel.ts'
import { openApi } from './openApi.ts'

export interface ServerOptions {
  readonly kernel: Kernel
  readonly actions: readonly Action[]
  readonly queries: readonly Query[]
  readonly log: (line: Record<string, unknown>) => void
  /** Behind HTTPS the session's cookie is sent over HTTPS only. */
  readonly secureCookies: boolean
  readonly trustProxy: boolean
  /** Writes that need no session (signing in), by address and minute: a password cannot be guessed in bulk. */
  readonly anonymousWrites: number
}

const megabyte = 1024 * 1024
const bodyLimit = 32 * megabyte
const cookieName = 'tongket'
const key = z.uuid()

/** Answers of a kilobyte and more: quick rather than small, as each is compressed for one reader only. */
const compression = {
  threshold: 1024,
  encodings: ['br' as const, 'gzip' as const],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
}

/** The HTTP side of the kernel: one route an action, one a query; nothing else decides anything here. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const server = fastify({ bodyLimit, trustProxy: options.trustProxy, genReqId: () => randomUUID() })
  await server.register(cookie)
  await server.register(compress, compression)
  await server.register(rateLimit, {
    max: 1200,
    timeWindow: '1 minute',
    // Many people of one office share an address: each session is counted for itself, and pages are not counted.
    allowList: request => !request.url.startsWith('/api/'),
    keyGenerator: request => bearerOf(request) ?? request.cookies[cookieName] ?? request.ip,
    errorResponseBuilder: (_request, context) =>
      sharedProblems.tooMany({ seconds: Math.ceil(context.ttl / 1000) }),
  })
  server.setErrorHandler((error, request, reply) => answerProblem(options, error, request, reply))
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    if (request.method !== 'GET') refuseForeignOrigin(request)
  })
  server.get('/api/health', async () => ({ ok: await databaseAnswers(options.kernel.db) }))
  addReference(server, options)
  for (const action of options.actions) {
    if (!carriesBytes(action.contract)) addAction(server, options, action)
  }
  await server.register(async scope => {
    takeBytes(scope)
    for (const action of options.actions) {
      if (carriesBytes(action.contract)) addBytesAction(scope, options, action)
    }
  })
  for (const query of options.queries) addQuery(server, options, query)
  return server
}

/** Both are written out once, when somebody first asks. */
const addReference = (server: FastifyInstance, { actions, queries }: ServerOptions): void => {
  let document: ReturnType<typeof openApi> | undefined
  let page: string | undefined
  server.get('/api/openapi.json', async () => {
    document ??= openApi(actions, queries)
    return document
  })
  server.get('/api/docs', async (_request, reply) => {
    page ??= referencePage(actions, queries)
    return reply.type('text/html; charset=utf-8').send(page)
  })
}

const addAction = (server: FastifyInstance, options: ServerOptions, action: Action): void => {
  const open = action.may === 'anyone'
  const rateLimit = { max: options.anonymousWrites, keyGenerator: (request: FastifyRequest) => request.ip }
  server.post(
    `/api/${action.contract.name}`,
    open ? { config: { rateLimit } } : {},
    async (request, reply) => {
      const answer = await performWrite(options.kernel, action, {
        input: request.body ?? {},
        key: requestKey(request),
        sender: senderOf(request),
      })
      setSession(options, reply, answer)
      return answer.output
    },
  )
}

const addBytesAction = (scope: FastifyInstance, options: ServerOptions, action: Action): void => {
  scope.post(`/api/${action.contract.name}`, async request => {
    const address = fromAddress(request.query as Readonly<Record<string, string>>)
    const answer = await performWrite(options.kernel, action, {
      input: { ...address, bytes: bytesOf(request) },
      key: requestKey(request),
      sender: senderOf(request),
    })
    return answer.output
  })
}

const addQuery = (server: FastifyInstance, options: ServerOptions, query: Query): void => {
  server.get(`/api/${query.contract.name}`, async (request, reply) => {
    const input = fromAddress(request.query as Readonly<Record<string, string>>)
    const output = await performRead(options.kernel, query, input, senderOf(request))
    if (query.contract.output === streamAnswer)
      return sendStream(reply, output as z.infer<typeof streamAnswer>)
    if (query.contract.output !== fileAnswer) {
      reply.header('cache-control', 'no-store')
      return output
    }
    const file = output as z.infer<typeof fileAnswer>
    return reply
      .type(file.mediaType)
      .header('content-disposition', saved(file.fileName))
      .send(Buffer.from(file.bytes))
  })
}

/** Lists and objects travel in the address as JSON; everything else as it is. */
const fromAddress = (query: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, text]) => {
      if (!/^[[{]/.test(text)) return [name, text]
      try {
        return [name, JSON.parse(text) as unknown]
      } catch {
        return [name, text]
      }
    }),
  )

export const requestKey = (request: FastifyRequest): string => {
  const parsed = key.safeParse(request.headers['idempotency-key'])
  if (!parsed.success) throw sharedProblems.noKey()
  return parsed.data
}

/** A program's key: `Authorization: Bearer tk.…`. It stands before the cookie, which a browser adds by itself. */
const bearerOf = (request: FastifyRequest): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]

export const senderOf = (request: FastifyRequest): Sender => ({
  token: bearerOf(request) ?? request.cookies[cookieName] ?? null,
  address: request.ip,
})

const setSession = (options: ServerOptions, reply: FastifyReply, answer: WriteAnswer): void => {
  if (answer.session === undefined) return
  if (answer.session === null) {
    reply.clearCookie(cookieName, { path: '/' })
    return
  }
  reply.setCookie(cookieName, answer.session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: options.secureCookies,
    maxAge: 12 * 3600,
  })
}

/** A page of another site cannot write with this person's cookie. */
const refuseForeignOrigin = (request: FastifyRequest): void => {
  const { origin } = request.headers
  if (origin === undefined) return
  const same = URL.canParse(origin) && new URL(origin).host === request.host
  if (!same) throw sharedProblems.foreignOrigin()
}

const answerProblem = (
  options: ServerOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const { answer } = toProblem(options, error, request)
  return reply.status(answer.status).send(answer)
}

const fastifyProblems = new Map<string, () => Problem>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', () => sharedProblems.tooLarge({ limit: bodyLimit / megabyte })],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', () => sharedProblems.notJson()],
  ['FST_ERR_CTP_INVALID_JSON_BODY', () => sharedProblems.notJson()],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', () => sharedProblems.notJson()],
])

const toProblem = (options: ServerOptions, error: unknown, request: FastifyRequest): Problem => {
  if (error instanceof Problem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = fastifyProblems.get(code)
  if (known !== undefined) return known()
  // A line that broke while the body was coming: nobody is left to answer, and nothing here is wrong.
  if (code === 'ECONNRESET' && request.raw.readableAborted)
    return sharedProblems.failed({ trace: request.id })
  options.log({
    level: 'error',
    trace: request.id,
    path: request.url.split('?')[0] ?? '',
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  return sharedProblems.failed({ trace: request.id })
}
