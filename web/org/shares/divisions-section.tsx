import { Stack, Text } from '@mantine/core'
import { giveShares, readDivisions } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import { Section, useTexts } from '../../ui/index.ts'
import { DividedEvent } from './divided-event.tsx'
import { texts } from './texts.ts'

/** How a unit was divided, at each event that divided it, ended it without telling how, or gave it to another. */
export const DivisionsSection = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const { data } = useRead(readDivisions, { unitId })
  // That a unit went whole to another its life tells already: here only whoever may say otherwise needs it.
  const mayGive = data?.may.includes(giveShares.name) === true
  const events = (data?.events ?? []).filter(
    ({ own, divisions }) => mayGive || own.length !== 1 || divisions.length > 0,
  )
  if (data === undefined || events.length === 0) return null
  return (
    <Section title={t('title')}>
      <Stack>
        <Text c="dimmed" size="sm">
          {t('lead')}
        </Text>
        {events.map(event => (
          <DividedEvent key={event.successionId} unitId={unitId} event={event} may={data.may} />
        ))}
      </Stack>
    </Section>
  )
}
