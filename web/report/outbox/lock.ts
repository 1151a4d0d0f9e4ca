/** By this name the pages that show a report, in all tabs, keep others from handing in what they are writing. */
export const lockOf = (reportId: number): string => `tongket.report.${reportId}`

/** Held while a page shows the report: that page hands its drafts in itself, and nobody else does. */
export const holdReport = (reportId: number): (() => void) => {
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  void navigator.locks?.request(lockOf(reportId), { mode: 'shared' }, () => held)
  return letGo
}
