import { Anchor, Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import {
  citeFile,
  dropFile,
  type EvidenceFile,
  type ExemplarView,
  readEvidenceFile,
} from '../../../domain/exemplar/index.ts'
import { readAddress, useWrite } from '../../api/index.ts'
import { ProblemNotice, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import type { Locality } from './locality.ts'

interface ListProps {
  readonly exemplar: ExemplarView
  readonly mayDrop: boolean
}

/** Files of the report that prove it: to open, and to take out again while the file may be changed. */
export const EvidenceFiles = ({ exemplar, mayDrop }: ListProps) => (
  <ul className={style['files']}>
    {exemplar.files.map(file => (
      <CitedFile key={file.id} exemplar={exemplar} file={file} mayDrop={mayDrop} />
    ))}
  </ul>
)

const CitedFile = ({ exemplar, file, mayDrop }: ListProps & { readonly file: EvidenceFile }) => {
  const t = useTexts(texts)
  const drop = useWrite(dropFile)
  const at = { campaignId: exemplar.campaignId, exemplarId: exemplar.id, fileId: file.id }
  return (
    <li>
      <Anchor href={readAddress(readEvidenceFile, at)} download={file.name}>
        {file.name}
      </Anchor>{' '}
      <small>{t('file.fileOf', { version: String(file.version) })}</small>{' '}
      {mayDrop && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('file.uncitedFile', { name: file.name })}
          loading={drop.isPending}
          onClick={() => drop.mutate(at)}
        >
          {t('file.uncite')}
        </Button>
      )}
      <ProblemNotice problem={drop.error} />
    </li>
  )
}

interface ChooserProps {
  readonly exemplar: ExemplarView
  readonly source: NonNullable<Locality['source']>
}

/** A file of what the unit handed in, chosen by its name. */
export const FileChooser = ({ exemplar, source: { reportId, version, attachments } }: ChooserProps) => {
  const t = useTexts(texts)
  const cite = useWrite(citeFile, { onDone: () => setChosen('') })
  const [chosen, setChosen] = useState('')
  if (attachments.length === 0) return <p className={style['quiet']}>{t('file.noFiles')}</p>
  const add = () =>
    cite.mutate({
      campaignId: exemplar.campaignId,
      exemplarId: exemplar.id,
      reportId,
      version,
      attachmentId: Number(chosen),
    })
  return (
    <>
      <Group gap="sm" align="end" mt="sm">
        <NativeSelect
          label={t('file.chooseFile')}
          value={chosen}
          onChange={event => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('file.noneChosen') },
            ...attachments.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <Button variant="default" disabled={chosen === ''} loading={cite.isPending} onClick={add}>
          {t('file.citeFile')}
        </Button>
      </Group>
      <ProblemNotice problem={cite.error} />
    </>
  )
}
