import { isPicture } from '../../domain/campaign/index.ts'
import { picturesIn, reportProblems, type SectionContent } from '../../domain/report/index.ts'
import { picturesNamed } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import type { StoredReport } from './queries.ts'

interface Written {
  readonly section: string
  readonly content: SectionContent
}

const named = async (db: Reader, sections: readonly Written[]) => {
  const ids = sections.flatMap(({ content }) => picturesIn(content)).map(({ uploadId }) => uploadId)
  return new Map((ids.length === 0 ? [] : await picturesNamed(db, ids)).map(row => [row.uploadId, row]))
}

/**
 * A text shows pictures of its own duty and nothing else. One the server has not heard of is let be: its bytes may
 * still wait on the writer's machine.
 */
export const demandOwnPictures = async (
  db: Reader,
  { assignmentId }: Pick<StoredReport, 'assignmentId'>,
  written: Written,
): Promise<void> => {
  const known = await named(db, [written])
  const foreign = [...known.values()].some(row => row.assignmentId !== assignmentId || !isPicture(row))
  if (foreign) throw reportProblems.pictureForeign({ section: written.section })
}

/** What is handed in has all its pictures with it. */
export const demandWholePictures = async (
  db: Reader,
  report: Pick<StoredReport, 'assignmentId'>,
  sections: readonly Written[],
): Promise<void> => {
  const known = await named(db, sections)
  for (const written of sections) {
    await demandOwnPictures(db, report, written)
    for (const { uploadId, alt } of picturesIn(written.content)) {
      const row = known.get(uploadId)
      if (row === undefined || row.keptAt === null || row.removedAt !== null)
        throw reportProblems.pictureMissing({ alt, section: written.section })
    }
  }
}
