import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { addPages } from '../../../server/http/pages.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()

it('sends an answer of the API compressed to whoever can read that, the same to whoever cannot', async () => {
  const { server } = await testApplication(db)
  const ask = (encoding?: string) =>
    server.inject({
      url: '/api/openapi.json',
      headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
    })
  const plain = await ask()
  expect(plain.headers['content-encoding']).toBeUndefined()
  const [brotli, gzip] = [await ask('gzip, br'), await ask('gzip')]
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true)
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
  expect(brotli.rawPayload.length * 4).toBeLessThan(plain.rawPayload.length)
})

it('sends the pages as the build compressed them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongket-pages-'))
  mkdirSync(join(folder, 'assets'))
  const script = Buffer.from("console.log('một trang')".repeat(200))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'trang.js'), script)
  writeFileSync(join(folder, 'assets', 'trang.js.br'), brotliCompressSync(script))
  const { server, kernel } = await testApplication(db)
  await addPages(server, { root: folder, kernel, queries: [], pictures: [], log: console.error })
  const ask = (encoding: string) =>
    server.inject({ url: '/assets/trang.js', headers: { 'accept-encoding': encoding } })
  const brotli = await ask('br')
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/javascript; charset=utf-8',
  })
  expect(brotliDecompressSync(brotli.rawPayload).equals(script)).toBe(true)
  expect((await ask('identity')).rawPayload.equals(script)).toBe(true)
  rmSync(folder, { recursive: true })
})
