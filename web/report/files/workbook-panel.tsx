import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { downloadWorkbook, previewWorkbook } from '../../../domain/report/index.ts'
import { readAddress, uploadFile, useRead } from '../../api/index.ts'
import { FileDrop, Loaded, Section, TextSkeleton, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { texts } from './texts.ts'
import { WorkbookPreview } from './workbook-preview.tsx'

interface Props {
  readonly report: Report
  readonly desks: Desks
  /** The one workbook of all units below, not the unit's own. */
  readonly below?: boolean
}

/** Download, fill in anywhere, upload, look, take. */
export const WorkbookPanel = ({ report, desks, below = false }: Props) => {
  const t = useTexts(texts)
  const [fileId, setFileId] = useState<number | null>(null)
  const upload = async (...given: Parameters<typeof uploadFile>) => {
    // What is still being saved would look like a difference.
    await desks.figures.flush()
    return uploadFile(...given)
  }
  return (
    <Section title={t(below ? 'files.excelBelow' : 'files.excel')}>
      <Text c="dimmed" mb="sm">
        {t(below ? 'files.excelBelowLead' : 'files.excelLead')}
      </Text>
      <Group gap="sm" mb="md">
        <Button
          component="a"
          href={readAddress(downloadWorkbook, {
            reportId: report.id,
            ...(below ? { below: 'true' as const } : {}),
          })}
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t(below ? 'files.downloadBelow' : 'files.download')}
        </Button>
      </Group>
      {fileId === null ? (
        <FileDrop
          label={t(below ? 'files.dropBelow' : 'files.drop')}
          accept={['.xlsx']}
          maxMb={10}
          upload={upload}
          onUploaded={kept => setFileId(kept.fileId)}
        />
      ) : (
        <Uploaded report={report} fileId={fileId} onAnother={() => setFileId(null)} />
      )}
    </Section>
  )
}

interface UploadedProps {
  readonly report: Report
  readonly fileId: number
  readonly onAnother: () => void
}

export const Uploaded = ({ report, fileId, onAnother }: UploadedProps) => {
  const t = useTexts(texts)
  const read = useRead(previewWorkbook, { reportId: report.id, fileId })
  return (
    <>
      <Loaded read={read} skeleton={<TextSkeleton lines={6} />}>
        {preview => <WorkbookPreview report={report} fileId={fileId} preview={preview} />}
      </Loaded>
      <Button mt="md" variant="subtle" onClick={onAnother}>
        {t('files.another')}
      </Button>
    </>
  )
}
