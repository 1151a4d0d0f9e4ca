import { Alert, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { previewSuccession, type TouchedUnit } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { FilledPlace, Loaded, useFormat, useNow, useTexts } from '../../ui/index.ts'
import { type AskedOrder, foreseenWork } from '../places.ts'
import { Effect } from './effect.tsx'
import style from './event.module.css'
import { texts } from './texts.ts'

/** What the event will do, to units and to the work in progress, before anybody enters it. */
export const Preview = ({ order, onDay }: { readonly order: AskedOrder | null; readonly onDay: string }) => {
  const t = useTexts(texts)
  // A weight typed digit by digit is asked about once.
  const [asked] = useDebouncedValue(order === null ? null : JSON.stringify(order), 300)
  return (
    <section className={style['preview']} aria-labelledby="o-xem-truoc">
      <h2 id="o-xem-truoc">{t('preview.title')}</h2>
      <div aria-live="polite">
        {order === null || asked === null ? (
          <Text c="dimmed">{t('preview.fill')}</Text>
        ) : (
          <Foreseen order={JSON.parse(asked) as AskedOrder} onDay={onDay} />
        )}
      </div>
    </section>
  )
}

const Foreseen = ({ order, onDay }: { readonly order: AskedOrder; readonly onDay: string }) => {
  const t = useTexts(texts)
  const read = useRead(previewSuccession, { order, onDay }, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {({ units, passages }) => {
        const questions = passages.filter(({ into }) => into.some(({ share }) => share === null)).length
        return (
          <>
            <WhenNotToday onDay={onDay} />
            <Effect units={units} passages={passages} />
            {questions > 0 && (
              <Alert color="yellow" mt="sm">
                {t('preview.question', { count: questions })}
              </Alert>
            )}
            <People units={units} />
            <FilledPlace place={foreseenWork} given={{ order, onDay }} />
          </>
        )
      }}
    </Loaded>
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

const People = ({ units }: { readonly units: readonly TouchedUnit[] }) => {
  const t = useTexts(texts)
  const ending = units.filter(({ after, people }) => after === null && people > 0)
  if (ending.length === 0) return null
  return (
    <>
      <h3 className={style['head']}>{t('preview.people')}</h3>
      <ul className={style['lines']}>
        {ending.map(({ unitId, before, people }) => (
          <li key={unitId}>{t('preview.peopleStay', { unit: before ?? '', count: people })}</li>
        ))}
      </ul>
    </>
  )
}
