import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { movePeople, type PersonMoved, type readSuccession } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { roles } from '../../../domain/shared/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, ToLink, tell, useFormat, useNow, useSay, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { answersOf, noChoices, PeopleChoice } from './people-choice.tsx'
import { texts } from './texts.ts'

type Event = z.output<(typeof readSuccession)['output']>

/** Those still at the units that an event ended; whoever looks after them moves them along here. */
export const PeopleToMove = ({ event }: { readonly event: Event }) => {
  const t = useTexts(texts)
  const [choices, setChoices] = useState(noChoices)
  const move = useWrite(movePeople, {
    touches: ['unit', 'person'],
    onDone: ({ moved }) => {
      setChoices(noChoices)
      tell(moved > 0 ? t('move.done', { count: moved }) : t('move.willGo'))
    },
  })
  const { people } = event
  if (people.length === 0) return null
  const going = answersOf(people, choices).flatMap(({ to, ...person }) =>
    to === null ? [] : [{ ...person, to }],
  )
  const movable = people.some(({ into }) => into.length > 0)
  return (
    <Section title={t('move.title')}>
      <Text c="dimmed" mb="sm">
        {t(movable ? 'move.lead' : 'move.leadNobody')}
      </Text>
      <ErrorSummary problem={move.error} />
      <PeopleChoice people={people} choices={choices} onChoose={setChoices} />
      <Links people={people} />
      {movable && (
        <Group mt="sm">
          <Button
            variant="default"
            disabled={going.length === 0}
            loading={move.isPending}
            onClick={() => move.mutate({ successionId: event.id, people: going })}
          >
            {t('move.go', { count: going.length })}
          </Button>
        </Group>
      )}
    </Section>
  )
}

/** Of a unit that nobody takes over each person is moved on its own page. */
const Links = ({ people }: { readonly people: Event['people'] }) => {
  const t = useTexts(texts)
  const units = new Map(
    people.flatMap(({ fromUnitId, fromName, into }) =>
      into.length === 0 ? [[fromUnitId, fromName] as const] : [],
    ),
  )
  return [...units].map(([unitId, unit]) => (
    <div key={unitId}>
      <ToLink to={`/don-vi/${unitId}`}>{t('move.page', { unit })}</ToLink>
    </div>
  ))
}

/** What the event did to people: who moved or will, who was left alone and why. */
export const PeopleMoved = ({ event }: { readonly event: Event }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const coming = event.onDay > dayOfInstant(useNow())
  const stranded = event.undone
    ? event.units.filter(({ before, people }) => before === null && people > 0)
    : []
  if (event.moved.length + stranded.length === 0) return null
  const saysOf = ({ state, fromName: from, toName: to }: PersonMoved): string =>
    t(`move.state.${state}`, { from, to, day: format.day(event.onDay) })
  return (
    <Section title={t(coming && !event.undone ? 'move.waiting' : 'move.people')}>
      <ul className={style['lines']}>
        {event.moved.map(each => (
          <li key={`${each.personId} ${each.fromName}`} data-tone={leftAlone(each) ? 'asks' : undefined}>
            {each.name}
            {each.roles.length > 0 && ` (${each.roles.map(role => say(roles[role])).join(', ')})`}:{' '}
            {saysOf(each)}
          </li>
        ))}
        {stranded.map(({ unitId, after, people }) => (
          <li key={unitId} data-tone="asks">
            <ToLink to={`/don-vi/${unitId}`}>
              {t('move.stranded', { unit: after ?? '', count: people })}
            </ToLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const leftAlone = ({ state }: PersonMoved): boolean => state === 'gone' || state === 'movedOn'
