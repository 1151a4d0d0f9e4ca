import { TextInput } from '@mantine/core'
import { DateInput, fieldId, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import type { FieldsProps } from './fields.ts'
import { texts } from './texts.ts'

/** The decision that orders the event, its day, and the day from which it is in force. */
export const PaperFields = ({ draft, change, errorAt }: FieldsProps) => {
  const t = useTexts(texts)
  return (
    <div className={style['paper']}>
      <TextInput
        id={fieldId('decision')}
        label={t('paper.decision')}
        description={t('paper.decisionHint')}
        value={draft.decision}
        error={errorAt('decision')}
        maxLength={500}
        onChange={event => change({ decision: event.currentTarget.value })}
      />
      <DateInput
        id={fieldId('decidedOn')}
        label={t('paper.decidedOn')}
        value={draft.decidedOn}
        error={errorAt('decidedOn')}
        onChange={decidedOn => change({ decidedOn })}
      />
      <DateInput
        id={fieldId('onDay')}
        label={t('paper.onDay')}
        value={draft.onDay}
        error={errorAt('onDay')}
        onChange={onDay => change({ onDay })}
      />
    </div>
  )
}
