import { Button, Menu, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { saveDocx, savePdf, saveProof } from '../../domain/document/index.ts'
import { readAddress } from '../api/index.ts'
import { ProblemNotice, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import { useSaveFile } from './use-save-file.ts'

const files = [
  { name: 'docx', contract: saveDocx, citations: 'hide' },
  { name: 'pdf', contract: savePdf, citations: 'hide' },
  { name: 'docxSources', contract: saveDocx, citations: 'show' },
  { name: 'pdfSources', contract: savePdf, citations: 'show' },
] as const

interface Props {
  readonly documentId: number
  /** It has tables by units, whose figures can be proven apart. */
  readonly proven: boolean
}

/** The document as a file, clean for signing or with its sources for whoever checks it. */
export const SaveMenu = ({ documentId, proven }: Props) => {
  const t = useTexts(texts)
  const { save, isSaving, problem } = useSaveFile()
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button loading={isSaving} leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>
            {t('save.label')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {files.map(({ name, contract, citations }) => (
            <Menu.Item key={name} onClick={() => save(readAddress(contract, { documentId, citations }))}>
              {t(`save.${name}`)}
            </Menu.Item>
          ))}
          <Text fz="xs" c="dimmed" p="xs">
            {t('save.sourcesHint')}
          </Text>
          {proven && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => save(readAddress(saveProof, { documentId }))}>
                {t('save.proof')}
              </Menu.Item>
              <Text fz="xs" c="dimmed" p="xs">
                {t('save.proofHint')}
              </Text>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <span role="status">{isSaving ? t('save.working') : ''}</span>
      <ProblemNotice problem={problem} />
    </>
  )
}
