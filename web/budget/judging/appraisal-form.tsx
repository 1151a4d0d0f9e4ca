import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { appraiseEstimate, type EstimateView, returnEstimate } from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, fieldId, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import { Crossed } from '../crossed.tsx'
import { texts } from '../texts.ts'
import { FindingsTable } from './findings-table.tsx'
import { type Findings, useFindings } from './use-findings.ts'

/** Where finance looks at each line, then gives the estimate back or concludes. */
export const AppraisalForm = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const findings = useFindings(estimate)
  const [open, setOpen] = useState<'none' | 'return' | 'conclude'>('none')
  const conclude = useWrite(appraiseEstimate, {
    touches: ['notice'],
    onDone: () => tell(t('judge.concluded')),
  })
  const error = useFieldError(conclude.error)
  const left = findings.findings.filter(({ accepted }) => accepted.trim() === '').length
  const close = () => setOpen('none')
  return (
    <Section title={t('judge.title')}>
      {findings.isCrossed && <Crossed onMine={findings.keepMine} onTheirs={findings.takeTheirs} />}
      <ErrorSummary problem={findings.problem ?? conclude.error} />
      <p className={style['quiet']}>{t('judge.hint')}</p>
      <FindingsTable estimate={estimate} findings={findings} error={error} />
      <p role="status">{left === 0 ? t('judge.none') : t('judge.left', { count: left })}</p>
      {open === 'return' && <ReturnForm estimate={estimate} findings={findings} onClose={close} />}
      {open === 'conclude' && (
        <ConcludeForm estimate={estimate} findings={findings} write={conclude} onClose={close} />
      )}
      {open === 'none' && (
        <Group gap="sm" className="no-print">
          <Button disabled={findings.hasFaults} onClick={() => setOpen('conclude')}>
            {t('judge.conclude')}
          </Button>
          <Button variant="light" onClick={() => setOpen('return')}>
            {t('judge.giveBack')}
          </Button>
          <Button variant="default" disabled={left === 0} onClick={findings.acceptRest}>
            {t('judge.acceptRest')}
          </Button>
          <Button
            variant="default"
            loading={findings.isSaving}
            disabled={!findings.isDirty || findings.hasFaults}
            onClick={() => void findings.save().then(saved => saved !== null && tell(t('judge.saved')))}
          >
            {t('judge.save')}
          </Button>
        </Group>
      )}
    </Section>
  )
}

interface FormProps {
  readonly estimate: EstimateView
  readonly findings: Findings
  readonly onClose: () => void
}

const ReturnForm = ({ estimate, findings, onClose }: FormProps) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState('')
  const write = useWrite(returnEstimate, {
    touches: ['notice'],
    onDone: () => tell(t('judge.givenBack')),
  })
  const error = useFieldError(write.error)
  const send = async () => {
    const { campaignId, id: estimateId, version } = estimate
    // What is noted line by line goes along.
    if (findings.isDirty && (await findings.save()) === null) return
    write.mutate({ campaignId, estimateId, version, reason })
  }
  return (
    <Section title={t('judge.giveBack')}>
      <p className={style['quiet']}>{t('judge.giveBackHint')}</p>
      <ErrorSummary problem={write.error} />
      <Textarea
        id={fieldId('reason')}
        label={t('judge.giveBackReason')}
        autosize
        minRows={2}
        maxLength={2000}
        maw={720}
        value={reason}
        error={error('reason')}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Group gap="sm" my="md">
        <Button loading={write.isPending} onClick={() => void send()}>
          {t('judge.giveBack')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('judge.cancel')}
        </Button>
      </Group>
    </Section>
  )
}

interface ConcludeProps extends FormProps {
  readonly write: ReturnType<typeof useWrite<typeof appraiseEstimate>>
}

const ConcludeForm = ({ estimate, findings, write, onClose }: ConcludeProps) => {
  const t = useTexts(texts)
  const [documentNumber, setNumber] = useState('')
  const [documentOn, setDay] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const error = useFieldError(write.error)
  const send = async () => {
    const { campaignId, id: estimateId, version } = estimate
    const examination = findings.isDirty ? await findings.save() : findings.base
    if (examination === null) return
    const said = { documentNumber, documentOn: documentOn ?? '', note }
    write.mutate({ campaignId, estimateId, version, examination, ...said })
  }
  return (
    <Section title={t('judge.conclude')}>
      <div className={style['grid']}>
        <TextInput
          id={fieldId('documentNumber')}
          label={t('judge.number')}
          value={documentNumber}
          maxLength={60}
          error={error('documentNumber')}
          onChange={event => setNumber(event.currentTarget.value)}
        />
        <DateInput
          id={fieldId('documentOn')}
          label={t('judge.day')}
          value={documentOn}
          onChange={setDay}
          error={error('documentOn')}
        />
        <TextInput
          id={fieldId('note')}
          label={t('judge.note')}
          value={note}
          maxLength={2000}
          onChange={event => setNote(event.currentTarget.value)}
        />
      </div>
      <Group gap="sm" my="md">
        <Button loading={write.isPending || findings.isSaving} onClick={() => void send()}>
          {t('judge.conclude')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('judge.cancel')}
        </Button>
      </Group>
    </Section>
  )
}
