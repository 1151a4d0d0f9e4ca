import { readClosingDesk } from '../../domain/closing/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import { RuledList, Section, ToButton, useFormat, useTexts } from '../ui/index.ts'
import style from './closing.module.css'
import { texts } from './texts.ts'

/** Campaigns whose report is issued and whose file waits to be closed. Draws nothing where there is none. */
export default function WaitingFiles() {
  const t = useTexts(texts)
  const { day } = useFormat()
  const closes = useHolds('officer', 'archivist')
  const { data } = useRead(readClosingDesk, {}, { enabled: closes, follows: ['document'] })
  const campaigns = data?.campaigns ?? []
  if (campaigns.length === 0) return null
  return (
    <Section title={t('desk.title', { count: campaigns.length })}>
      <RuledList>
        {campaigns.map(({ campaignId, campaignName, issuedOn }) => (
          <li key={campaignId}>
            <p>{campaignName}</p>
            <p className={style['quiet']}>{t('desk.line', { day: day(issuedOn) })}</p>
            <ToButton to={`/dot-tong-ket/${campaignId}?xem=ho-so`} size="sm">
              {t('desk.act')}
            </ToButton>
          </li>
        ))}
      </RuledList>
    </Section>
  )
}
