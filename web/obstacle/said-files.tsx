import type { FrozenAttachment } from '../../domain/campaign/index.ts'
import { readObstacleFile } from '../../domain/obstacle/index.ts'
import { readAddress } from '../api/index.ts'
import { FrozenAttachments } from '../campaign/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './obstacle.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly files: readonly FrozenAttachment[]
}

/** The files that went along with a question or an answer. Draws nothing where none did. */
export const SaidFiles = ({ campaignId, files }: Props) => {
  const t = useTexts(texts)
  if (files.length === 0) return null
  return (
    <div className={style['files']}>
      <span className={style['quiet']}>{t('files.said')}</span>
      <FrozenAttachments
        campaignId={campaignId}
        files={files}
        address={attachmentId => readAddress(readObstacleFile, { campaignId, attachmentId })}
      />
    </div>
  )
}
