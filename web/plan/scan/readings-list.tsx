import { Text } from '@mantine/core'
import { listReadings } from '../../../domain/plan/index.ts'
import { useRead } from '../../api/index.ts'
import { Section, ToLink, useTexts, When } from '../../ui/index.ts'
import { ReadingLine } from './reading-line.tsx'
import style from './scan.module.css'
import { texts } from './texts.ts'
import { useRefreshWhen } from './use-refresh-when.ts'

/** The scans that are on their way to become plans, above the plans; nothing where there are none. */
export const ReadingsList = () => {
  const t = useTexts(texts)
  const { data } = useRead(listReadings, {})
  const readings = data?.readings ?? []
  useRefreshWhen('plan', readings.map(({ id }) => id).join())
  if (readings.length === 0) return null
  return (
    <Section title={t('heading')}>
      <ul className={style['readings']}>
        {readings.map(reading => (
          <li key={reading.id}>
            <ToLink to={`/ke-hoach/ban-quet/${reading.id}`} fw={600}>
              {reading.fileName}
            </ToLink>
            <Text fz="xs" c="dimmed" mb={6}>
              {t('by', { who: reading.createdBy })} · <When at={reading.createdAt} />
            </Text>
            <ReadingLine reading={reading} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
