import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { previewDocument } from '../../../domain/report/index.ts'
import { uploadFile, useRead } from '../../api/index.ts'
import { FileDrop, Loaded, Section, TextSkeleton, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { SplitDocument } from './split-document.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
}

/** A report that the unit has written in Word, split along the outline and copied where it belongs. */
export const DocumentPanel = ({ report, desks }: Props) => {
  const t = useTexts(texts)
  const [fileId, setFileId] = useState<number | null>(null)
  return (
    <Section title={t('files.word')}>
      <Text c="dimmed" mb="sm">
        {t('files.wordLead')}
      </Text>
      {fileId === null ? (
        <FileDrop
          label={t('files.wordDrop')}
          accept={['.docx']}
          maxMb={30}
          upload={uploadFile}
          onUploaded={kept => setFileId(kept.fileId)}
        />
      ) : (
        <Preview report={report} desks={desks} fileId={fileId} onDone={() => setFileId(null)} />
      )}
    </Section>
  )
}

const Preview = (props: Props & { readonly fileId: number; readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const read = useRead(previewDocument, { reportId: props.report.id, fileId: props.fileId })
  return (
    <>
      <Loaded read={read} skeleton={<TextSkeleton lines={8} />}>
        {document => <SplitDocument {...props} document={document} />}
      </Loaded>
      <Button mt="md" variant="subtle" onClick={props.onDone}>
        {t('files.another')}
      </Button>
    </>
  )
}
