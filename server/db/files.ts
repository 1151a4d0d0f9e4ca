import type { Reader, Writer } from './database.ts'

export interface FileToKeep {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly bytes: Buffer
  readonly personId: number
  readonly at: Date
}

export const keepFile = async (tx: Writer, file: FileToKeep): Promise<number> =>
  (await tx.insertInto('file').values(file).returning('id').executeTakeFirstOrThrow()).id

export const readFileBytes = (db: Reader, fileId: number) =>
  db.selectFrom('file').selectAll().where('id', '=', fileId).executeTakeFirst()
