import { Alert, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { z } from 'zod'
import { type PersonAsked, previewSuccession } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { FilledPlace, Loaded, useFormat, useNow, useTexts } from '../../ui/index.ts'
import { type AskedOrder, foreseenWork } from '../places.ts'
import { Effect } from './effect.tsx'
import style from './event.module.css'
import { type Choices, PeopleChoice } from './people-choice.tsx'
import { texts } from './texts.ts'

/** What an order would do, asked a moment after the last change: a weight typed digit by digit is asked about once. */
export const useForeseen = (order: AskedOrder | null, onDay: string) => {
  const [asked] = useDebouncedValue(order === null ? null : JSON.stringify(order), 300)
  const settled = order === null || asked === null ? null : (JSON.parse(asked) as AskedOrder)
  const input = { order: settled ?? { kind: 'abolish' as const, unitId: 0 }, onDay }
  const read = useRead(previewSuccession, input, { keepPrevious: true, enabled: settled !== null })
  return { order: settled, read }
}

interface Props {
  readonly foreseen: ReturnType<typeof useForeseen>
  readonly onDay: string
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** What the event will do, to units, people and the work in progress, before anybody enters it. */
export const Preview = ({ foreseen: { order, read }, ...props }: Props) => {
  const t = useTexts(texts)
  return (
    <section className={style['preview']} aria-labelledby="o-xem-truoc">
      <h2 id="o-xem-truoc">{t('preview.title')}</h2>
      <div aria-live="polite">
        {order === null ? (
          <Text c="dimmed">{t('preview.fill')}</Text>
        ) : (
          <Loaded read={read}>{seen => <Foreseen seen={seen} order={order} {...props} />}</Loaded>
        )}
      </div>
    </section>
  )
}

interface ForeseenProps extends Omit<Props, 'foreseen'> {
  readonly order: AskedOrder
  readonly seen: z.output<(typeof previewSuccession)['output']>
}

const Foreseen = ({ seen, order, onDay, choices, onChoose }: ForeseenProps) => {
  const t = useTexts(texts)
  const { units, passages, settles, people } = seen
  const questions = passages.filter(({ into }) => into.some(({ share }) => share === null)).length
  return (
    <>
      <WhenNotToday onDay={onDay} />
      <Effect units={units} passages={passages} settles={settles} />
      {questions > 0 && (
        <Alert color="yellow" mt="sm">
          {t('preview.question', { count: questions })}
        </Alert>
      )}
      <People people={people} onDay={onDay} choices={choices} onChoose={onChoose} />
      <FilledPlace place={foreseenWork} given={{ order, onDay }} />
    </>
  )
}

const WhenNotToday = ({ onDay }: { readonly onDay: string }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const today = dayOfInstant(useNow())
  if (onDay === today) return null
  return (
    <Alert color={onDay < today ? 'yellow' : 'accent'} mb="sm">
      {t(onDay < today ? 'preview.past' : 'preview.coming', { day: format.day(onDay) })}
    </Alert>
  )
}

interface PeopleProps extends Omit<Props, 'foreseen'> {
  readonly people: readonly PersonAsked[]
}

const People = ({ people, onDay, choices, onChoose }: PeopleProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const coming = onDay > dayOfInstant(useNow())
  if (people.length === 0) return null
  const hint = coming ? t('preview.peopleComing', { day: format.day(onDay) }) : t('preview.peopleHint')
  return (
    <>
      <h3 className={style['head']}>{t('preview.people')}</h3>
      {people.some(({ into }) => into.length > 0) && <p className={style['quiet']}>{hint}</p>}
      <PeopleChoice people={people} choices={choices} onChoose={onChoose} />
    </>
  )
}
