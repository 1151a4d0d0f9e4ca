import webPush from 'web-push'
import { readMailConfiguration } from '../../configuration.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { readSetting, writeSetting } from '../../org/index.ts'
import { sealed, unsealed } from '../mail/index.ts'
import { aloneWithKeys } from './queries.ts'

export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

interface StoredKeys extends PushKeys {
  /** Whether TONGKET_KEY sealed the private key. */
  readonly sealed: boolean
}

const name = 'push'

/** The keys by which push services know this server; null before the first device asked, or where TONGKET_KEY changed. */
export const pushKeys = async (db: Reader): Promise<PushKeys | null> => {
  const stored = (await readSetting(db, name)) as StoredKeys | undefined
  if (stored === undefined) return null
  const { publicKey } = stored
  if (!stored.sealed) return { publicKey, privateKey: stored.privateKey }
  const { key } = readMailConfiguration()
  const privateKey = key === null ? null : unsealed(stored.privateKey, key)
  return privateKey === null ? null : { publicKey, privateKey }
}

/** Makes the keys once; of two who ask at the same moment the second gets what the first made. */
export const pushKeysMade = async (tx: Writer): Promise<PushKeys> => {
  await aloneWithKeys(tx)
  const kept = await pushKeys(tx)
  if (kept !== null) return kept
  const made = webPush.generateVAPIDKeys()
  const { key } = readMailConfiguration()
  const privateKey = key === null ? made.privateKey : sealed(made.privateKey, key)
  const stored: StoredKeys = { publicKey: made.publicKey, privateKey, sealed: key !== null }
  await writeSetting(tx, name, stored)
  return made
}
