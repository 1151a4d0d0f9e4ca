import { Button, Checkbox, Select } from '@mantine/core'
import type { PersonAnswer, PersonAsked } from '../../../domain/org/index.ts'
import { roles } from '../../../domain/shared/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { texts } from './texts.ts'

/** What a person chose, by person and unit; of whoever is not in it what is proposed holds. */
export type Choices = ReadonlyMap<string, number | null>

export const noChoices: Choices = new Map()

const keyOf = ({ personId, fromUnitId }: PersonAsked): string => `${personId} ${fromUnitId}`

/** To the one unit that takes theirs over; among several nobody is sent anywhere unasked. */
const proposed = ({ into }: PersonAsked): number | null => (into.length === 1 ? (into[0]?.to ?? null) : null)

const chosen = (person: PersonAsked, choices: Choices): number | null => {
  const choice = choices.get(keyOf(person))
  return choice === undefined ? proposed(person) : choice
}

/** Everybody asked about, with where they go. */
export const answersOf = (people: readonly PersonAsked[], choices: Choices): PersonAnswer[] =>
  people.map(person => ({
    personId: person.personId,
    fromUnitId: person.fromUnitId,
    to: chosen(person, choices),
  }))

interface Props {
  readonly people: readonly PersonAsked[]
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** The people of units that end, unit by unit, each with their roles: ticked they go along. */
export const PeopleChoice = ({ people, choices, onChoose }: Props) => {
  const units = [...new Set(people.map(({ fromUnitId }) => fromUnitId))]
  return units.map(unitId => (
    <OfOneUnit
      key={unitId}
      people={people.filter(({ fromUnitId }) => fromUnitId === unitId)}
      choices={choices}
      onChoose={onChoose}
    />
  ))
}

/** From so many on one press ticks them all or none. */
const many = 3

const OfOneUnit = ({ people, choices, onChoose }: Props) => {
  const t = useTexts(texts)
  const [first] = people
  if (first === undefined) return null
  const choose = (whom: readonly PersonAsked[], to: number | null) =>
    onChoose(new Map([...choices, ...whom.map(person => [keyOf(person), to] as const)]))
  const going = people.filter(person => chosen(person, choices) !== null).length
  const [only, ...others] = first.into
  const named = { unit: first.fromName, count: people.length }
  const title =
    only === undefined
      ? t('move.nobody', named)
      : others.length > 0
        ? t('move.several', named)
        : t('move.all', { ...named, to: only.name, going })
  return (
    <fieldset className={style['people']}>
      <legend>{title}</legend>
      {only !== undefined && others.length === 0 && people.length >= many && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => choose(people, going === people.length ? null : only.to)}
        >
          {t(going === people.length ? 'move.none' : 'move.every')}
        </Button>
      )}
      <ul>
        {people.map(person => (
          <li key={person.personId}>
            <OnePerson person={person} to={chosen(person, choices)} onChoose={to => choose([person], to)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

interface OneProps {
  readonly person: PersonAsked
  readonly to: number | null
  readonly onChoose: (to: number | null) => void
}

const OnePerson = ({ person, to, onChoose }: OneProps) => {
  const t = useTexts(texts)
  const says = useFacts()(person)
  const [only, ...others] = person.into
  if (only === undefined)
    return (
      <>
        {person.name}
        <small className={style['facts']}>{says}</small>
      </>
    )
  if (others.length === 0)
    return (
      <Checkbox
        label={person.name}
        description={says}
        checked={to !== null}
        onChange={event => onChoose(event.currentTarget.checked ? only.to : null)}
      />
    )
  return (
    <Select
      label={person.name}
      description={says}
      placeholder={t('move.stays')}
      data={person.into.map(each => ({ value: String(each.to), label: each.name }))}
      value={to === null ? null : String(to)}
      clearable
      onChange={value => onChoose(value === null ? null : Number(value))}
    />
  )
}

const useFacts = () => {
  const t = useTexts(texts)
  const say = useSay()
  return ({ position, roles: held, worksAt, active }: PersonAsked): string =>
    [
      position,
      held.length === 0 ? t('move.noRoles') : held.map(role => say(roles[role])).join(', '),
      worksAt === null ? '' : t('move.rolesOnly', { unit: worksAt }),
      active ? '' : t('move.locked'),
    ]
      .filter(Boolean)
      .join(' · ')
}
