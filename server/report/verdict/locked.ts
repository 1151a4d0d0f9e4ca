interface Judged {
  readonly verdict: string | null
  readonly acceptedSections: unknown
}

/**
 * Sections that were accepted while the rest was returned: closed until the report is filed again. The latest
 * version says which; an earlier one counts no more.
 */
export const lockedIn = (state: string, [latest]: readonly Judged[]): string[] =>
  state === 'returned' && latest?.verdict === 'partly' ? (latest.acceptedSections as string[]) : []
