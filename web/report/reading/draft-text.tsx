import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import { noContent } from '../../../domain/report/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { SubmissionText, type Written } from './submission-text.tsx'

interface Props {
  readonly report: Report
  readonly files: readonly FrozenAttachment[]
}

/** The draft as it would be handed in, to be read before it is. */
export const DraftText = ({ report, files }: Props) => {
  const { outline, sections, figures } = report
  const written: Written = {
    outline,
    attachments: [...files],
    sections: outline.sections.map(({ label, title }) => ({
      section: label,
      title,
      content: sections.find(({ section }) => section === label)?.content ?? noContent,
    })),
    figures: figures.flatMap(({ indicator, period, value }) =>
      value === null ? [] : [{ indicator, period, value }],
    ),
    explanations: report.signOff.explanations,
    sources: report.signOff.sources,
    submission: { remarks: [], acceptedSections: [] },
  }
  return <SubmissionText campaignId={report.campaignId} submission={written} />
}
