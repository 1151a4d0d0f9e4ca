import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { decideExtension, readExtensionInbox } from '../../../domain/campaign/index.ts'
import { useHolds, useRead, useWrite } from '../../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  RuledList,
  Section,
  tell,
  useFieldError,
  useFormat,
  useTexts,
  When,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './extension.module.css'

type Waiting = z.output<(typeof readExtensionInbox)['output']>['waiting'][number]

/** Questions that wait for this person's decision: of one campaign, or of all. Draws nothing where none waits. */
export const ExtensionInbox = ({ campaignId }: { readonly campaignId: number | null }) => {
  const t = useTexts(texts)
  const mayDecide = useHolds('officer')
  const read = useRead(readExtensionInbox, {}, { enabled: mayDecide, every: 60_000 })
  const waiting = (read.data?.waiting ?? []).filter(
    question => campaignId === null || question.campaignId === campaignId,
  )
  if (waiting.length === 0) return null
  return (
    <Section title={t('extension.inbox')}>
      <p className={style['quiet']}>{t('extension.inboxCount', { count: waiting.length })}</p>
      <RuledList>
        {waiting.map(question => (
          <Question key={question.id} question={question} />
        ))}
      </RuledList>
    </Section>
  )
}

const Question = ({ question }: { readonly question: Waiting }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { unitName, campaignName, heirs, section, text, askedBy, askedAt, wantedOn, reason, dueAt } = question
  return (
    <li>
      <p>
        <strong>{t('extension.of', { unit: unitName, campaign: campaignName })}</strong>
      </p>
      {heirs.length > 0 && <p>{t('extension.heirs', { heirs: heirs.join(', '), unit: unitName })}</p>}
      <p className={style['words']}>
        {section} {text}
      </p>
      <p>
        {t('extension.wants', { person: askedBy, day: format.day(wantedOn) })} (<When at={askedAt} />)
        {dueAt !== null && ` · ${t('extension.present', { at: format.instant(dueAt) })}`}
      </p>
      <blockquote className={style['reason']}>{reason}</blockquote>
      <DecideForm question={question} />
    </li>
  )
}

const DecideForm = ({ question }: { readonly question: Waiting }) => {
  const t = useTexts(texts)
  const { campaignId, id: extensionId, wantedOn } = question
  const [grantedOn, setGrantedOn] = useState<string | null>(wantedOn)
  const [note, setNote] = useState('')
  const deciding = useWrite(decideExtension, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: () => tell(t('extension.decided')),
  })
  const fieldError = useFieldError(deciding.error)
  return (
    <Stack gap="sm">
      <ErrorSummary problem={deciding.error} />
      <Group gap="md" align="flex-end">
        <DateInput
          label={t('extension.grantedOn')}
          value={grantedOn}
          onChange={setGrantedOn}
          error={fieldError('grantedOn')}
        />
        <TextInput
          className={style['note'] ?? ''}
          label={t('extension.note')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          error={fieldError('note')}
        />
      </Group>
      <Group gap="sm">
        <Button
          loading={deciding.isPending}
          disabled={grantedOn === null}
          onClick={() => deciding.mutate({ campaignId, extensionId, grantedOn, note })}
        >
          {t('extension.grant')}
        </Button>
        <Button
          variant="default"
          loading={deciding.isPending}
          onClick={() => deciding.mutate({ campaignId, extensionId, grantedOn: null, note })}
        >
          {t('extension.refuse')}
        </Button>
      </Group>
    </Stack>
  )
}
