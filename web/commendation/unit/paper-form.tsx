import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Dossier, type DossierPart, type Paper, putPaper } from '../../../domain/commendation/index.ts'
import { type UploadedFile, uploadFile, useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, FileDrop, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'

interface Props {
  readonly dossier: Dossier
  readonly part: DossierPart
  readonly nomineeId: number | null
  readonly paper: Paper | undefined
  readonly onClose: () => void
}

/** Number, date and extract of a paper, with its scan where there is one. */
export const PaperForm = ({ dossier, part, nomineeId, paper, onClose }: Props) => {
  const t = useTexts(texts)
  const [number, setNumber] = useState(paper?.number ?? '')
  const [datedOn, setDatedOn] = useState<string | null>(paper?.datedOn ?? null)
  const [confirmedBy, setConfirmedBy] = useState(paper?.confirmedBy ?? '')
  const [extract, setExtract] = useState(paper?.extract ?? '')
  const [uploaded, setUploaded] = useState<UploadedFile | null>(null)
  const write = useWrite(putPaper, {
    onDone: () => {
      tell(t('saved'))
      onClose()
    },
  })
  const error = useFieldError(write.error)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { campaignId, unitId } = dossier
    const words = { number, datedOn: datedOn ?? '', confirmedBy, extract }
    write.mutate({ campaignId, unitId, part, nomineeId, ...words, fileId: uploaded?.fileId ?? null })
  }
  return (
    <form onSubmit={save} className={style['form']}>
      <ErrorSummary problem={write.error} />
      <Stack gap="md" my="sm">
        <div className={style['grid']}>
          <TextInput
            required
            label={t('paper.number')}
            value={number}
            error={error('number')}
            onChange={event => setNumber(event.currentTarget.value)}
          />
          <DateInput
            required
            label={t('paper.datedOn')}
            value={datedOn}
            onChange={setDatedOn}
            error={error('datedOn')}
          />
          {part === 'achievement' && (
            <TextInput
              required
              label={t('paper.confirmedBy')}
              value={confirmedBy}
              error={error('confirmedBy')}
              onChange={event => setConfirmedBy(event.currentTarget.value)}
            />
          )}
        </div>
        <Textarea
          label={t('paper.extract')}
          autosize
          minRows={2}
          value={extract}
          error={error('extract')}
          onChange={event => setExtract(event.currentTarget.value)}
        />
        <FileDrop
          label={t('paper.file')}
          accept={['.pdf', '.docx', '.jpg', '.png']}
          maxMb={20}
          upload={uploadFile}
          onUploaded={setUploaded}
        />
        {uploaded !== null && (
          <p className={style['quiet']}>{t('paper.uploaded', { name: uploaded.name })}</p>
        )}
        <Group gap="sm">
          <Button type="submit" loading={write.isPending}>
            {t('paper.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
