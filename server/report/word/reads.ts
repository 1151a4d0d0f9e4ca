import { downloadWord, picturesIn, reckonedOf, type SectionContent } from '../../../domain/report/index.ts'
import { attachmentPieces, picturesNamed } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { submittedFigures } from '../figures/queries.ts'
import { outlineAt } from '../outline/index.ts'
import { reportReaders } from '../reads.ts'
import { reportOr404, submissionOr404 } from '../stored.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Bytes of pictures that one document may hold; what is beyond stays as its words. */
const atMost = 60_000_000

type Sections = readonly { section: string; title: string; content: SectionContent }[]

const picturesOf = async (db: Reader, campaignId: number, sections: Sections) => {
  const names = sections.flatMap(({ content }) => picturesIn(content)).map(({ uploadId }) => uploadId)
  const held = new Map<string, Uint8Array>()
  let left = atMost
  for (const { id, uploadId, size } of names.length === 0 ? [] : await picturesNamed(db, names)) {
    if (size > left) continue
    left -= size
    const pieces: Uint8Array[] = []
    for await (const piece of attachmentPieces(db, campaignId, id)) pieces.push(piece)
    held.set(uploadId, new Uint8Array(Buffer.concat(pieces)))
  }
  return held
}

const word = query(downloadWord, {
  may: reportReaders,
  run: async ({ db, input: { reportId, version } }) => {
    const report = await reportOr404(db, reportId)
    const { campaignId, unitName, campaignName } = report
    const submission = await submissionOr404(db, reportId, version)
    const sections = submission.sections as Sections
    const outline = await outlineAt(db, { ...report, id: campaignId }, submission.outlineVersion)
    const given = await submittedFigures(db, reportId, version)
    const figures = [...given, ...reckonedOf(outline.indicators, given)]
    const pictures = await picturesOf(db, campaignId, sections)
    // Imported when asked for: a start does not need it.
    const { writeWord } = await import('./write.ts')
    const bytes = await writeWord({ unitName, campaignName, sections, figures, outline, pictures })
    return { fileName: `Báo cáo ${unitName}, lần ${version}.docx`, mediaType: docx, bytes }
  },
})

export const wordQueries: readonly Query[] = [word]
