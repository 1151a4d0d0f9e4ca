import type { Passage } from './schema.ts'

export interface QuotableReport {
  readonly unitId: number
  readonly unitName: string
  /** Labels of the sections that have words. */
  readonly written: readonly string[]
}

const unitsCited = (passages: readonly Passage[]): Set<number> =>
  new Set(passages.flatMap(({ citation }) => (citation === null ? [] : [citation.unitId])))

const named = ({ unitId, unitName }: QuotableReport) => ({ unitId, unitName })

/** Reports with words under a heading that no passage of the heading cites. */
export const unquotedIn = (
  section: string,
  reports: readonly QuotableReport[],
  passages: readonly Passage[],
) => {
  const cited = unitsCited(passages.filter(passage => passage.section === section))
  return reports.filter(report => report.written.includes(section) && !cited.has(report.unitId)).map(named)
}

/** Units whose accepted report is cited nowhere: nobody's report is passed over unseen. */
export const neverQuoted = (reports: readonly QuotableReport[], passages: readonly Passage[]) => {
  const cited = unitsCited(passages)
  return reports.filter(report => !cited.has(report.unitId)).map(named)
}
