import { readChaseDesk } from '../../../domain/reminder/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { RuledList, Section, ToButton, useFormat, useTexts } from '../../ui/index.ts'
import style from './chase.module.css'
import { letterPlace } from './letter.tsx'
import { texts } from './texts.ts'

/** Chase letters that wait for this person to review, sign, number or send them. Draws nothing where there is none. */
export default function WaitingLetters() {
  const t = useTexts(texts)
  const format = useFormat()
  const handles = useHolds('officer', 'leader', 'archivist')
  const { data } = useRead(readChaseDesk, {}, { enabled: handles, every: 60_000 })
  const letters = data?.letters ?? []
  if (letters.length === 0) return null
  return (
    <Section title={t('desk.title', { count: letters.length })}>
      <RuledList>
        {letters.map(({ campaignId, campaignName, chaseId, subject, answerBy, units, waits }) => (
          <li key={chaseId}>
            <p className={style['subject']}>{subject}</p>
            <p className={style['quiet']}>
              {t('desk.units', { count: units })} · {t('letters.answerBy', { day: format.day(answerBy) })} ·{' '}
              {campaignName}
            </p>
            <ToButton to={`/dot-tong-ket/${campaignId}?xem=don-doc#${letterPlace(chaseId)}`} size="sm">
              {t(`desk.${waits}`)}
            </ToButton>
          </li>
        ))}
      </RuledList>
    </Section>
  )
}
