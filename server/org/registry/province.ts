import type { Reader } from '../../db/database.ts'
import { provinceKey } from './difference.ts'
import { topProvinces } from './queries.ts'

/** The province of this name, written with or without its kind, where one is there. */
export const provinceNamed = async (db: Reader, name: string): Promise<number | undefined> =>
  (await topProvinces(db)).find(({ fullName }) => provinceKey(fullName) === provinceKey(name))?.unitId
