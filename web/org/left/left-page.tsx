import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { listPeopleLeft, type PersonLeft } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import {
  EmptyState,
  ErrorSummary,
  Loaded,
  Page,
  ProgressWithCancel,
  Section,
  ToLink,
  useFormat,
  useTexts,
} from '../../ui/index.ts'
import { answersOf, type Choices, noChoices, PeopleChoice } from '../event/people-choice.tsx'
import { texts as orgTexts } from '../texts.ts'
import { texts } from './texts.ts'
import { useMoving } from './use-moving.ts'

/** Whoever is still at a unit that has ended, and the place to move them along, many at once. */
export default function LeftPage() {
  const t = useTexts(texts)
  const ofUnits = useTexts(orgTexts)
  const read = useRead(listPeopleLeft, {})
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: ofUnits('tree.title'), to: '/don-vi' }]}>
      <Loaded read={read}>
        {({ people }) =>
          people.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <People people={people} />
          )
        }
      </Loaded>
    </Page>
  )
}

const People = ({ people }: { readonly people: readonly PersonLeft[] }) => {
  const t = useTexts(texts)
  const [choices, setChoices] = useState(noChoices)
  const { progress, refused, move, stop } = useMoving()
  const answers = answersOf(people, choices)
  const count = answers.filter(({ to }) => to !== null).length
  const days = [...new Set(people.map(({ endedOn }) => endedOn))]
  return (
    <Stack gap="lg">
      {days.map(day => (
        <OfOneDay
          key={day}
          day={day}
          people={people.filter(({ endedOn }) => endedOn === day)}
          choices={choices}
          onChoose={setChoices}
        />
      ))}
      <ErrorSummary problem={refused?.problem ?? null} />
      {refused !== null && <Text size="sm">{t('stopped', { unit: refused.item.unit })}</Text>}
      {progress !== null ? (
        <ProgressWithCancel label={t('moving')} {...progress} onCancel={stop} />
      ) : (
        <Group>
          <Button
            disabled={count === 0}
            onClick={() => void move(people, answers).then(() => setChoices(noChoices))}
          >
            {t('go', { count })}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('chosen', { count, all: people.length })}
          </Text>
        </Group>
      )}
    </Stack>
  )
}

interface OfOneDayProps {
  readonly day: string
  readonly people: readonly PersonLeft[]
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

const OfOneDay = ({ day, people, choices, onChoose }: OfOneDayProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const nobody = people.filter(({ into }) => into.length === 0)
  return (
    <Section title={t('ended', { day: format.day(day) })}>
      <PeopleChoice people={people} choices={choices} onChoose={onChoose} />
      {nobody.length > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('nobody')}
          <UnitLinks people={nobody} />
          {nobody.some(({ asked }) => asked) && (
            <>
              <br />
              {t('unknown')} <ToLink to="/don-vi/cau-hoi">{t('question')}</ToLink>
            </>
          )}
        </Text>
      )}
    </Section>
  )
}

const UnitLinks = ({ people }: { readonly people: readonly PersonLeft[] }) => {
  const units = new Map(people.map(({ fromUnitId, fromName }) => [fromUnitId, fromName]))
  return [...units].map(([unitId, unit], at) => (
    <span key={unitId}>
      {at === 0 ? ' ' : ' · '}
      <ToLink to={`/don-vi/${unitId}`}>{unit}</ToLink>
    </span>
  ))
}
