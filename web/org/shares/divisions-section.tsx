import { Stack, Text } from '@mantine/core'
import { readDivisions } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import { Section, useTexts } from '../../ui/index.ts'
import { DividedEvent } from './divided-event.tsx'
import { texts } from './texts.ts'

/** How a unit was divided, at each event that divided or ended it without telling how. */
export const DivisionsSection = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const { data } = useRead(readDivisions, { unitId })
  if (data === undefined || data.events.length === 0) return null
  return (
    <Section title={t('title')}>
      <Stack>
        <Text c="dimmed" size="sm">
          {t('lead')}
        </Text>
        {data.events.map(event => (
          <DividedEvent key={event.successionId} unitId={unitId} event={event} may={data.may} />
        ))}
      </Stack>
    </Section>
  )
}
