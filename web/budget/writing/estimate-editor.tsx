import { Alert, Anchor, Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { type EstimateView, submitEstimate } from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useSay, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import { Crossed } from '../crossed.tsx'
import { texts } from '../texts.ts'
import { Discard } from './discard.tsx'
import { faultsIn, type Line } from './lines.ts'
import { LinesTable } from './lines-table.tsx'
import { TakeWorkbook } from './take-workbook.tsx'
import { type EstimateDraft, useEstimateDraft } from './use-estimate-draft.ts'

/** What is open below the table. */
type Part = 'take' | 'submit' | 'discard'

/** Where an estimate is written: table, sums, workbook, and its way to finance. */
export const EstimateEditor = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const draft = useEstimateDraft(estimate)
  const [open, setOpen] = useState<'none' | Part>('none')
  const error = useFieldError(draft.problem)
  const close = () => setOpen('none')
  return (
    <Section title={t('write.title')}>
      {draft.isCrossed && <Crossed onMine={draft.keepMine} onTheirs={draft.takeTheirs} />}
      <ErrorSummary problem={draft.problem} />
      <TextInput
        id={fieldId('title')}
        label={t('write.name')}
        value={draft.title}
        maxLength={300}
        maw={720}
        error={error('title')}
        onChange={event => draft.setTitle(event.currentTarget.value)}
      />
      <p className={style['quiet']}>{t('write.hint')}</p>
      <LinesTable lines={draft.lines} setLines={draft.setLines} />
      {open === 'take' && (
        <TakeWorkbook estimate={estimate} lines={draft.lines} onTake={draft.setLines} onClose={close} />
      )}
      {open === 'submit' && <SubmitForm estimate={estimate} draft={draft} onClose={close} />}
      {open === 'discard' && <Discard estimate={estimate} draft={draft} onClose={close} />}
      <Faults lines={draft.lines} />
      {open === 'none' && <Acts draft={draft} may={estimate.may} onOpen={setOpen} />}
    </Section>
  )
}

interface ActsProps {
  readonly draft: EstimateDraft
  readonly may: readonly string[]
  readonly onOpen: (what: Part) => void
}

const Acts = ({ draft, may, onOpen }: ActsProps) => {
  const t = useTexts(texts)
  return (
    <Group gap="sm" className="no-print">
      <Button loading={draft.isSaving} disabled={!draft.isDirty} onClick={() => void draft.saveAndSay()}>
        {t('write.save')}
      </Button>
      <Button variant="light" disabled={draft.lines.length === 0} onClick={() => onOpen('submit')}>
        {t('write.submit')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTable size={18} stroke={1.6} aria-hidden />}
        onClick={() => onOpen('take')}
      >
        {t('write.take')}
      </Button>
      {may.includes('budget.discard') && (
        <Button variant="subtle" color="late" onClick={() => onOpen('discard')}>
          {t('write.discard')}
        </Button>
      )}
      <span className={style['quiet']} role="status">
        {t(draft.isDirty ? 'write.unsaved' : 'write.allSaved')}
      </span>
    </Group>
  )
}

/** What of the table cannot be understood yet, each with the way to its cell. */
const Faults = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useTexts(texts)
  const say = useSay()
  const faults = faultsIn(lines)
  if (faults.length === 0) return null
  return (
    <Alert variant="outline" color="late" mb="md">
      <Text>{t('write.faults', { count: faults.length })}</Text>
      <ul className={style['faults']}>
        {faults.map(fault => {
          const id = fieldId(`lines.${fault.at}.${fault.field}`)
          return (
            <li key={`${id} ${fault.vi}`}>
              <Anchor href={`#${id}`} onClick={() => document.getElementById(id)?.focus()}>
                {t('write.faultAt', { number: fault.at + 1, words: say(fault) })}
              </Anchor>
            </li>
          )
        })}
      </ul>
    </Alert>
  )
}

interface SubmitProps {
  readonly estimate: EstimateView
  readonly draft: EstimateDraft
  readonly onClose: () => void
}

/** Saves what is not saved yet, then submits exactly that. */
const SubmitForm = ({ estimate, draft, onClose }: SubmitProps) => {
  const t = useTexts(texts)
  const [note, setNote] = useState('')
  const write = useWrite(submitEstimate, {
    touches: ['notice'],
    onDone: () => {
      tell(t('write.submitted'))
      onClose()
    },
  })
  const send = async () => {
    const revision = draft.isDirty ? await draft.save() : draft.base
    const { campaignId, id: estimateId } = estimate
    if (revision !== null) write.mutate({ campaignId, estimateId, revision, note })
  }
  return (
    <Section title={t('write.submitTitle')}>
      <p className={style['quiet']}>{t('write.submitHint')}</p>
      <ErrorSummary problem={write.error} />
      <Textarea
        id={fieldId('note')}
        label={t('write.note')}
        autosize
        minRows={2}
        maxLength={2000}
        maw={720}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Group gap="sm" my="md">
        <Button loading={write.isPending || draft.isSaving} onClick={() => void send()}>
          {t('write.submit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('write.cancel')}
        </Button>
      </Group>
    </Section>
  )
}
