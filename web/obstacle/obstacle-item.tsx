import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { isWaiting, type Obstacle, obstacleStates, withdrawObstacle } from '../../domain/obstacle/index.ts'
import { useWrite } from '../api/index.ts'
import {
  ErrorSummary,
  StatusBadge,
  ToLink,
  type Tone,
  tell,
  useFormat,
  useSay,
  useTexts,
  When,
} from '../ui/index.ts'
import { AnswerForm } from './answer-form.tsx'
import { ForwardForm } from './forward-form.tsx'
import style from './obstacle.module.css'
import { SaidFiles } from './said-files.tsx'
import { texts } from './texts.ts'
import { useOfficeTime } from './use-office-time.ts'

const tones: Record<Obstacle['state'], Tone> = {
  raised: 'waiting',
  forwarded: 'active',
  answered: 'accepted',
  withdrawn: 'closed',
}

interface Props {
  readonly obstacle: Obstacle
  readonly withClause: boolean
}

/** One difficulty: whose, where it lies, how long it took, the answer, and what one may do with it. */
export const ObstacleItem = ({ obstacle, withClause }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const officeTime = useOfficeTime()
  const { state, unitName, heirs, raisedBy, raisedAt, handlerName, officeSeconds } = obstacle
  const waits = isWaiting(state)
  const time = officeTime(officeSeconds)
  return (
    <li>
      <div className={style['head']}>
        <StatusBadge tone={tones[state]}>{say(obstacleStates[state])}</StatusBadge>
        <strong>{unitName}</strong>
        {heirs.length > 0 && (
          <span className={style['quiet']}>{t('item.nowOwedBy', { unit: heirs.join(', ') })}</span>
        )}
        {waits && <span className={style['quiet']}>{t('item.lies', { unit: handlerName })}</span>}
        {state !== 'withdrawn' && (
          <span className={style['quiet']}>{t(waits ? 'item.waits' : 'item.took', { time })}</span>
        )}
      </div>
      {withClause && <Clause obstacle={obstacle} />}
      <blockquote className={style['words']}>{obstacle.text}</blockquote>
      <SaidFiles campaignId={obstacle.campaignId} files={obstacle.files} />
      <p className={style['quiet']}>
        {t('item.by', { person: raisedBy, unit: unitName })} · <When at={raisedAt} />
      </p>
      <Given obstacle={obstacle} />
      <Way obstacle={obstacle} />
      <Acts obstacle={obstacle} />
    </li>
  )
}

const Clause = ({ obstacle }: { readonly obstacle: Obstacle }) => {
  const t = useTexts(texts)
  const { campaignId, campaignName, planId, obligationId, section, clause } = obstacle
  return (
    <>
      <p className={style['clause']}>
        <strong>{section}</strong> {clause}{' '}
        <ToLink to={`/ke-hoach/${planId}?nv=${obligationId}`} fz="sm" underline="always">
          {t('item.openClause')}
        </ToLink>
      </p>
      <p>
        <ToLink to={`/dot-tong-ket/${campaignId}?xem=vuong-mac`} c="dimmed" fz="sm">
          {t('item.campaign', { name: campaignName })}
        </ToLink>
      </p>
    </>
  )
}

const Given = ({ obstacle }: { readonly obstacle: Obstacle }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { guidance, answeredBy, answeredByUnit, answeredAt, extendedTo, extendedFor, showQuestion } = obstacle
  if (guidance === null || answeredAt === null) return null
  return (
    <>
      <div className={style['given']}>{guidance}</div>
      <SaidFiles campaignId={obstacle.campaignId} files={obstacle.answerFiles} />
      <p className={style['quiet']}>
        {t('item.answered', { person: answeredBy ?? '', unit: answeredByUnit ?? '' })} ·{' '}
        <When at={answeredAt} />
        {!showQuestion && ` · ${t('item.hidden')}`}
      </p>
      {extendedTo !== null && (
        <p>
          {t(extendedFor === 'all' ? 'item.extendedAll' : 'item.extendedAsker', {
            day: format.day(extendedTo),
          })}
        </p>
      )}
    </>
  )
}

const Way = ({ obstacle: { steps } }: { readonly obstacle: Obstacle }) => {
  const t = useTexts(texts)
  return (
    <details>
      <summary className={style['summary']}>{t('item.steps')}</summary>
      <ol className={style['steps']}>
        {steps.map(step => (
          <li key={step.how + step.at + step.toUnitName}>
            <StepWords step={step} /> · <When at={step.at} />
            {step.note !== '' && `: ${step.note}`}
          </li>
        ))}
      </ol>
    </details>
  )
}

const StepWords = ({ step }: { readonly step: Obstacle['steps'][number] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { how, by, toUnitName: unit, fromUnitName: from, decision, onDay } = step
  if (how === 'sent') return t('item.sentTo', { unit })
  if (how === 'forwarded') return t('item.forwardedTo', { person: by, unit })
  const why = [decision, onDay === null ? '' : format.day(onDay)].filter(Boolean).join(', ')
  const words = { unit, from, why: why === '' ? t('item.ended') : why }
  return t(how === 'inherited' ? 'item.inheritedTo' : 'item.restoredTo', words)
}

const Acts = ({ obstacle }: { readonly obstacle: Obstacle }) => {
  const t = useTexts(texts)
  const [form, setForm] = useState<'answer' | 'forward' | null>(null)
  const { campaignId, id: obstacleId, may } = obstacle
  const withdrawing = useWrite(withdrawObstacle, { onDone: () => tell(t('raise.withdrawn')) })
  if (may.length === 0) return null
  const close = () => setForm(null)
  if (form === 'answer') return <AnswerForm obstacle={obstacle} onClose={close} />
  if (form === 'forward') return <ForwardForm obstacle={obstacle} onClose={close} />
  return (
    <>
      <ErrorSummary problem={withdrawing.error} />
      <Group gap="sm">
        {may.includes('obstacle.answer') && (
          <Button size="sm" onClick={() => setForm('answer')}>
            {t('answer.open')}
          </Button>
        )}
        {may.includes('obstacle.forward') && (
          <Button size="sm" variant="default" onClick={() => setForm('forward')}>
            {t('forward.open')}
          </Button>
        )}
        {may.includes('obstacle.withdraw') && (
          <Button
            size="sm"
            variant="default"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate({ campaignId, obstacleId })}
          >
            {t('raise.withdraw')}
          </Button>
        )}
      </Group>
    </>
  )
}
