import { existsSync } from 'node:fs'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sharedProblems } from '../../domain/shared/index.ts'

/** Serves the built pages; an address that is no file is a page of the application, so a deep link works. */
export const addPages = async (server: FastifyInstance, root: string): Promise<void> => {
  if (existsSync(root)) {
    await server.register(staticFiles, {
      root,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/')
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  server.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && existsSync(root)
    if (wantsPage) return reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html')
    throw sharedProblems.notFound()
  })
}
