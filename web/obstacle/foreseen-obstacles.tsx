import { foreseeObstacles } from '../../domain/obstacle/index.ts'
import { useRead } from '../api/index.ts'
import type { ForeseenWork } from '../org/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './obstacle.module.css'
import { texts } from './texts.ts'

/** What an event of units would do to difficulties that wait; nothing where there are none. */
export default function ForeseenObstacles({ order, onDay }: ForeseenWork) {
  const t = useTexts(texts)
  const read = useRead(foreseeObstacles, { order, onDay }, { keepPrevious: true })
  const campaigns = read.data?.campaigns ?? []
  if (read.isError || campaigns.length === 0) return null
  return (
    <section className={style['foreseen']} aria-label={t('foreseen.title')}>
      <h3>{t('foreseen.title')}</h3>
      <ul>
        {campaigns.flatMap(({ campaignId, name, raised, passed, left }) => [
          raised > 0 && <li key={`${campaignId} r`}>{t('foreseen.raised', { name, count: raised })}</li>,
          ...passed.map(({ fromName: from, toName: to, count }) => (
            <li key={`${campaignId} ${from}`}>{t('foreseen.passed', { name, from, to, count })}</li>
          )),
          left > 0 && <li key={`${campaignId} l`}>{t('foreseen.left', { name, count: left })}</li>,
        ])}
      </ul>
    </section>
  )
}
