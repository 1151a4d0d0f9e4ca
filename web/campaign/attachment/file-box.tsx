import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Attachment } from '../../../domain/campaign/index.ts'
import { useDropOnPage, useTexts } from '../../ui/index.ts'
import { AttachedFiles, type FilesProps } from './attached-files.tsx'
import style from './attachment.module.css'
import { DropZone } from './drop-zone.tsx'
import { texts } from './texts.ts'
import { UploadLines } from './upload-lines.tsx'
import type { useWaitingUploads } from './use-uploads.ts'
import { useWhyNot } from './use-why-not.ts'

interface Props extends Omit<FilesProps, 'files'> {
  /** Null where the server has not said what it holds. */
  readonly files: readonly Attachment[] | null
  readonly sending: Pick<ReturnType<typeof useWaitingUploads>, 'own' | 'cancel' | 'retry'>
  readonly adds: boolean
  /** Bytes. */
  readonly limit: number
  readonly onFile: (file: File) => void
}

/** Files that are there, files on their way, and the place to drop more. */
export const FileBox = ({ files, sending, adds, limit, onFile, ...shown }: Props) => {
  const t = useTexts(texts)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const whyNot = useWhyNot(limit)
  const take = (chosen: readonly File[]) => {
    const judged = chosen.map(file => ({ file, why: whyNot(file) }))
    setRefusals(judged.flatMap(({ why }) => (why === null ? [] : [why])))
    for (const { file, why } of judged) if (why === null) onFile(file)
  }
  const over = useDropOnPage(adds, take)
  return (
    <>
      <AttachedFiles files={files ?? []} {...shown} />
      {files?.length === 0 && !adds && sending.own.length === 0 && (
        <Text className={style['quiet'] ?? ''}>{t('none')}</Text>
      )}
      <UploadLines uploads={sending.own} onCancel={sending.cancel} onRetry={sending.retry} />
      {refusals.map(refusal => (
        <p key={refusal} className={style['refusal']} role="alert">
          {refusal}
        </p>
      ))}
      {adds && <DropZone over={over} limit={limit} onFiles={take} />}
    </>
  )
}
