import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'

/** The key with which passwords are kept; the database, and a copy of it, does not hold it. */
const keyFrom = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export const sealed = (text: string, secret: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, keyFrom(secret), nonce)
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64')
}

/** Null where it was sealed with another key, or is no seal at all. */
export const unsealed = (seal: string, secret: string): string | null => {
  const bytes = Buffer.from(seal, 'base64')
  try {
    const decipher = createDecipheriv(algorithm, keyFrom(secret), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
