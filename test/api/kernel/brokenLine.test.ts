import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { createServer } from '../../../server/http/server.ts'
import { policy } from '../../../server/org/index.ts'
import { actions, queries } from '../../../server/steps.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()

it('writes no error into the log for a line that breaks in the midst of a request', async () => {
  const logged: unknown[] = []
  const kernel = { db, clock: () => new Date('2023-04-01T02:00:00Z'), policy, followers: new Map() }
  const server = await createServer({
    ...{ kernel, actions, queries, secureCookies: false, trustProxy: false, anonymousWrites: 60 },
    log: line => logged.push(line),
  })
  const ended = new Promise<string>(resolve => {
    server.addHook('onError', async (_request, _reply, error) => resolve(error.message))
  })
  const begun = new Promise<void>(resolve => {
    server.addHook('onRequest', async () => resolve())
  })
  const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
  const line = connect(Number(port), '127.0.0.1')
  line.write(
    'POST /api/session.open HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
  )
  await begun
  line.destroy()
  expect(await ended).toBe('aborted')
  // The answer is made after that, within the same turn.
  expect((await server.inject('/api/health')).statusCode).toBe(200)
  expect(logged).toEqual([])
  await server.close()
})
