import { Overlay, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { ProblemError, uploadFile } from '../api/index.ts'
import { ProblemNotice, tell, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import { usePlaces, useUpload } from './upload-form.tsx'

/** A file let fall anywhere on the list of plans is read as a plan. */
export const DropAnywhere = () => {
  const t = useTexts(texts)
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const unitId = usePlaces()[0]?.unitId
  const uploading = useUpload()
  const { mutate } = uploading
  useEffect(() => {
    const take = async (file: File) => {
      if (unitId === undefined) return tell(t('upload.noRole'))
      try {
        const { fileId } = await uploadFile(file)
        mutate({ unitId, fileId })
      } catch (error) {
        if (error instanceof ProblemError) setProblem(error)
      }
    }
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) void take(file)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [unitId, mutate, t])
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
