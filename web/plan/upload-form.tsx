import { Button, Divider, Group, Loader, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { uploadPlan } from '../../domain/plan/index.ts'
import { uploadFile, useSubject, useWrite } from '../api/index.ts'
import { ErrorSummary, FileDrop, tell, useDraft, useGo, useTexts } from '../ui/index.ts'
import { texts as scanTexts } from './scan/texts.ts'
import { texts } from './texts.ts'

const endings = ['.docx', '.pdf', '.txt', '.md', '.jpg', '.jpeg', '.png']

/** Units at which the person may take a plan in. */
export const usePlaces = () => {
  const { roles } = useSubject()
  return roles.filter(held => held.role === 'officer').map(({ unitId, unitName }) => ({ unitId, unitName }))
}

/** Sends a file or pasted words to be read, and goes to the plan that comes of it. */
export const useUpload = () => {
  const t = useTexts(texts)
  const scan = useTexts(scanTexts)
  const go = useGo()
  return useWrite(uploadPlan, {
    touches: ['reading'],
    onDone: output => {
      if ('readingId' in output) {
        tell(scan('begun', { count: output.pages }))
        return go(`/ke-hoach/ban-quet/${output.readingId}`)
      }
      const { planId, obligations, alike } = output
      tell(
        alike === null
          ? t('upload.found', { count: obligations })
          : t('upload.alike', { title: alike.title ?? t('list.untitled') }),
      )
      go(`/ke-hoach/${planId}`)
    },
  })
}

/** A plan comes in by file, by drag, or by paste; what is pasted survives a crash. */
export const UploadForm = () => {
  const t = useTexts(texts)
  const places = usePlaces()
  const [unitId, setUnitId] = useState(places[0]?.unitId)
  const [pasted, setPasted, forget] = useDraft('plan.paste', '')
  const uploading = useUpload()
  if (unitId === undefined) return <Text>{t('upload.noRole')}</Text>
  if (uploading.isPending)
    return (
      <Group py="xl" justify="center" role="status">
        <Loader size="sm" />
        <Text>{t('upload.reading')}</Text>
      </Group>
    )
  const readPasted = () =>
    uploading.mutate({ unitId, fileName: t('upload.pastedName'), text: pasted }, { onSuccess: forget })
  return (
    <Stack gap="md">
      <ErrorSummary problem={uploading.error} />
      {places.length > 1 && (
        <Select
          label={t('upload.unit')}
          value={String(unitId)}
          allowDeselect={false}
          onChange={value => setUnitId(Number(value))}
          data={places.map(place => ({ value: String(place.unitId), label: place.unitName }))}
        />
      )}
      <FileDrop
        label={t('upload.file')}
        accept={endings}
        maxMb={30}
        upload={uploadFile}
        onUploaded={file => uploading.mutate({ unitId, fileId: file.fileId })}
      />
      <Divider label={t('upload.orPaste')} />
      <Textarea
        label={t('upload.paste')}
        description={t('upload.pasteHint')}
        autosize
        minRows={5}
        maxRows={14}
        value={pasted}
        onChange={event => setPasted(event.currentTarget.value)}
      />
      <Button disabled={pasted.trim() === ''} onClick={readPasted} style={{ alignSelf: 'flex-start' }}>
        {t('upload.read')}
      </Button>
    </Stack>
  )
}
