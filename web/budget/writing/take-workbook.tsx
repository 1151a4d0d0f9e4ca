import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { type EstimateView, readEstimateWorkbook } from '../../../domain/budget/index.ts'
import { uploadFile, useRead } from '../../api/index.ts'
import { FileDrop, Loaded, Section, TextSkeleton, tell, useSay, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import { texts } from '../texts.ts'
import { inOrder, type Line } from './lines.ts'

interface Props {
  readonly estimate: EstimateView
  readonly lines: readonly Line[]
  readonly onTake: (lines: readonly Line[]) => void
  readonly onClose: () => void
}

/** Upload, look, take: the lines go into the table as typed, faults and all; nothing is saved by taking. */
export const TakeWorkbook = (props: Props) => {
  const t = useTexts(texts)
  const [fileId, setFileId] = useState<number | null>(null)
  return (
    <Section title={t('write.take')}>
      {fileId === null ? (
        <FileDrop
          label={t('write.drop')}
          description={t('write.dropHint')}
          accept={['.xlsx']}
          maxMb={10}
          upload={uploadFile}
          onUploaded={kept => setFileId(kept.fileId)}
        />
      ) : (
        <Read {...props} fileId={fileId} />
      )}
      <Button mt="sm" size="sm" variant="default" onClick={props.onClose}>
        {t('write.cancel')}
      </Button>
    </Section>
  )
}

const Read = ({ estimate, lines, onTake, onClose, fileId }: Props & { readonly fileId: number }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { campaignId, id: estimateId } = estimate
  const read = useRead(readEstimateWorkbook, { campaignId, estimateId, fileId })
  return (
    <Loaded read={read} skeleton={<TextSkeleton lines={4} />}>
      {({ lines: found, faults }) => {
        const own = found.map((line): Line => ({ ...line, key: crypto.randomUUID() }))
        const take = (all: readonly Line[]) => {
          onTake(inOrder(all))
          tell(t('write.taken', { count: found.length }))
          onClose()
        }
        if (found.length === 0) return <p role="status">{t('write.nothing')}</p>
        return (
          <div role="status">
            <p>{t('write.read', { count: found.length })}</p>
            {faults.length > 0 && (
              <>
                <p>{t('write.rowFaults', { count: faults.length })}</p>
                <ul className={style['faults']}>
                  {faults.map(fault => (
                    <li key={`${fault.row} ${fault.vi}`}>{say(fault)}</li>
                  ))}
                </ul>
              </>
            )}
            <Group gap="sm" mt="sm">
              <Button size="sm" onClick={() => take(own)}>
                {t('write.replace')}
              </Button>
              {lines.length > 0 && (
                <Button size="sm" variant="light" onClick={() => take([...lines, ...own])}>
                  {t('write.append')}
                </Button>
              )}
            </Group>
          </div>
        )
      }}
    </Loaded>
  )
}
