import { Anchor } from '@mantine/core'
import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import { readAddress } from '../../api/index.ts'
import style from './attachment.module.css'
import { readAttachment } from './contracts.ts'
import { useSizeWords } from './use-size-words.ts'

export interface FrozenFilesProps {
  readonly campaignId: number
  readonly files: readonly FrozenAttachment[]
  /** Where a file is saved from; without it, with the duty's other files. */
  readonly address?: (attachmentId: number) => string
}

const shownDigits = 16

/** Files as they were sent; of a version handed in each with the beginning of its hash. */
export default function FrozenFiles({ campaignId, files, address }: FrozenFilesProps) {
  const size = useSizeWords()
  const usual = (attachmentId: number) => readAddress(readAttachment, { campaignId, attachmentId })
  const from = address ?? usual
  return (
    <ul className={style['list']}>
      {files.map(({ id: attachmentId, name, sha256, size: bytes }) => (
        <li key={attachmentId}>
          <span className={style['name']}>
            <Anchor href={from(attachmentId)} download={name}>
              {name}
            </Anchor>
            <span className={style['quiet']}> · {size(bytes)}</span>
          </span>
          {address === undefined && (
            <code className={style['quiet']} title={sha256}>
              {sha256.slice(0, shownDigits)}…
            </code>
          )}
        </li>
      ))}
    </ul>
  )
}
