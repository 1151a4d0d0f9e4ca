import { hostname } from 'node:os'
import type { Reader } from '../../db/database.ts'
import { allowsLocal } from '../../org/index.ts'
import { mailSettings } from '../mail/index.ts'
import { pushKeys } from './keys.ts'
import type { Service } from './sending.ts'

/** Push services want to know whom to turn to: this house's address, or else its sender of letters. */
const contactOf = (baseUrl: string | null, from: string | undefined): string =>
  baseUrl?.startsWith('https://') === true ? baseUrl : `mailto:${from ?? `tongket@${hostname()}`}`

/** Null before any device asked to be told. */
export const pushService = async (db: Reader, patience: number): Promise<Service | null> => {
  const keys = await pushKeys(db)
  if (keys === null) return null
  const { baseUrl, smtp } = await mailSettings(db)
  return { keys, contact: contactOf(baseUrl, smtp?.from), allowLocal: await allowsLocal(db), patience }
}
