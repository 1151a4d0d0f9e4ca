import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Dossier, type Nominee, withdrawNominee } from '../../../domain/commendation/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'

interface Props {
  readonly dossier: Dossier
  readonly nominee: Nominee
  readonly onClose: () => void
}

/** Takes a nominee out for good; of one that the province has seen it says why. */
export const WithdrawForm = ({ dossier: { campaignId, state }, nominee, onClose }: Props) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState('')
  const write = useWrite(withdrawNominee, { onDone: () => tell(t('saved')) })
  const error = useFieldError(write.error)
  return (
    <div className={style['form']}>
      <ErrorSummary problem={write.error} />
      <p className={style['quiet']}>{t('nominee.withdrawHint')}</p>
      {state !== 'preparing' && (
        <Textarea
          id={fieldId('reason')}
          required
          label={t('nominee.reason')}
          value={reason}
          error={error('reason')}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <Group gap="sm" mt="sm">
        <Button
          size="sm"
          loading={write.isPending}
          onClick={() => write.mutate({ campaignId, nomineeId: nominee.id, reason })}
        >
          {t('nominee.withdraw')}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </div>
  )
}
