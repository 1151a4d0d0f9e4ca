import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Contract, rawBytes, sharedProblems, type streamAnswer } from '../../domain/shared/index.ts'

/** Does this write carry bytes as its body? */
export const carriesBytes = ({ input }: Contract): boolean =>
  input instanceof z.ZodObject && input.shape['bytes'] === rawBytes

/** In this scope a body is taken as it comes, whatever it says it is. */
export const takeBytes = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}

/** The body as plain bytes: a Buffer would write itself out as JSON. */
export const bytesOf = ({ body }: FastifyRequest): Uint8Array => {
  if (!Buffer.isBuffer(body)) throw sharedProblems.notJson()
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
}

/** A file to save, never to open in place: what it is called cannot break out of the header. */
export const saved = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`

/** Sends a file piece by piece, each read when the one before has left. */
export const sendStream = (reply: FastifyReply, file: z.infer<typeof streamAnswer>): FastifyReply =>
  reply
    .type(file.mediaType)
    .header('content-disposition', saved(file.fileName))
    .header('content-length', file.size)
    .header('cache-control', 'private, max-age=3600')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Readable.from(file.pieces, { objectMode: false }))
