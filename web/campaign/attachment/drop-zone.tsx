import { FileButton, UnstyledButton } from '@mantine/core'
import { attachmentEndings } from '../../../domain/campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './attachment.module.css'
import { texts } from './texts.ts'

interface Props {
  /** A file is being held over the page. */
  readonly over: boolean
  /** Bytes. */
  readonly limit: number
  readonly onFiles: (files: readonly File[]) => void
}

/** Says what is taken before anything is sent; the button does what dragging does, from the keyboard. */
export const DropZone = ({ over, limit, onFiles }: Props) => {
  const t = useTexts(texts)
  return (
    <div className={`${style['drop']} no-print`} data-over={over}>
      {over ? (
        t('letGo')
      ) : (
        <>
          {t('drop')}{' '}
          <FileButton multiple accept={attachmentEndings.join(',')} onChange={onFiles}>
            {button => (
              <UnstyledButton {...button} className={style['choose'] ?? ''}>
                {t('choose')}
              </UnstyledButton>
            )}
          </FileButton>
        </>
      )}
      <div className={style['quiet']}>
        {t('taken', { types: attachmentEndings.join(', '), limit: Math.floor(limit / 1_000_000) })}
      </div>
    </div>
  )
}
