import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import {
  editPassage,
  movePassage,
  type Passage,
  type readSynthesis,
  removePassage,
  writePassage,
} from '../../domain/synthesis/index.ts'
import { useWrite } from '../api/index.ts'
import { EmptyState, ProblemNotice, StatusBadge, ToLink, tell, useDraft, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

type SynthesisSection = z.output<typeof readSynthesis.output>['sections'][number]

interface Props {
  readonly campaignId: number
  readonly section: SynthesisSection
  readonly may: readonly string[]
}

/** The text being composed under one heading, every passage with its source. */
export const Passages = ({ campaignId, section, may }: Props) => {
  const t = useTexts(texts)
  return (
    <Stack>
      {section.passages.length === 0 ? (
        <EmptyState title={section.title}>{t('noPassages')}</EmptyState>
      ) : null}
      {section.passages.map((passage, index) => (
        <OnePassage
          key={passage.id}
          campaignId={campaignId}
          passage={passage}
          // To stand before the one above is to stand after the one two above.
          above={index === 0 ? undefined : (section.passages[index - 2]?.id ?? null)}
          below={section.passages[index + 1]?.id}
          editable={may.includes('passage.edit')}
        />
      ))}
      {may.includes('passage.write') ? <OwnWords campaignId={campaignId} section={section.label} /> : null}
    </Stack>
  )
}

interface PassageProps {
  readonly campaignId: number
  readonly passage: Passage
  /** After which passage it stands when moved up; undefined where it is the first. */
  readonly above: number | null | undefined
  readonly below: number | undefined
  readonly editable: boolean
}

const OnePassage = ({ campaignId, passage, above, below, editable }: PassageProps) => {
  const t = useTexts(texts)
  const touches = { touches: ['synthesis'] }
  const [editing, setEditing] = useState(false)
  const move = useWrite(movePassage, touches)
  const remove = useWrite(removePassage, { ...touches, onDone: () => tell(t('removed')) })
  const at = { campaignId, passageId: passage.id }
  const place = (after: number | null): void => move.mutate({ ...at, section: passage.section, after })
  if (editing)
    return <Rewording campaignId={campaignId} passage={passage} onClose={() => setEditing(false)} />
  return (
    <Stack gap={4}>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{passage.text}</Text>
      <Source passage={passage} />
      {editable ? (
        <Group gap="xs">
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
          {above === undefined ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => place(above)}>
              {t('up')}
            </Button>
          )}
          {below === undefined ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => place(below)}>
              {t('down')}
            </Button>
          )}
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => remove.mutate(at)}>
            {t('remove')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}

const Source = ({ passage: { citation, reworded } }: { readonly passage: Passage }) => {
  const t = useTexts(texts)
  if (citation === null) return <Text size="sm">{t('own')}</Text>
  const { unitName: unit, version, section, quote, outdated } = citation
  return (
    <>
      <Text size="sm">
        <ToLink to={`/bao-cao/${citation.reportId}`}>{t('source', { unit, version, section })}</ToLink>{' '}
        {reworded ? <StatusBadge tone="draft">{t('reworded')}</StatusBadge> : null}{' '}
        {outdated ? <StatusBadge tone="soon">{t('outdated')}</StatusBadge> : null}
      </Text>
      {reworded ? <Text size="sm">{t('original', { quote })}</Text> : null}
    </>
  )
}

interface RewordingProps {
  readonly campaignId: number
  readonly passage: Passage
  readonly onClose: () => void
}

const Rewording = ({ campaignId, passage, onClose }: RewordingProps) => {
  const t = useTexts(texts)
  const [text, setText, forget] = useDraft(`passage.${passage.id}.${passage.revision}`, passage.text)
  const close = (): void => {
    forget()
    onClose()
  }
  const edit = useWrite(editPassage, { touches: ['synthesis'], onDone: close })
  const input = { campaignId, passageId: passage.id, text, revision: passage.revision }
  return (
    <Stack gap="xs">
      <Textarea
        autosize
        label={t('edit')}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      {edit.error === null ? null : <ProblemNotice problem={edit.error} />}
      <Group>
        <Button onClick={() => edit.mutate(input)} loading={edit.isPending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

const OwnWords = ({ campaignId, section }: { readonly campaignId: number; readonly section: string }) => {
  const t = useTexts(texts)
  const [text, setText, forget] = useDraft(`passage.new.${campaignId}.${section}`, '')
  const add = useWrite(writePassage, { touches: ['synthesis'], onDone: forget })
  return (
    <Stack gap="xs">
      <Textarea
        autosize
        minRows={2}
        label={t('write')}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      {add.error === null ? null : <ProblemNotice problem={add.error} />}
      <Button
        variant="light"
        w="fit-content"
        disabled={text.trim() === ''}
        loading={add.isPending}
        onClick={() => add.mutate({ campaignId, section, text })}
      >
        {t('add')}
      </Button>
    </Stack>
  )
}
