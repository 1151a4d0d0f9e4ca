import { Overlay, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { ProblemError, uploadFile } from '../api/index.ts'
import { ProblemNotice, tell, useDropOnPage, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import { usePlaces, useUpload } from './upload-form.tsx'

/** A file let fall anywhere on the list of plans is read as a plan. */
export const DropAnywhere = () => {
  const t = useTexts(texts)
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const unitId = usePlaces()[0]?.unitId
  const uploading = useUpload()
  const { mutate } = uploading
  const take = useCallback(
    async ([file]: readonly File[]) => {
      if (file === undefined) return
      if (unitId === undefined) return tell(t('upload.noRole'))
      try {
        const { fileId } = await uploadFile(file)
        mutate({ unitId, fileId })
      } catch (error) {
        if (error instanceof ProblemError) setProblem(error)
      }
    },
    [unitId, mutate, t],
  )
  const over = useDropOnPage(true, take)
  return (
    <>
      <ProblemNotice problem={problem ?? uploading.error} />
      {uploading.isPending && <Text role="status">{t('upload.reading')}</Text>}
      {over && (
        <Overlay fixed center backgroundOpacity={0.55} zIndex={400}>
          <Text fz="xl" fw={600} c="white">
            {t('upload.dropAnywhere')}
          </Text>
        </Overlay>
      )}
    </>
  )
}
