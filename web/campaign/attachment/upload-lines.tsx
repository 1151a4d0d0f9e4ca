import { Button, Group } from '@mantine/core'
import { ProgressWithCancel, useSay, useTexts } from '../../ui/index.ts'
import style from './attachment.module.css'
import type { Upload } from './queue/uploads.ts'
import { texts } from './texts.ts'

interface Props {
  readonly uploads: readonly Upload[]
  readonly onCancel: (uploadId: string) => Promise<void>
  readonly onRetry: (uploadId: string) => void
}

/** Files on their way, one line each: how far, or why not, and the way out. */
export const UploadLines = ({ uploads, onCancel, onRetry }: Props) => (
  <>
    {uploads.map(upload => (
      <div key={upload.uploadId} className={style['running']}>
        <UploadLine
          upload={upload}
          onCancel={() => void onCancel(upload.uploadId)}
          onRetry={() => onRetry(upload.uploadId)}
        />
      </div>
    ))}
  </>
)

interface LineProps {
  readonly upload: Upload
  readonly onCancel: () => void
  readonly onRetry: () => void
}

const UploadLine = ({ upload, onCancel, onRetry }: LineProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { name, state, received, size, refusal } = upload
  if (state === 'sending') {
    const done = Math.round((received / size) * 100)
    return <ProgressWithCancel label={t('sending', { name })} done={done} all={100} onCancel={onCancel} />
  }
  return (
    <Group gap="xs" role="status">
      <span className={style['name']}>
        {refusal === null ? t('waiting', { name }) : `${t('refused', { name })}: ${say(refusal)}`}
      </span>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        {t('retry')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </Group>
  )
}
