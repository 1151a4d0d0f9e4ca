import { FileButton, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { ProblemNotice } from '../feedback/problem-notice.tsx'
import { ProgressWithCancel } from '../feedback/progress-with-cancel.tsx'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './form.module.css'
import { type Upload, useUploads } from './use-uploads.ts'

interface Props<Kept> {
  readonly label: string
  /** Endings that are taken: ['.docx', '.pdf']. */
  readonly accept: readonly string[]
  readonly maxMb: number
  /** Sends one file; `uploadFile` of the API fits. */
  readonly upload: Upload<Kept>
  readonly onUploaded: (kept: Kept) => void
  readonly multiple?: boolean
  readonly description?: string
}

/** Drop a file here or choose one: checked by ending and size, sent with a bar that can be cancelled. */
export const FileDrop = <Kept,>(props: Props<Kept>) => {
  const t = useTexts(words)
  const { accept, multiple = false } = props
  const [over, setOver] = useState(false)
  const uploads = useUploads(props)
  const take = (files: readonly File[]) => void uploads.take(multiple ? files : files.slice(0, 1))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  return (
    <Stack gap="xs">
      {/* A drop zone beside the button, which does the same from the keyboard. */}
      <section
        aria-label={props.label}
        className={style['drop']}
        data-over={over}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload size={24} stroke={1.6} aria-hidden />
        <div>
          <Text fw={500}>{props.label}</Text>
          <Text component="div">
            {t('file.drop')}{' '}
            <FileButton onChange={files => take(toList(files))} accept={accept.join(',')} multiple={multiple}>
              {button => (
                <UnstyledButton {...button} className={style['choose'] ?? ''}>
                  {t('file.choose')}
                </UnstyledButton>
              )}
            </FileButton>
          </Text>
          <Text c="dimmed" fz="xs">
            {props.description ?? `${accept.join(', ')} · ≤ ${props.maxMb} MB`}
          </Text>
        </div>
      </section>
      {uploads.refusal !== null && (
        <Text c="late" role="alert">
          {uploads.refusal}
        </Text>
      )}
      <ProblemNotice problem={uploads.problem} />
      {uploads.running !== null && (
        <ProgressWithCancel
          label={t('file.uploading', { name: uploads.running.name })}
          done={Math.round(uploads.running.done * 100)}
          all={100}
          onCancel={uploads.cancel}
        />
      )}
    </Stack>
  )
}

const toList = (files: File | File[] | null): readonly File[] =>
  files === null ? [] : Array.isArray(files) ? files : [files]
