import { downloadWord, picturesIn, reckonedOf, type SectionContent } from '../../../domain/report/index.ts'
import { type Query, query } from '../../http/action.ts'
import { submittedFigures } from '../figures/queries.ts'
import { outlineAt } from '../outline/index.ts'
import { reportReaders } from '../reads.ts'
import { reportOr404, submissionOr404 } from '../stored.ts'
import { pictureBytes } from './pictures.ts'

type Sections = readonly { section: string; title: string; content: SectionContent }[]

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
    const names = sections.flatMap(({ content }) => picturesIn(content)).map(({ uploadId }) => uploadId)
    const pictures = await pictureBytes(db, campaignId, names)
    // Imported when asked for: a start does not need it.
    const { writeWord } = await import('./write.ts')
    const bytes = await writeWord({ unitName, campaignName, sections, figures, outline, pictures })
    return { fileName: `Báo cáo ${unitName}, lần ${version}.docx`, mediaType: docx, bytes }
  },
})

export const wordQueries: readonly Query[] = [word]
