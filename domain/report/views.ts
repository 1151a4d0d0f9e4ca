import type { z } from 'zod'
import type { signReport } from './filing.ts'
import type { readReport, saveSection } from './schema.ts'

/** The tabs of a report's page, by what stands in its address. */
const views = ['duyet', 'viet', 'tep', 'tu-duoi', 'kiem-tra', 'lan-gui', 'so-sanh'] as const
export type ReportView = (typeof views)[number]

// By their names alone: the tabs are on the first screen, which does without the shapes of the writes.
const write: typeof saveSection.name = 'report.saveSection'
const sign: typeof signReport.name = 'report.sign'

type Report = z.output<typeof readReport.output>
type Shown = Pick<Report, 'may' | 'submissions'>

/** The tabs that this person has before them, the first of which opens. */
export const viewsOf = ({ may, submissions }: Shown): readonly ReportView[] => {
  const writes = may.includes(write)
  return views.filter(view => {
    if (view === 'duyet') return may.includes(sign)
    if (view === 'lan-gui') return !writes || submissions.length > 0
    return view === 'so-sanh' ? submissions.length > 1 : writes
  })
}

/** The tab that the address asks for, where it is there; otherwise the first. */
export const viewAt = (report: Shown, wanted: string | undefined): ReportView => {
  const offered = viewsOf(report)
  return offered.find(view => view === wanted) ?? offered[0] ?? 'lan-gui'
}

/** The verdict for which a report lies with its unit again, as long as it does; null for every other report. */
export const standingReturn = ({
  state,
  submissions,
}: Pick<Report, 'state' | 'submissions'>): Report['submissions'][number] | null =>
  state === 'returned'
    ? (submissions.find(({ verdict }) => verdict === 'returned' || verdict === 'partly') ?? null)
    : null
