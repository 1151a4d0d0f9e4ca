import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem, sharedProblems } from '../../domain/shared/index.ts'
import type { Query } from './action.ts'
import type { Kernel } from './kernel.ts'
import {
  type Asked,
  answersFor,
  embedded,
  type FirstPicture,
  type Given,
  type Markup,
  markup,
} from './picture/index.ts'
import { senderOf } from './server.ts'

export interface Pages {
  /** The folder of the built pages. */
  readonly root: string
  readonly kernel: Kernel
  readonly queries: readonly Query[]
  /** Pages that are painted before their script has come. */
  readonly pictures: readonly FirstPicture[]
  readonly log: (line: Record<string, unknown>) => void
}

/** Serves the built pages; an address that is no file is a page of the application, so a deep link works. */
export const addPages = async (server: FastifyInstance, pages: Pages): Promise<void> => {
  const { root } = pages
  if (existsSync(root)) {
    await server.register(staticFiles, {
      root,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/')
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    if (pages.pictures.length > 0) addPictures(server, pages)
  }
  server.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && existsSync(root)
    if (wantsPage) return sendEmpty(reply)
    throw sharedProblems.notFound()
  })
}

const sendEmpty = (reply: FastifyReply): FastifyReply =>
  reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html')

const hintsOf = z.record(z.string(), z.object({ scripts: z.array(z.string()), sheets: z.array(z.string()) }))

/** A page with a person's own text in it is never kept anywhere between the server and the screen. */
const addPictures = (server: FastifyInstance, pages: Pages): void => {
  const template = readFileSync(join(pages.root, 'index.html'), 'utf8')
  const hints = hintsOf.parse(JSON.parse(readFileSync(join(pages.root, 'hints.json'), 'utf8')))
  const queries = new Map(pages.queries.map(query => [query.contract.name, query]))
  for (const picture of pages.pictures) {
    const { scripts = [], sheets = [] } = hints[picture.hints] ?? {}
    const head = [...scripts.map(script), ...sheets.map(sheet)]
    server.get(picture.address, async (request, reply) => {
      const asked = askedBy(request)
      const painted = await paint(pages, queries, picture, asked, request)
      if (painted === null) return sendEmpty(reply)
      const html = filled(template, { ...painted, head, language: asked.language })
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
    })
  }
}

const script = (href: string): Markup =>
  markup`<link rel="modulepreload" href="${href}" crossorigin fetchpriority="low">`
const sheet = (href: string): Markup =>
  markup`<link rel="preload" as="style" href="${href}" crossorigin fetchpriority="low">`

const askedBy = (request: FastifyRequest): Asked => ({
  params: request.params as Readonly<Record<string, string>>,
  search: request.query as Readonly<Record<string, string>>,
  language: request.cookies['tongket.language'] === 'en' ? 'en' : 'vi',
})

/** Null where the person may not read it, is not signed in, or the picture failed: the page itself then says so. */
const paint = async (
  { kernel, log }: Pages,
  queries: ReadonlyMap<string, Query>,
  picture: FirstPicture,
  asked: Asked,
  request: FastifyRequest,
) => {
  try {
    const given = await answersFor(kernel, queries, picture.reads(asked), senderOf(request))
    const answers = given.map(([, , answer]) => answer)
    const drawn = picture.draw(asked, answers)
    return drawn === null ? null : { ...drawn, given }
  } catch (error) {
    if (!(error instanceof Problem)) log({ level: 'error', from: picture.address, error: String(error) })
    return null
  }
}

interface Painted {
  readonly title: string
  readonly markup: Markup
  readonly given: readonly Given[]
  readonly head: readonly Markup[]
  readonly language: 'vi' | 'en'
}

const filled = (template: string, { title, head, language, ...painted }: Painted): string =>
  template
    .replace('<html lang="vi"', `<html lang="${language}"`)
    .replace(/<title>.*<\/title>/, () => markup`<title>${title}</title>`.html)
    .replace(/<!--picture-->[\s\S]*<!--\/picture-->/, () => painted.markup.html)
    .replace('<!--answers-->', () => embedded('answers', painted.given).html)
    .replace('<!--hints-->', () => markup`${head}`.html)
