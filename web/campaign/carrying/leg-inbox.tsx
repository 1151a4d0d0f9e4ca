import type { z } from 'zod'
import { readLegInbox } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Section, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './carrying.module.css'
import { Receipt } from './receipt.tsx'
import { texts } from './texts.ts'

type Waiting = z.output<(typeof readLegInbox)['output']>['waiting'][number]

/** What was sent to the person's unit and waits for its receipt. Draws nothing where nothing waits. */
export const LegInbox = () => {
  const t = useTexts(texts)
  const read = useRead(readLegInbox, {}, { every: 60_000 })
  if (read.data === undefined || read.data.waiting.length === 0) return null
  const { waiting, may } = read.data
  return (
    <Section title={t('inbox')}>
      <p className={style['quiet']}>{t('inboxCount', { count: waiting.length })}</p>
      <ol className={style['list']}>
        {waiting.map(item => (
          <Item key={`${item.assignmentId} ${item.receiverUnitId}`} item={item} acts={may.length > 0} />
        ))}
      </ol>
    </Section>
  )
}

const Item = ({ item, acts }: { readonly item: Waiting; readonly acts: boolean }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { campaignId, assignmentId, receiverUnitId, unitName, section, text, sentAt, late, titles } = item
  return (
    <li>
      <p>
        <strong>{unitName}</strong> · {t('sentAt', { at: format.instant(sentAt) })}
        {late && ` · ${t('sentLate')}`}
      </p>
      <p className={style['words']}>{titles.join('; ')}</p>
      <p className={style['quiet']}>
        {section} {text}{' '}
        <ToLink to={`/dot-tong-ket/${campaignId}?o=${assignmentId}`} fz="inherit" underline="always">
          {t('open')}
        </ToLink>
      </p>
      {acts && <Receipt place={{ campaignId, assignmentId }} receiverUnitId={receiverUnitId} />}
    </li>
  )
}
