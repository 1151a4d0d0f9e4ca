import type { Recipient } from '../plan/index.ts'
import type { Bilingual } from '../shared/index.ts'

/** How a duty is carried out here: a report through the outline, an exemplar, or anything else with its proof. */
export const assignmentKinds = {
  report: { vi: 'Báo cáo theo đề cương', en: 'Report along the outline' },
  exemplar: { vi: 'Báo cáo điển hình', en: 'Exemplar' },
  other: { vi: 'Việc khác', en: 'Other duty' },
} as const satisfies Record<string, Bilingual>

export type AssignmentKind = keyof typeof assignmentKinds
export const assignmentKindNames = Object.keys(assignmentKinds) as [AssignmentKind, ...AssignmentKind[]]

/**
 * Is a duty carried out here, rather than on the page of its report or its exemplars? What a unit below was asked to
 * propose is no exemplar of its own.
 */
export const carriedHere = (duty: {
  readonly kind: AssignmentKind
  readonly parentId: number | null
}): boolean => duty.kind === 'other' || (duty.kind === 'exemplar' && duty.parentId !== null)

const exemplarWords = /điển hình/i
const reportWords = /báo cáo/i
/** What is made out of the others' reports is not itself one of them. */
const consolidatedWords = /báo cáo tổng hợp|tổng hợp báo cáo/i

/** Proposed from the clause's words; the officer may choose otherwise when opening the campaign. */
export const kindOf = (duty: {
  readonly text: string
  readonly deliverable: string | null
  readonly recipients: readonly Recipient[]
}): AssignmentKind => {
  if (duty.recipients.length === 0) return 'other'
  const words = `${duty.deliverable ?? ''} ${duty.text}`.normalize('NFC')
  if (exemplarWords.test(words)) return 'exemplar'
  return reportWords.test(words) && !consolidatedWords.test(words) ? 'report' : 'other'
}
