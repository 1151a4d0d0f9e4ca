import { listObstacles } from '../../domain/obstacle/index.ts'
import { useRead } from '../api/index.ts'
import { RuledList, Section, useTexts } from '../ui/index.ts'
import style from './obstacle.module.css'
import { ObstacleItem } from './obstacle-item.tsx'
import { texts } from './texts.ts'

/** What waits for the answer of the person's unit. Draws nothing where nothing does. */
export default function MyObstacles() {
  const t = useTexts(texts)
  const read = useRead(listObstacles, {}, { every: 60_000 })
  const waiting = (read.data?.obstacles ?? []).filter(({ waitsForMe }) => waitsForMe)
  if (waiting.length === 0) return null
  return (
    <Section title={t('page.waitingWork')}>
      <p className={style['quiet']}>{t('page.waitingCount', { count: waiting.length })}</p>
      <RuledList>
        {waiting.map(obstacle => (
          <ObstacleItem key={`${obstacle.campaignId} ${obstacle.id}`} obstacle={obstacle} withClause />
        ))}
      </RuledList>
    </Section>
  )
}
