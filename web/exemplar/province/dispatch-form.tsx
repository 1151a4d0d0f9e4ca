import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dispatchExemplars } from '../../../domain/exemplar/index.ts'
import { useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, fieldId, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'

/** The chosen go up: when and to whom; the letter with the list becomes a draft in the register. */
export const DispatchForm = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const [sentOn, setSentOn] = useState<string | null>(null)
  const [recipient, setRecipient] = useState('')
  const { mutate, isPending, error } = useWrite(dispatchExemplars, {
    touches: ['document', 'campaign', 'work', 'assignment'],
    onDone: () => tell(t('locality.saved')),
  })
  const fieldError = useFieldError(error)
  return (
    <Section title={t('ranking.dispatch')}>
      <ErrorSummary problem={error} />
      <div className={style['grid']}>
        <DateInput
          id={fieldId('sentOn')}
          label={t('ranking.sentOn')}
          value={sentOn}
          onChange={setSentOn}
          error={fieldError('sentOn')}
        />
        <TextInput
          id={fieldId('recipient')}
          label={t('ranking.recipient')}
          value={recipient}
          error={fieldError('recipient')}
          onChange={event => setRecipient(event.currentTarget.value)}
        />
      </div>
      <Button
        mt="md"
        loading={isPending}
        disabled={sentOn === null}
        onClick={() => sentOn !== null && mutate({ campaignId, sentOn, recipient })}
      >
        {t('ranking.dispatch')}
      </Button>
    </Section>
  )
}
