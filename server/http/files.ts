import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { uploadFile } from '../../domain/shared/index.ts'
import { keepFile } from '../db/files.ts'
import { type Action, action } from './action.ts'
import { bytesOf, takeBytes } from './bytes.ts'
import { type Kernel, performWrite } from './kernel.ts'
import { requestKey, senderOf } from './server.ts'

const upload: Action = action(uploadFile, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const bytes = Buffer.from(input.bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { name, mediaType } = input
    const kept = { name, mediaType, size: bytes.length, sha256, bytes, personId: subject.personId, at: now }
    const fileId = await keepFile(tx, kept)
    return {
      output: { fileId, name, size: bytes.length, sha256 },
      event: { about: `file:${fileId}`, unitId: subject.unitId, campaignId: null, data: { name, sha256 } },
    }
  },
})

/** Files come as raw bytes with their name in a header, outside the JSON routes, but through the same kernel. */
export const addFileRoute = async (server: FastifyInstance, kernel: Kernel): Promise<void> => {
  await server.register(async scope => {
    takeBytes(scope)
    scope.post('/api/file', async request => {
      const name = decodeURIComponent(String(request.headers['x-file-name'] ?? 'tep'))
      const mediaType = request.headers['content-type'] ?? 'application/octet-stream'
      const { output } = await performWrite(kernel, upload, {
        input: { name, mediaType, bytes: bytesOf(request) },
        key: requestKey(request),
        sender: senderOf(request),
      })
      return output
    })
  })
}
