import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import {
  defaultLadder,
  placeholders,
  type readLadder,
  type Standing,
  setLadder,
} from '../../../domain/reminder/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { draftOf, type LadderDraft, ladderFrom } from './draft.ts'
import style from './ladder.module.css'
import { LadderPreview } from './ladder-preview.tsx'

type LadderRead = z.output<(typeof readLadder)['output']>

interface Props {
  readonly campaignId: number
  readonly data: LadderRead
}

const standings: readonly Standing[] = ['before', 'due', 'overdue']

/** The steps, days and words of a campaign, with what they come to beside them as one types. */
export const LadderForm = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  const [draft, setDraft] = useState(() => draftOf(data.ladder))
  const saving = useWrite(setLadder, { onDone: () => tell(t('ladder.saved')) })
  const ladder = ladderFrom(draft)
  const mayChange = data.may.includes(setLadder.name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (ladder !== null) saving.mutate({ campaignId, revision: data.revision, ladder })
  }
  return (
    <>
      <Section title={t('ladder.setting')}>
        {data.revision === 0 && mayChange && <p>{t('ladder.asDefault')}</p>}
        {!mayChange && <p>{t('ladder.readOnly')}</p>}
        <form onSubmit={save}>
          <fieldset disabled={!mayChange} className={style['fieldset']}>
            <Stack gap="md" maw="72ch">
              <ErrorSummary problem={saving.error} />
              <StepFields draft={draft} onChange={setDraft} />
              <WordFields draft={draft} onChange={setDraft} error={useFieldError(saving.error)} />
              {mayChange && (
                <Group gap="sm">
                  <Button type="submit" loading={saving.isPending} disabled={ladder === null}>
                    {t('ladder.save')}
                  </Button>
                  <Button variant="default" onClick={() => setDraft(draftOf(defaultLadder))}>
                    {t('ladder.back')}
                  </Button>
                </Group>
              )}
            </Stack>
          </fieldset>
        </form>
      </Section>
      <LadderPreview
        dues={data.dues}
        entries={data.calendar}
        now={data.now}
        ladder={ladder ?? data.ladder}
        campaign={data.campaignName}
      />
    </>
  )
}

interface FieldsProps {
  readonly draft: LadderDraft
  readonly onChange: (draft: LadderDraft) => void
}

const StepFields = ({ draft, onChange }: FieldsProps) => {
  const t = useTexts(texts)
  const set = (change: Partial<LadderDraft>) => onChange({ ...draft, ...change })
  const wrong = ladderFrom(draft) === null ? t('ladder.badNumbers') : undefined
  return (
    <>
      <TextInput
        id={fieldId('ladder.before')}
        label={t('ladder.before')}
        description={t('ladder.beforeHint')}
        value={draft.before}
        error={wrong}
        onChange={event => set({ before: event.currentTarget.value })}
      />
      <Checkbox
        label={t('ladder.onDue')}
        checked={draft.onDue}
        onChange={event => set({ onDue: event.currentTarget.checked })}
      />
      <TextInput
        label={t('ladder.daily')}
        value={draft.daily}
        inputMode="numeric"
        onChange={event => set({ daily: event.currentTarget.value })}
      />
      <Checkbox
        label={t('ladder.weekly')}
        checked={draft.weekly}
        onChange={event => set({ weekly: event.currentTarget.checked })}
      />
      <TextInput
        label={t('ladder.chaseAfter')}
        description={t('ladder.emptyNone')}
        value={draft.chaseAfter}
        inputMode="numeric"
        onChange={event => set({ chaseAfter: event.currentTarget.value })}
      />
      <TextInput
        label={t('ladder.escalateAfter')}
        description={t('ladder.emptyNone')}
        value={draft.escalateAfter}
        inputMode="numeric"
        onChange={event => set({ escalateAfter: event.currentTarget.value })}
      />
      <TextInput
        label={t('ladder.escalateEvery')}
        description={t('ladder.escalateEveryHint')}
        value={draft.escalateEvery}
        inputMode="numeric"
        onChange={event => set({ escalateEvery: event.currentTarget.value })}
      />
      <TextInput
        id={fieldId('ladder.at')}
        label={t('ladder.at')}
        description={t('ladder.atHint')}
        value={draft.at}
        onChange={event => set({ at: event.currentTarget.value })}
      />
    </>
  )
}

const WordFields = ({
  draft,
  onChange,
  error,
}: FieldsProps & { readonly error: (path: string) => string | undefined }) => {
  const t = useTexts(texts)
  return (
    <>
      <div>
        {t('ladder.wordsHint')}
        <ul className={style['names']}>
          {placeholders.map(name => (
            <li key={name}>
              <code>{`{${name}}`}</code> {t(`ladder.names.${name}`)}
            </li>
          ))}
        </ul>
      </div>
      {standings.flatMap(standing =>
        (['vi', 'en'] as const).map(language => {
          const path = `ladder.words.${standing}.${language}`
          const of = t(`ladder.wordsOf.${standing}`)
          return (
            <Textarea
              key={path}
              id={fieldId(path)}
              label={language === 'vi' ? t('ladder.vietnamese', { of }) : t('ladder.english', { of })}
              value={draft.words[standing][language]}
              error={error(path)}
              autosize
              required
              onChange={event => {
                const own = { ...draft.words[standing], [language]: event.currentTarget.value }
                onChange({ ...draft, words: { ...draft.words, [standing]: own } })
              }}
            />
          )
        }),
      )}
    </>
  )
}
