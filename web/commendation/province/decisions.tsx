import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { recordDecision } from '../../../domain/commendation/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  fieldId,
  Section,
  tell,
  useFieldError,
  useFormat,
  useTexts,
} from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import type { Board, CouncilNominee } from './council.ts'

interface Props {
  readonly campaignId: number
  readonly board: Board
}

/** The chairman's decision: who stands in it and who does not. */
export const Decisions = ({ campaignId, board }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const waiting = board.nominees.filter(({ state }) => state === 'recommended')
  const writes = board.may.includes(recordDecision.name)
  if (board.decisions.length === 0 && !writes) return null
  return (
    <Section title={t('council.decide')}>
      {board.decisions.map(({ id, number, decidedOn, granted }) => (
        <p key={id}>{t('council.past', { number, day: format.day(decidedOn), count: granted })}</p>
      ))}
      {waiting.length === 0 && <p className={style['quiet']}>{t('council.nothing')}</p>}
      {waiting.length > 0 && writes && <DecisionForm campaignId={campaignId} waiting={waiting} />}
    </Section>
  )
}

interface FormProps {
  readonly campaignId: number
  readonly waiting: readonly CouncilNominee[]
}

const DecisionForm = ({ campaignId, waiting }: FormProps) => {
  const t = useTexts(texts)
  const [number, setNumber] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(null)
  const [declined, setDeclined] = useState<readonly number[]>([])
  const write = useWrite(recordDecision, { onDone: () => tell(t('saved')) })
  const error = useFieldError(write.error)
  const ids = waiting.map(({ id }) => id)
  const record = () => {
    if (decidedOn === null) return
    const granted = ids.filter(id => !declined.includes(id))
    const rest = ids.filter(id => declined.includes(id))
    write.mutate({ campaignId, number, decidedOn, granted, declined: rest })
  }
  return (
    <div className={style['form']}>
      <ErrorSummary problem={write.error} />
      <p className={style['quiet']}>{t('council.decideHint')}</p>
      <Stack gap="md">
        <div className={style['grid']}>
          <TextInput
            id={fieldId('number')}
            required
            label={t('council.number')}
            value={number}
            error={error('number')}
            onChange={event => setNumber(event.currentTarget.value)}
          />
          <DateInput
            id={fieldId('decidedOn')}
            required
            label={t('council.decidedOn')}
            value={decidedOn}
            onChange={setDecidedOn}
            error={error('decidedOn')}
          />
        </div>
        {waiting.map(({ id, name, unitName }) => (
          <Checkbox
            key={id}
            label={`${name} (${unitName})`}
            checked={!declined.includes(id)}
            onChange={event =>
              setDeclined(
                event.currentTarget.checked ? declined.filter(each => each !== id) : [...declined, id],
              )
            }
          />
        ))}
        <div>
          <Button
            loading={write.isPending}
            disabled={number.trim() === '' || decidedOn === null}
            onClick={record}
          >
            {t('council.recordDecision')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}
