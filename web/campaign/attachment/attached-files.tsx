import { Anchor, Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Attachment } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ProblemNotice, tell, useFormat, useTexts } from '../../ui/index.ts'
import style from './attachment.module.css'
import { removeAttachment } from './contracts.ts'
import { texts } from './texts.ts'
import { useSizeWords } from './use-size-words.ts'

export interface FilesProps {
  readonly files: readonly Attachment[]
  readonly campaignId: number
  /** Where a file is saved from. */
  readonly address: (attachmentId: number) => string
  /** Says of each file to which section it belongs. */
  readonly named: boolean
  readonly mayRemove: boolean
  /** They go along with words that are being written, and hang at no duty yet. */
  readonly beside?: true
  readonly onRemoved: () => void
}

/** The files the server holds: to save, and to remove where one may. */
export const AttachedFiles = ({ files, address, named, mayRemove, ...removing }: FilesProps) => (
  <ul className={style['list']}>
    {files.map(file => (
      <li key={file.id}>
        <FileName file={file} address={address} named={named} />
        {mayRemove && <Removing file={file} {...removing} />}
      </li>
    ))}
  </ul>
)

const FileName = ({ file, address, named }: Pick<FilesProps, 'address' | 'named'> & { file: Attachment }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const size = useSizeWords()
  const { id, name, section, kind, uploadedBy, keptAt } = file
  const facts = [
    size(file.size),
    ...(kind === null ? [] : [kind]),
    ...(named && section !== null ? [t('section', { section })] : []),
    t('by', { name: uploadedBy, at: format.instant(keptAt) }),
  ]
  return (
    <span className={style['name']}>
      <Anchor href={address(id)} download={name}>
        {name}
      </Anchor>
      <span className={style['quiet']}> · {facts.join(' · ')}</span>
    </span>
  )
}

interface RemovingProps extends Pick<FilesProps, 'campaignId' | 'beside' | 'onRemoved'> {
  readonly file: Attachment
}

/** Asks by naming what goes. */
const Removing = ({ file, campaignId, beside, onRemoved }: RemovingProps) => {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const { id: attachmentId, name, section } = file
  const write = useWrite(removeAttachment, {
    onDone: () => {
      tell(t('removed', { name }))
      onRemoved()
    },
  })
  if (!asking)
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        className="no-print"
        aria-label={t('remove', { name })}
        onClick={() => setAsking(true)}
      >
        {t('removeShort')}
      </Button>
    )
  const ofDuty = section === null ? t('sure', { name }) : t('sureSection', { name, section })
  const question = beside === true ? t('sureBeside', { name }) : ofDuty
  return (
    <Group gap="xs" role="group" aria-label={question}>
      <span>{question}</span>
      <Button
        size="compact-sm"
        color="late"
        loading={write.isPending}
        onClick={() => write.mutate({ campaignId, attachmentId })}
      >
        {t('yes')}
      </Button>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
        {t('no')}
      </Button>
      <ProblemNotice problem={write.error} />
    </Group>
  )
}
