import type { Translated } from '../ui/index.ts'
import type { vi } from './vi.ts'

/** The words of the closed file in English. */
export const en: Translated<typeof vi> = {
  desk: {
    title: { one: 'File that waits to be closed ({count})', other: 'Files that wait to be closed ({count})' },
    line: 'The consolidated report was issued on {day}; the bundle for the archive is not made yet.',
    act: 'Look and close the file',
  },
  now: {
    title: 'Close the file',
    lead: 'Once the consolidated report is numbered, close the file to get one bundle for the archive: plan, assignments, reports, figures, documents, attachments, audit and register. The bundle can be checked without a network and without this program.',
    report: 'Consolidated report: {name}',
    notIssued: ' (numbered, not yet issued)',
    toReport: 'Open the document',
    noReport: 'The consolidated report has no number yet',
    noReportNext: 'Draft it on the synthesis page and register it on its own; then close the file here.',
    toSynthesis: 'Go to the synthesis',
    stays:
      'Closing the file does not lock the campaign: units may still add to it, and closing again makes a new version.',
  },
  parts: { title: 'What goes in', line: '{count} · {what}', sized: '{count} · {what} ({size})' },
  open: {
    title: 'Still open ({count})',
    hint: 'What is open does not hinder the closing; all of it is listed in the bundle.',
    none: 'Nothing is open.',
    unit: 'Unit',
    what: 'What',
    day: 'Day',
    kind: '{kind} ({count})',
  },
  form: {
    code: 'Number and symbol of the file',
    codeHint: 'From the office’s list of files, for instance: 12/TKTC.',
    retention: 'Kept for',
    permanent: 'Ever',
    years: { one: '{count} year', other: '{count} years' },
    reason: 'Why it is closed again',
    reasonHint: 'Say what was added since the version before.',
    act: 'Close the file',
    again: 'Close it again',
    confirm: {
      one: '{count} point is open. I have seen it and close the file all the same.',
      other: '{count} points are open. I have seen them and close the file all the same.',
    },
    begun: 'The bundle is being put together',
    notMine: 'An officer of the standing agency or the archivist closes the file.',
  },
  versions: {
    title: 'Closed versions',
    none: 'The file has not been closed yet',
    version: 'Version {version}',
    by: '{at}, {name} · file {code} · kept: {retention}',
    building: '{files} files put in so far, {size}…',
    held: '{files} files, {size}; open points: {open}',
    root: 'Root (SHA-256), as printed on the cover of the bundle',
    copy: 'Copy the root',
    save: 'Save the bundle',
    check: 'Check it on any machine: unpack it and open DOC-TRUOC.html, or run',
    reason: 'Reason: {reason}',
  },
}
