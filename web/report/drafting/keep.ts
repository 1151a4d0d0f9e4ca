let asked = false

/**
 * Asks the browser once to clear this site only when its person says so: with the disk short, it may otherwise throw
 * away all at once the pages that open without a line and what is written in them. Firefox asks the person, others
 * decide by themselves; a refusal leaves things as they were.
 */
export const askToKeep = (): void => {
  if (asked) return
  asked = true
  // Absent where the page is not secure.
  void navigator.storage?.persist?.().catch(() => undefined)
}
