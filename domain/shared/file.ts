import { z } from 'zod'
import { write } from './contract.ts'

/** Bytes handed in before the write that uses them. The browser posts them raw to /api/file. */
export const uploadFile = write({
  name: 'file.upload',
  label: { vi: 'Tải tệp lên', en: 'Upload a file' },
  roles: [],
  input: z.object({
    name: z.string().min(1).max(300),
    mediaType: z.string().max(200),
    bytes: z.instanceof(Uint8Array),
  }),
  output: z.object({ fileId: z.number(), name: z.string(), size: z.number(), sha256: z.string() }),
})
