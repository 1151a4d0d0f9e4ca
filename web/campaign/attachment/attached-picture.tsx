import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { readAddress } from '../../api/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './attachment.module.css'
import { readPicture } from './contracts.ts'
import { uploads } from './queue/uploads.ts'
import { texts } from './texts.ts'

export interface PictureProps {
  readonly campaignId: number
  readonly uploadId: string
  /** What it shows, in words. */
  readonly alt: string
}

/** A picture of a text: from this machine while it waits here, afterwards from the server. */
export default function AttachedPicture({ campaignId, uploadId, alt }: PictureProps) {
  const t = useTexts(texts)
  const waiting = useSyncExternalStore(uploads.subscribe, () => uploads.bytesOf(uploadId))
  const here = useMemo(() => (waiting === null ? null : URL.createObjectURL(waiting)), [waiting])
  useEffect(() => () => (here === null ? undefined : URL.revokeObjectURL(here)), [here])
  const address = here ?? readAddress(readPicture, { campaignId, uploadId })
  const [broken, setBroken] = useState<string | null>(null)
  return (
    <>
      {broken === address ? (
        <span className={style['unseen']}>{t('pictureUnseen')}</span>
      ) : (
        <img className={style['picture']} src={address} alt={alt} onError={() => setBroken(address)} />
      )}
      {here !== null && <small className={style['quiet']}>{t('pictureWaits')}</small>}
    </>
  )
}
