import Dexie, { type EntityTable } from 'dexie'
import { markWaiting } from '../../../ui/index.ts'

/** A file chosen for a duty that the server does not hold whole yet, with its bytes, on this machine. */
export interface WaitingFile {
  readonly uploadId: string
  readonly personId: number
  readonly campaignId: number
  readonly assignmentId: number
  readonly section: string | null
  readonly kind: string | null
  /** What it is said with, `obstacle:new` for instance; null, or nothing, for a file of the duty itself. */
  readonly about?: string | null
  readonly name: string
  readonly size: number
  readonly bytes: Blob
  readonly chosenAt: string
}

/** The same prefix as every draft on this machine: signing out counts them by it and cleans them away. */
const database = new Dexie('tongket.draft.attachments') as Dexie & {
  files: EntityTable<WaitingFile, 'uploadId'>
}
database.version(1).stores({ files: 'uploadId, personId' })

const mark = (uploadId: string, waits: boolean): void => markWaiting(`attachment.${uploadId}`, waits)

/** False where the browser refuses to keep it: the file then lives as long as the page. */
export const keepWaiting = async (file: WaitingFile): Promise<boolean> => {
  try {
    await database.files.put(file)
    mark(file.uploadId, true)
    return true
  } catch {
    return false
  }
}

export const forgetWaiting = async (uploadId: string): Promise<void> => {
  mark(uploadId, false)
  await database.files.delete(uploadId).catch(() => undefined)
}

/** What earlier pages of this person left to be sent, in the order in which it was chosen. */
export const waitingOf = async (personId: number): Promise<readonly WaitingFile[]> => {
  try {
    return await database.files.where('personId').equals(personId).sortBy('chosenAt')
  } catch {
    return []
  }
}
