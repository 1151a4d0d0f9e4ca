import type { Writer } from '../../db/database.ts'
import type { Happening } from '../../http/action.ts'
import { addReading, type ReadingToAdd } from './queries.ts'

/** Puts a scan in the row of those to be read; its event sets the job going. */
export const beginReading = async (
  tx: Writer,
  reading: ReadingToAdd,
): Promise<{ output: { readingId: number; pages: number }; event: Happening }> => {
  const readingId = await addReading(tx, reading)
  const { unitId, fileName, pictures } = reading
  const data = { fileName, pages: [...pictures] }
  return {
    output: { readingId, pages: pictures.length },
    event: { about: `reading:${readingId}`, unitId, campaignId: null, data },
  }
}
