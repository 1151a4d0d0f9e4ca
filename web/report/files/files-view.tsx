import { Stack } from '@mantine/core'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { DocumentPanel } from './document-panel.tsx'
import { WorkbookPanel } from './workbook-panel.tsx'

/** What comes in by files: the unit's workbook, and a report it has written in Word. */
const FilesView = ({ report, desks }: { readonly report: Report; readonly desks: Desks }) => (
  <Stack gap="xl" maw={980}>
    <WorkbookPanel report={report} desks={desks} />
    <DocumentPanel report={report} desks={desks} />
  </Stack>
)

export default FilesView
