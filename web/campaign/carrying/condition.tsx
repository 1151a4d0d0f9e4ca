import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Carrying, declareCondition } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, useFieldError, useFormat, useTexts } from '../../ui/index.ts'
import style from './carrying.module.css'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

interface Props {
  readonly place: Place
  readonly carrying: Carrying
}

/** Has it arisen? Draws nothing where the duty depends on nothing. */
export const Condition = ({ place, carrying }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { nature, condition, conditionAt, notArisen, may } = carrying
  if (nature !== 'conditional') return null
  if (notArisen) return <p>{t('answeredNot')}</p>
  if (conditionAt !== null) return <p>{t('arisenAt', { at: format.instant(conditionAt) })}</p>
  return (
    <>
      <p className={style['words']}>{t('conditionAsk', { condition: condition ?? '' })}</p>
      {may.includes('condition.declare') && <Answer place={place} />}
    </>
  )
}

const Answer = ({ place }: Pick<Props, 'place'>) => {
  const t = useTexts(texts)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const declaring = useWrite(declareCondition, { touches })
  const fieldError = useFieldError(declaring.error)
  const answer = (arisen: boolean) => declaring.mutate({ ...place, arisen, dueOn, note })
  return (
    <Stack gap="sm">
      <ErrorSummary problem={declaring.error} />
      <Group gap="md" align="flex-end">
        <DateInput label={t('dueOn')} value={dueOn} onChange={setDueOn} error={fieldError('dueOn')} />
        <TextInput label={t('note')} value={note} onChange={event => setNote(event.currentTarget.value)} />
      </Group>
      <Group gap="sm">
        <Button size="sm" loading={declaring.isPending} onClick={() => answer(true)}>
          {t('arisen')}
        </Button>
        <Button size="sm" variant="default" loading={declaring.isPending} onClick={() => answer(false)}>
          {t('notArisen')}
        </Button>
      </Group>
    </Stack>
  )
}
