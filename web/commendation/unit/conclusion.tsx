import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { acceptDossier, type Dossier, returnDossier } from '../../../domain/commendation/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import { type Checking, remarksOf, unmarked } from './checking.ts'

interface Props {
  readonly dossier: Dossier
  readonly checking: Checking
}

/** The emulation board's word on the dossier: accepted, or back with a reason. */
export const Conclusion = ({ dossier, checking: { marks, onMarks } }: Props) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState('')
  const accept = useWrite(acceptDossier, { onDone: () => tell(t('check.accepted')) })
  const giveBack = useWrite(returnDossier, { onDone: () => tell(t('check.returned')) })
  const error = useFieldError(giveBack.error)
  const { campaignId, unitId, papers } = dossier
  const at = { campaignId, unitId, remarks: remarksOf(papers, marks) }
  const markAll = () =>
    onMarks(Object.fromEntries(papers.map(({ id }) => [id, { ...(marks[id] ?? unmarked), fine: true }])))
  return (
    <Section title={t('check.section')}>
      <div className={style['form']}>
        <p className={style['quiet']}>{t('check.hint')}</p>
        <ErrorSummary problem={accept.error ?? giveBack.error} />
        <Group gap="sm" mb="md">
          <Button loading={accept.isPending} onClick={() => accept.mutate(at)}>
            {t('check.accept')}
          </Button>
          <Button variant="default" onClick={markAll}>
            {t('check.allFine')}
          </Button>
        </Group>
        <Textarea
          id={fieldId('reason')}
          label={t('check.reason')}
          value={reason}
          error={error('reason')}
          autosize
          minRows={2}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Button
          mt="sm"
          variant="default"
          loading={giveBack.isPending}
          onClick={() => giveBack.mutate({ ...at, reason })}
        >
          {t('check.return')}
        </Button>
      </div>
    </Section>
  )
}
